namespace ResearchKit;

/// <summary>A finding as a page says it.</summary>
internal static class FindingWords
{
    /// <summary>What it is about, with a capital: "Share of starts by coproducers, last cycle less first".</summary>
    public static string Subject(Finding finding) => Capital(finding.Subject);

    /// <summary>What may be said: "Cannot tell: the data allow −.10 to .60."</summary>
    public static string Reading(Finding finding) => Capital(finding.PlainReading).Replace(" -.", " −.", StringComparison.Ordinal) + ".";

    /// <summary>Both in a sentence for a list.</summary>
    public static string Sentence(Finding finding) => $"{Subject(finding)}: {Reading(finding)}";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
