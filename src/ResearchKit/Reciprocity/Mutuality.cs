namespace ResearchKit;

/// <summary>
/// Is it returned between the two sides, beyond what this amount of contact implies? Mutual pairs and TurnShare against a random starter: one coin
/// per contact.
/// </summary>
/// <remarks>
/// A contact between c and p is started by c with chance pi_cp = r_c/(r_c + r_p), strengths r by Bradley-Terry with one fictitious contact a person
/// (<see cref="StarterModel.PersonSpecific"/>, the main model), or with the observed share of starts, or with one half. A contact in several pairs
/// has one coin with their mean chance. Expected mutual share: mean over eligible pairs of 1 - prod(1 - pi_a) - prod(pi_a) over the contacts a of the pair.
/// Intervals: two-way jackknife with everything fitted again in each replicate.
/// </remarks>
public static partial class Mutuality
{
    /// <summary>The replicates of the random starter cost a fit each; beyond so many steps in all no interval is made.</summary>
    private const double MostSteps = 2e9;

    private const string Source = "ResearchKit; Bradley and Terry 1952, doi 10.2307/2334029; Hunter 2004, doi 10.1214/aos/1079120141";

    /// <summary>What the observed mutual share is.</summary>
    public static MeasureInfo ObservedInfo { get; } = new(
        "mutual-share", "Share of mutual pairs", "pairs in which both started / eligible pairs; eligible = at least 2 contacts", "ResearchKit", 0, 1);

    /// <summary>What the expected mutual share is.</summary>
    public static MeasureInfo ExpectedInfo { get; } = new(
        "mutual-share-expected", "Share of mutual pairs expected of a random starter",
        "mean over eligible pairs of 1 - prod(1 - pi_a) - prod(pi_a); pi_a = chance that side a starts contact a", Source, 0, 1);

    /// <summary>What the gap is.</summary>
    public static MeasureInfo GapInfo { get; } = new(
        "mutual-gap", "Mutual pairs beyond the random starter", "observed - expected share of mutual pairs", Source, -1, 1);

    /// <summary>What the expected TurnShare is.</summary>
    public static MeasureInfo ExpectedTurnShareInfo { get; } = new(
        "turn-share-expected", "TurnShare expected of a random starter",
        "mean over eligible pairs of 2/(n(n - 1)) sum over contacts a < b of pi_a(1 - pi_b) + pi_b(1 - pi_a)", Source, 0, 1);

    /// <summary>What the gap of TurnShare is.</summary>
    public static MeasureInfo TurnShareGapInfo { get; } = new(
        "turn-share-gap", "Taking turns beyond the random starter", "observed - expected TurnShare", Source, -1, 1);

    /// <summary>What the change of TurnShare is.</summary>
    public static MeasureInfo TurnShareChangeInfo { get; } = new(
        "turn-share-change", "Change of taking turns", "TurnShare(last) - TurnShare(first); a person is left out of both periods at once", "ResearchKit", -1, 1);

    /// <summary>What the change of the gap is.</summary>
    public static MeasureInfo GapChangeInfo { get; } = new(
        "mutual-gap-change", "Change of mutual pairs beyond the random starter", "gap(last) - gap(first); a person is left out of both periods at once", Source, -2, 2);

    /// <summary>Observed, expected and gap for these contacts, under the three models, with the verdict on the main gap.</summary>
    public static MutualityResult AgainstRandomStarter(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return AgainstRandomStarter(interactions, Counting.Of(interactions.Study));
    }

    /// <summary>As <see cref="AgainstRandomStarter(Interactions)"/>, counted as given.</summary>
    public static MutualityResult AgainstRandomStarter(Interactions interactions, Counting counting)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(counting);
        var resolver = new ActResolver(interactions.Study);
        var acts = resolver.Read(interactions);
        return Result("all", null, interactions.Study, c => ActTable.Of(resolver, acts, interactions.Provenance, c), counting);
    }

    /// <summary>The share of mutual pairs less that of the main random starter, with its interval: one number to hand on.</summary>
    public static Estimate Gap(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var counting = Counting.Of(interactions.Study);
        return PairEstimates.Of(ActTable.Of(interactions, counting), counting).Gap(StarterModel.PersonSpecific);
    }

    /// <summary>The observed share of mutual pairs among the eligible, with its interval. It grows with volume: compare cycles on <see cref="Gap"/>.</summary>
    public static Estimate Share(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var counting = Counting.Of(interactions.Study);
        return PairEstimates.Of(ActTable.Of(interactions, counting), counting).Observed;
    }

    /// <summary>
    /// Cycle by cycle, with the change of TurnShare and of the gap from the first cycle to the last, each with its verdict and the other ways to count.
    /// </summary>
    public static MutualityByCycle ByCycle(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var acts = new StudyActs(study);
        var headline = Counting.Of(study);
        var cycles = Enumerable.Range(0, acts.Windows.Count).Select(w => Result(acts.Windows[w].Label, acts.Windows[w].Cycle, study, c => acts.Table(w, c), headline)).ToList();
        var whole = Result("all", null, study, acts.Whole, headline);
        return new(
            cycles, whole,
            Change(acts, headline, "TurnShare", Reciprocity.TurnShareInfo, (last, first, c) => PairEstimates.TurnShareChange(first, last, c)),
            Change(acts, headline, "gap to the random starter", GapInfo, (last, first, c) => PairEstimates.GapChange(first, last, c)),
            whole.Provenance);
    }

    internal static string NoPair(Counting counting) => FormattableString.Invariant($"no pair across the two sides has {counting.MinimumContacts} contacts or more");

    internal static string NameOf(StarterModel model) => model switch
    {
        StarterModel.Even => "even, one half",
        StarterModel.Observed => "as observed, one chance for all",
        _ => "person by person (main)",
    };

    private static MutualityResult Result(string label, Cycle? cycle, Study study, Func<Counting, ActTable> table, Counting counting)
    {
        var pairs = PairEstimates.Of(table(counting), counting);
        var strip = Strip.OfPairs(study, counting, pairs.Table.UnknownStarters > 0, pairs.Table.TwoRoles > 0)
            .Select(c => new StripChoice(c.What, c.Choice, PairEstimates.Of(table(c.Counting), c.Counting).Gap(StarterModel.PersonSpecific))).ToList();
        var finding = Verdicts.Judge(
            "mutual pairs beyond the random starter", Contrast.Gap, pairs.Gap(StarterModel.PersonSpecific), strip, PrimaryIndicators.Has(study, GapInfo),
            PrimaryIndicators.Margin(study, GapInfo), "more is returned than the random starter would give", "less is returned than the random starter would give");
        var (mutual, oneWay) = pairs.Census();
        int a = pairs.Table.SideA.Length, b = pairs.Table.SideB.Length;
        return new(
            label, cycle, pairs.Eligible, counting.MinimumContacts, pairs.Table.PairActs, mutual, oneWay, pairs.PossiblePairs() - mutual - oneWay, a, b,
            pairs.Observed, pairs.TurnShare, [.. Enum.GetValues<StarterModel>().Select(pairs.Against)], finding, SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B));
    }

    private static Finding Change(StudyActs acts, Counting headline, string what, MeasureInfo indicator, Func<ActTable, ActTable, Counting, Estimate> change)
    {
        string subject = $"{what}, last cycle less first";
        bool primary = PrimaryIndicators.Has(acts.Study, indicator);
        headline = headline with { Level = PrimaryIndicators.Level(acts.Study, indicator) };
        if (acts.Windows.Count < 2)
        {
            var none = Estimate.Undefined(indicator == GapInfo ? GapChangeInfo : TurnShareChangeInfo, 0, "pairs", acts.Study.Interactions.Provenance, "a change needs two cycles");
            return Verdicts.Judge(subject, Contrast.Change, none, [], primary);
        }
        int lastWindow = acts.Windows.Count - 1;
        ActTable first = acts.Table(0, headline), last = acts.Table(lastWindow, headline);
        var strip = Strip.OfPairs(acts.Study, headline, first.UnknownStarters + last.UnknownStarters > 0, first.TwoRoles + last.TwoRoles > 0)
            .Select(c => new StripChoice(c.What, c.Choice, change(acts.Table(lastWindow, c.Counting), acts.Table(0, c.Counting), c.Counting))).ToList();
        return Verdicts.Judge(subject, Contrast.Change, change(last, first, headline), strip, primary, PrimaryIndicators.Margin(acts.Study, indicator));
    }

    /// <summary>All estimates on pairs of one table of acts, each pass of the jackknife made once and only when asked for.</summary>
    internal sealed class PairEstimates
    {
        private readonly Counting _counting;
        private readonly Provenance _provenance;
        private readonly Lazy<Replicates> _turns;
        private readonly Lazy<(Replicates? Replicates, double[] Values)> _starter;

        private PairEstimates(ActTable table, Counting counting)
        {
            (Table, _counting, _provenance) = (table, counting, table.PairProvenance);
            _turns = new(() => Replicates.Of(table, new TurnMeasure(table, counting.MinimumContacts)));
            _starter = new(() =>
            {
                var measure = new RandomStarterMeasure(table, counting.MinimumContacts);
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
                var estimate = Estimates.Of(ObservedInfo, _turns.Value, TurnMeasure.Mutual, JackknifeScale.Logit, _counting, Eligible, "pairs", _provenance, NoPair(_counting));
                return estimate.IsDefined ? estimate with { Numerator = Math.Round(estimate.Value * Eligible), Denominator = Eligible } : estimate;
            }
        }

        public Estimate TurnShare
            => Estimates.Of(Reciprocity.TurnShareInfo, _turns.Value, TurnMeasure.TurnShare, JackknifeScale.Logit, _counting, Eligible, "pairs", _provenance, NoPair(_counting));

        public static PairEstimates Of(ActTable table, Counting counting) => new(table.ByPairs(), counting);

        public StarterExpectation Against(StarterModel model) => new(
            model,
            Starter(ExpectedInfo, RandomStarterMeasure.ExpectedMutual(model), JackknifeScale.Logit), Gap(model),
            Starter(ExpectedTurnShareInfo, RandomStarterMeasure.ExpectedTurns(model), JackknifeScale.Logit),
            Starter(TurnShareGapInfo, RandomStarterMeasure.TurnGap(model), JackknifeScale.Raw));

        public Estimate Gap(StarterModel model) => Starter(GapInfo, RandomStarterMeasure.MutualGap(model), JackknifeScale.Raw);

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

        public static Estimate TurnShareChange(ActTable first, ActTable last, Counting counting)
        {
            PairEstimates f = Of(first, counting), l = Of(last, counting);
            return Change(TurnShareChangeInfo, Replicates.Change(f._turns.Value, l._turns.Value), TurnMeasure.TurnShare, f, l, counting);
        }

        public static Estimate GapChange(ActTable first, ActTable last, Counting counting)
        {
            PairEstimates f = Of(first, counting), l = Of(last, counting);
            int place = RandomStarterMeasure.MutualGap(StarterModel.PersonSpecific);
            if (f._starter.Value.Replicates is { } a && l._starter.Value.Replicates is { } b) return Change(GapChangeInfo, Replicates.Change(a, b), place, f, l, counting);
            double change = l.Gap(StarterModel.PersonSpecific).Value - f.Gap(StarterModel.PersonSpecific).Value;
            var provenance = f._provenance + l._provenance;
            return double.IsNaN(change)
                ? Estimate.Undefined(GapChangeInfo, f.Eligible + l.Eligible, "pairs", provenance, $"in the first or the last cycle {NoPair(counting)}")
                : new(GapChangeInfo, change, f.Eligible + l.Eligible, "pairs", provenance) { NoInterval = TooLarge };
        }

        private const string TooLarge = "too many pairs for an interval that fits the random starter again without each of them";

        private static Estimate Change(MeasureInfo measure, Replicates change, int value, PairEstimates first, PairEstimates last, Counting counting)
            => Estimates.Of(measure, change, value, JackknifeScale.Raw, counting, first.Eligible + last.Eligible, "pairs", first._provenance + last._provenance, $"in the first or the last cycle {NoPair(counting)}");

        private Estimate Starter(MeasureInfo measure, int value, JackknifeScale scale)
        {
            var (replicates, values) = _starter.Value;
            if (replicates is not null) return Estimates.Of(measure, replicates, value, scale, _counting, Eligible, "pairs", _provenance, NoPair(_counting));
            return double.IsNaN(values[value])
                ? Estimate.Undefined(measure, Eligible, "pairs", _provenance, NoPair(_counting))
                : new(measure, values[value], Eligible, "pairs", _provenance) { NoInterval = TooLarge, Rule = _counting.Rule };
        }
    }
}
