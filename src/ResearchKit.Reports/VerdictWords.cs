namespace ResearchKit;

/// <summary>Verdicts as keys: one place, so that pages and JSON agree.</summary>
internal static class VerdictWords
{
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
