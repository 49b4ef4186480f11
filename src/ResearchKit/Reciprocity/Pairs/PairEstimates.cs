namespace ResearchKit;

/// <summary>All estimates on pairs of one table of acts, each pass of the jackknife made once and only when asked for.</summary>
internal sealed class PairEstimates
{
    // The replicates of the random starter cost a fit each; beyond so many steps in all no interval is made.
    private const double MostSteps = 5e9;

    private const string TooLarge = "too many pairs for an interval that fits the random starter again without each of them";

    // The fitted chances of a side that hardly ever starts rest on the fictitious contacts, and leaving people out does not show how far they are off.
    private const int FewestStarts = 10;

    private readonly Counting _counting;
    private readonly int[] _minima;
    private readonly int _block;
    private readonly Provenance _provenance;
    private readonly Lazy<Replicates> _turns;
    private readonly Lazy<(Replicates? Replicates, double[] Values)> _starter;

    private PairEstimates(ActTable table, Counting counting, int[] minima, Lazy<(Replicates?, double[])>? starter = null)
    {
        (Table, _counting, _minima, _provenance) = (table, counting, minima, table.PairProvenance);
        _block = Array.IndexOf(minima, counting.MinimumContacts) * RandomStarterMeasure.Block;
        _turns = new(() => Replicates.Of(table, new TurnMeasure(table, counting.MinimumContacts)));
        _starter = starter ?? new(() =>
        {
            var measure = new RandomStarterMeasure(table, minima);
            double steps = (double)measure.Cost * (table.SideA.Length + table.SideB.Length + table.Dyads.Length);
            if (steps > MostSteps) return (null, Replicates.ValuesOf(measure));
            return (Replicates.Of(table, measure), []);
        });
    }

    public ActTable Table { get; }

    public long Eligible => (long)_turns.Value.Theta(TurnMeasure.Eligible);

    public Estimate Observed
    {
        get
        {
            var estimate = Estimates.Of(Mutuality.ObservedInfo, _turns.Value, TurnMeasure.Mutual, JackknifeScale.Logit, _counting, Eligible, "pairs", _provenance, Mutuality.NoPair(_counting)) with { Rule = null };
            return estimate.IsDefined ? estimate with { Numerator = Math.Round(estimate.Value * Eligible), Denominator = Eligible } : estimate;
        }
    }

    public Estimate TurnShare
        => Estimates.Of(Reciprocity.TurnShareInfo, _turns.Value, TurnMeasure.TurnShare, JackknifeScale.Logit, _counting, Eligible, "pairs", _provenance, Mutuality.NoPair(_counting)) with { Rule = null };

    /// <summary>The estimates of a table; the random starter is fitted once for the usual minimum numbers of contacts.</summary>
    public static PairEstimates Of(ActTable table, Counting counting) => new(table.ByPairs(), counting, [.. new[] { 2, 3, 4, counting.MinimumContacts }.Distinct()]);

    /// <summary>The same acts with another minimum number of contacts or another level.</summary>
    public PairEstimates With(Counting counting) => counting == _counting ? this
        : Array.IndexOf(_minima, counting.MinimumContacts) < 0 ? new(Table, counting, [counting.MinimumContacts]) : new(Table, counting, _minima, _starter);

    public StarterExpectation Against(StarterModel model) => new(
        model,
        Starter(Mutuality.ExpectedInfo, RandomStarterMeasure.ExpectedMutual(model), JackknifeScale.Logit), Gap(model),
        Starter(Mutuality.ExpectedTurnShareInfo, RandomStarterMeasure.ExpectedTurns(model), JackknifeScale.Logit),
        Guarded(Starter(Mutuality.TurnShareGapInfo, RandomStarterMeasure.TurnGap(model), JackknifeScale.Raw), model, this));

    public Estimate Gap(StarterModel model) => Guarded(Starter(Mutuality.GapInfo, RandomStarterMeasure.MutualGap(model), JackknifeScale.Raw), model, this);

    /// <summary>Mutual and one-way pairs, whatever their number of contacts.</summary>
    public (long Mutual, long OneWay) Census()
    {
        var seen = new Dictionary<int, (bool A, bool B)>();
        foreach (var act in Table.Acts)
            foreach (int d in act.Dyads)
            {
                var (a, b) = seen.GetValueOrDefault(d);
                seen[d] = (a || act.FromA, b || !act.FromA);
            }
        long mutual = seen.Values.Count(s => s.A && s.B);
        return (mutual, seen.Count - mutual);
    }

    /// <summary>Pairs of one person of either side; somebody who acted on both sides makes no pair with themselves.</summary>
    public long PossiblePairs() => (long)Table.SideA.Length * Table.SideB.Length - Table.SideA.Intersect(Table.SideB).Count();

    /// <summary>TurnShare in the last period less that in the first.</summary>
    public static Estimate TurnShareChange(PairEstimates first, PairEstimates last)
        => Change(Mutuality.TurnShareChangeInfo, Replicates.Change(first._turns.Value, last._turns.Value), TurnMeasure.TurnShare, first, last);

    /// <summary>The main gap in the last period less that in the first.</summary>
    public static Estimate GapChange(PairEstimates first, PairEstimates last)
    {
        int place = RandomStarterMeasure.MutualGap(StarterModel.PersonSpecific);
        // Both periods are counted alike, so the blocks of the minimum number of contacts are the same.
        if (first._starter.Value.Replicates is { } a && last._starter.Value.Replicates is { } b)
            return Guarded(Change(Mutuality.GapChangeInfo, Replicates.Change(a, b), first._block + place, first, last), StarterModel.PersonSpecific, first, last);
        double change = last.Gap(StarterModel.PersonSpecific).Value - first.Gap(StarterModel.PersonSpecific).Value;
        var provenance = first._provenance + last._provenance;
        return double.IsNaN(change)
            ? Estimate.Undefined(Mutuality.GapChangeInfo, first.Eligible + last.Eligible, "pairs", provenance, $"in the first or the last cycle {Mutuality.NoPair(first._counting)}")
            : new(Mutuality.GapChangeInfo, change, first.Eligible + last.Eligible, "pairs", provenance) { NoInterval = TooLarge };
    }

    /// <summary>Without its range where one side started too few contacts to fit the chances of persons to.</summary>
    private static Estimate Guarded(Estimate gap, StarterModel model, params ReadOnlySpan<PairEstimates> periods)
    {
        if (model != StarterModel.PersonSpecific || gap.Interval is null) return gap;
        foreach (var period in periods)
        {
            int a = period.Table.Acts.Count(act => act.FromA);
            if (Math.Min(a, period.Table.Acts.Length - a) < FewestStarts)
                return gap with { Interval = null, NoInterval = FormattableString.Invariant($"one side started under {FewestStarts} of these contacts: not enough to fit chance to") };
        }
        return gap;
    }

    private static Estimate Change(MeasureInfo measure, Replicates change, int value, PairEstimates first, PairEstimates last)
        => Estimates.Of(measure, change, value, JackknifeScale.Raw, first._counting, first.Eligible + last.Eligible, "pairs", first._provenance + last._provenance, $"in the first or the last cycle {Mutuality.NoPair(first._counting)}") with { Rule = null };

    private Estimate Starter(MeasureInfo measure, int value, JackknifeScale scale)
    {
        var (replicates, values) = _starter.Value;
        if (replicates is not null) return Estimates.Of(measure, replicates, _block + value, scale, _counting, Eligible, "pairs", _provenance, Mutuality.NoPair(_counting)) with { Rule = null };
        return double.IsNaN(values[_block + value])
            ? Estimate.Undefined(measure, Eligible, "pairs", _provenance, Mutuality.NoPair(_counting))
            : new(measure, values[_block + value], Eligible, "pairs", _provenance) { NoInterval = TooLarge };
    }
}
