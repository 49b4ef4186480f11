namespace ResearchKit;

/// <summary>The findings of a study in the order of the pages.</summary>
internal static class Findings
{
    /// <summary>Who starts, whether that changed, and whether contact became more mutual. The gap of one period to the random starter is shown in its table and not judged: its strengths are fitted to the same acts, which lifts it.</summary>
    public static IEnumerable<Finding> Of(ReportSource source)
    {
        var initiation = source.Reciprocity.Starts;
        yield return initiation.Starts;
        if (initiation.Cycles.Count > 1) yield return initiation.Change;
        var mutuality = source.Reciprocity.Returned;
        if (mutuality.Cycles.Count > 1)
        {
            yield return mutuality.GapChange;
            yield return mutuality.TurnShareChange;
        }
    }
}
