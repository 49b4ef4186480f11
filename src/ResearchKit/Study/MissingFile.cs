namespace ResearchKit;

/// <summary>Says which file a result would need, and what it would add.</summary>
internal static class MissingFile
{
    /// <summary>"exchanges.csv is absent or empty; it would add what is given and received."</summary>
    public static string Note(string file, string adds) => $"{file} is absent or empty; it would add {adds}.";
}
