namespace ResearchKit;

public static partial class Reciprocity
{
    /// <summary>The six of a log, the same as of its network, without making it: for millions of entries.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static ReciprocityProfile Of(EventLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var pairs = LogPairs.Of(log);
        return Of("whole log", pairs.Census, pairs.Sums.Returned, pairs.Sums.Total, pairs.Sums.Turns);
    }
}
