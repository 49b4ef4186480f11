namespace ResearchKit;

/// <summary>The findings of a study in the order of the pages.</summary>
internal static class Findings
{
    /// <summary>Who starts, whether that changed, whether contact is more mutual than a random starter implies, and whether it became so.</summary>
    public static IEnumerable<Finding> Of(ReportSource source)
    {
        var initiation = source.Reciprocity.Starts;
        yield return initiation.Starts;
        if (initiation.Cycles.Count > 1) yield return initiation.Change;
        var mutuality = source.Reciprocity.Returned;
        yield return mutuality.Whole.Finding;
        if (mutuality.Cycles.Count > 1)
        {
            yield return mutuality.GapChange;
            yield return mutuality.TurnShareChange;
        }
    }
}
