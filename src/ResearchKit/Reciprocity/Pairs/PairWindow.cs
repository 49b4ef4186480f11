namespace ResearchKit;

/// <summary>The pairs of one window, counted in any way; each way is worked out once, whatever its minimum number of contacts and level.</summary>
internal sealed class PairWindow(Func<Counting, ActTable> table)
{
    private readonly Dictionary<Counting, PairEstimates> _known = [];

    /// <summary>The estimates counted so.</summary>
    public PairEstimates At(Counting counting)
    {
        var acts = counting with { MinimumContacts = 2, Level = 0.95 };
        if (!_known.TryGetValue(acts, out var known)) _known[acts] = known = PairEstimates.Of(table(acts), acts);
        return known.With(counting);
    }
}
