namespace ResearchKit;

/// <summary>Verdicts in words: one place, so that pages and JSON agree.</summary>
internal static class VerdictWords
{
    /// <summary>As said on pages.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Higher => "higher",
        Verdict.Lower => "lower",
        Verdict.Same => "about the same",
        Verdict.Depends => "depends on how one counts",
        _ => "cannot tell",
    };

    /// <summary>As written in JSON and in attributes: one word.</summary>
    public static string Key(Verdict verdict) => verdict switch
    {
        Verdict.Higher => "higher",
        Verdict.Lower => "lower",
        Verdict.Same => "same",
        Verdict.Depends => "depends",
        _ => "cannot-tell",
    };
}
