namespace ResearchKit;

/// <summary>A finding as a page says it.</summary>
internal static class FindingWords
{
    /// <summary>What it is about, with a capital: "Share of starts by coproducers, last cycle less first".</summary>
    public static string Subject(Finding finding) => Capital(finding.Subject);

    /// <summary>What may be said: "Cannot tell: the data allow −.10 to .60."</summary>
    public static string Reading(Finding finding) => Minus(Capital(finding.PlainReading)) + ".";

    /// <summary>One line for the evaluator's page: what it is about, the verdict, and what the data allow.</summary>
    public static string Answer(Finding finding)
    {
        string range = finding.Estimate.Interval is { } i ? $"range {Plain.Range(i).Replace('-', '−')}" : (finding.Estimate.Reason ?? finding.Estimate.NoInterval ?? "no range was made").Split(':')[0];
        string why = finding.Verdict == Verdict.Depends ? Minus(finding.Why) : range;
        return $"{Capital(finding.Subject)}: {InAWord(finding)}; {why}.";
    }

    /// <summary>The verdict for a cell: "cannot tell". A change that nobody declared beforehand has no verb.</summary>
    public static string InAWord(Finding finding) => finding.Word.Length > 0 ? finding.Word : "not declared beforehand";

    /// <summary>The verdict as an attribute, which colours a finding: empty where no verb may be used.</summary>
    public static string Attribute(Finding finding) => finding.Word.Length > 0 ? $" data-verdict=\"{VerdictWords.Key(finding.Verdict)}\"" : "";

    // Of a number, not of a compound word or a date: "-.10", "-1.00".
    private static string Minus(string text) => text.Replace(" -.", " −.", StringComparison.Ordinal).Replace(" -1.", " −1.", StringComparison.Ordinal).Replace(" -2.", " −2.", StringComparison.Ordinal).Replace("(-.", "(−.", StringComparison.Ordinal);

    /// <summary>With a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
