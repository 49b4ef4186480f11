namespace ResearchKit;

/// <summary>A finding as a page says it.</summary>
internal static class FindingWords
{
    /// <summary>What it is about, with a capital: "Share of starts by coproducers, last cycle less first".</summary>
    public static string Subject(Finding finding) => Capital(finding.Subject);

    /// <summary>What may be said: "Cannot tell: the data allow −.10 to .60."</summary>
    public static string Reading(Finding finding) => Capital(finding.PlainReading).Replace(" -.", " −.", StringComparison.Ordinal) + ".";

    /// <summary>A sentence for a list; findings of which the same may be said share one.</summary>
    public static IEnumerable<(string Attribute, string Sentence)> Sentences(IEnumerable<Finding> findings)
        => findings.GroupBy(Reading, StringComparer.Ordinal).Select(same => (Attribute(same.First()), $"{Capital(string.Join("; ", same.Select(f => f.Subject)))}: {same.Key}"));

    /// <summary>The verdict for a cell: "cannot tell". A change that nobody declared beforehand has no verb.</summary>
    public static string InAWord(Finding finding) => finding.Word.Length > 0 ? finding.Word : "not declared beforehand";

    /// <summary>The verdict as an attribute, which colours a finding: empty where no verb may be used.</summary>
    public static string Attribute(Finding finding) => finding.Word.Length > 0 ? $" data-verdict=\"{VerdictWords.Key(finding.Verdict)}\"" : "";

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
