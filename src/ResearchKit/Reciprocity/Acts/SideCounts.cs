namespace ResearchKit;

/// <summary>
/// Sums of something that people do one by one (turns, seconds, agenda items), by side, with the interval of the share of side a: V = V_A + V_B, without pairs.
/// </summary>
internal sealed class SideCounts
{
    private readonly SortedDictionary<string, (double A, double B)> _sums = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _onA = new(StringComparer.Ordinal), _onB = new(StringComparer.Ordinal);

    /// <summary>People of side a of whom it could have been recorded.</summary>
    public int PeopleA => _onA.Count;

    /// <summary>People of side b of whom it could have been recorded.</summary>
    public int PeopleB => _onB.Count;

    /// <summary>What people on neither side did; left out.</summary>
    public long Neither { get; private set; }

    /// <summary>What people with roles on two sides did; left out.</summary>
    public long TwoSides { get; private set; }

    /// <summary>Adds what somebody did on a side; 0 for somebody who was there and did nothing of it.</summary>
    /// <param name="person">Who.</param>
    /// <param name="side">On which side; null where two are open.</param>
    /// <param name="amount">How much; 0 or more.</param>
    public void Add(string person, Side? side, double amount)
    {
        switch (side)
        {
            case Side.A: _onA.Add(person); break;
            case Side.B: _onB.Add(person); break;
            case null: TwoSides += (long)amount; return;
            default: Neither += (long)amount; return;
        }
        var (a, b) = _sums.GetValueOrDefault(person);
        _sums[person] = side == Side.A ? (a + amount, b) : (a, b + amount);
    }

    /// <summary>The share of side a.</summary>
    /// <param name="measure">What it is.</param>
    /// <param name="unit">What is counted: "turns".</param>
    /// <param name="level">Nominal coverage.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="none">Why it is undefined when nobody of either side did any.</param>
    public Estimate Share(MeasureInfo measure, string unit, double level, Provenance provenance, string none)
    {
        provenance = provenance.Without($"{unit} of people on neither side", Neither).Without($"{unit} of people with roles on two sides, role acted in not recorded", TwoSides);
        double a = _sums.Values.Sum(s => s.A), all = a + _sums.Values.Sum(s => s.B);
        if (all == 0) return Estimate.Undefined(measure, 0, unit, provenance, none);
        double Without(string person) => _sums.TryGetValue(person, out var gone) && all - gone.A - gone.B is var left && left > 0 ? (a - gone.A) / left : double.NaN;
        var interval = Jackknife.TwoWay(a / all, [.. _onA.Select(Without)], [.. _onB.Select(Without)], [], JackknifeScale.Logit, 0, 1, level);
        return new(measure, a / all, (long)all, unit, provenance) { Numerator = a, Denominator = all, Interval = interval.Interval, NoInterval = interval.NoInterval };
    }
}
