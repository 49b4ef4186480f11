namespace ResearchKit;

/// <summary>The kinds of rows that a link may join, and the table of each.</summary>
internal static class LinkKinds
{
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["reflection"] = "reflections",
        ["decision"] = "decisions",
        ["action"] = "actions",
        ["proposal"] = "proposals",
        ["source"] = "sources",
        ["segment"] = "coded_segments",
        ["code"] = "codes",
        ["interaction"] = "interactions",
        ["exchange"] = "exchanges",
        ["wave"] = "waves",
        ["instrument"] = "instruments",
        ["item"] = "items",
        ["effect"] = "effects",
        ["check"] = "member_checks",
        ["phase"] = "phases",
        ["cycle"] = "cycles",
    };

    internal static string Words { get; } = string.Join(", ", Tables.Keys);

    internal static string? TableOf(string kind) => Tables.GetValueOrDefault(kind);
}
