namespace ResearchKit;

public static partial class Reciprocity
{
    /// <summary>The five of a log, the same as of its network, without making it: for millions of entries.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static ReciprocityProfile Of(EventLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var pairs = LogPairs.Of(log);
        var census = pairs.Census;
        var weighted = FromWeights(pairs.Returned, pairs.Total, census.Ties, census.Provenance);
        return new("whole log", FromArc(census), FromDyad(census), FromSymmetry(census), FromCorrelation(census), weighted);
    }
}
