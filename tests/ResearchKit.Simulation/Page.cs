namespace ResearchKit.Simulation;

internal static class Page
{
    public static string Of(IReadOnlyList<Row> rows) => $"{rows.Count}\n";
}
