namespace ResearchKit;

/// <summary>Gives contacts without a recorded starter to the members of their pair, as evenly or as unevenly as the record allows.</summary>
/// <remarks>
/// 2x(n - x) is largest where x is nearest to n/2, and smallest at an end of the range of x: at the end where the one with more recorded starts gets all.
/// </remarks>
internal sealed class StarterSplit
{
    private readonly Dictionary<int, (int A, int B)> _starts = [];
    private readonly bool _evenly;

    private StarterSplit(bool evenly) => _evenly = evenly;

    /// <summary>The split that a way of counting asks for; null where it asks for none.</summary>
    public static StarterSplit? Of(ActResolver resolver, ResolvedAct[] acts, Counting counting)
    {
        if (counting.UnknownStarters is not (Assignment.Evenly or Assignment.Unevenly)) return null;
        var split = new StarterSplit(counting.UnknownStarters == Assignment.Evenly);
        var known = new ActTally(resolver, counting with { UnknownStarters = Assignment.LeftOut });
        foreach (var act in acts)
            if (known.Count(act) is { } counted) split.Count(counted);
        return split;
    }

    /// <summary>Which of two ways to take, both of one pair.</summary>
    public CountedAct Choose(CountedAct byA, CountedAct byB)
    {
        var (a, b) = _starts.GetValueOrDefault(byA.Dyads[0]);
        return (_evenly ? a <= b : a >= b) ? byA : byB;
    }

    /// <summary>Keeps account of a contact that was given to somebody.</summary>
    public void Given(CountedAct act)
    {
        if (_evenly) Count(act);
    }

    private void Count(CountedAct act)
    {
        foreach (int dyad in act.Dyads)
        {
            var (a, b) = _starts.GetValueOrDefault(dyad);
            _starts[dyad] = act.FromA ? (a + 1, b) : (a, b + 1);
        }
    }
}
