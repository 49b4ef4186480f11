namespace ResearchKit;

/// <summary>
/// Is it returned between the two sides, beyond what this amount of contact implies? Mutual pairs and TurnShare against a random starter: one coin
/// per contact.
/// </summary>
/// <remarks>
/// A contact between c and p is started by c with chance pi_cp = r_c/(r_c + r_p), strengths r by Bradley-Terry with one fictitious contact a person
/// (<see cref="StarterModel.PersonSpecific"/>, the main model), or with the observed share of starts, or with one half. A contact in several pairs
/// has one coin with their mean chance. Expected mutual share: mean over eligible pairs of 1 - prod(1 - pi_a) - prod(pi_a) over the contacts a of the pair.
/// The strengths are fitted to the same contacts, which would make the main model expect too little. Two steps take that out. Chances: log r is moved by
/// H^-1 (r/(r + 1) - 1/2), one step away from the pull of the fictitious contacts; H = curvature of the fit. Contacts: those of a pair are drawn without
/// replacement from N = 1/(pi(1 - pi) Var) of them, Var = variance of the fitted log(r_c/r_p), N not below the pair's own number: the k-th factor pi of a
/// product becomes (pi - k/N)/(1 - k/N), k from 0, not below 0, and TurnShare's expectation is divided by 1 - 1/N. With one chance that is fitted to N
/// contacts this is the hypergeometric distribution and exact.
/// Intervals: two-way jackknife with everything fitted again in each replicate.
/// </remarks>
public static partial class Mutuality
{
    private const string Source = "ResearchKit; Bradley and Terry 1952, doi 10.2307/2334029; Hunter 2004, doi 10.1214/aos/1079120141";

    /// <summary>What the observed mutual share is.</summary>
    public static MeasureInfo ObservedInfo { get; } = new(
        "mutual-share", "Share of mutual pairs", "pairs in which both started / eligible pairs; eligible = at least 2 contacts", "ResearchKit", 0, 1);

    /// <summary>What the expected mutual share is.</summary>
    public static MeasureInfo ExpectedInfo { get; } = new(
        "mutual-share-expected", "Share of mutual pairs expected of a random starter",
        "mean over eligible pairs of 1 - prod(1 - pi_a) - prod(pi_a); pi_a = chance that side a starts contact a; person by person the contacts are drawn without replacement", Source, 0, 1);

    /// <summary>What the gap is.</summary>
    public static MeasureInfo GapInfo { get; } = new(
        "mutual-gap", "Mutual pairs beyond the random starter", "observed - expected share of mutual pairs", Source, -1, 1);

    /// <summary>What the expected TurnShare is.</summary>
    public static MeasureInfo ExpectedTurnShareInfo { get; } = new(
        "turn-share-expected", "TurnShare expected of a random starter",
        "mean over eligible pairs of 2/(n(n - 1)) sum over contacts a < b of pi_a(1 - pi_b) + pi_b(1 - pi_a); person by person the contacts are drawn without replacement", Source, 0, 1);

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
        return Result("all", null, interactions.Study, new(c => ActTable.Of(resolver, acts, interactions.Provenance, c)), counting);
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
        PairWindow[] windows = [.. Enumerable.Range(0, acts.Windows.Count).Select(w => new PairWindow(c => acts.Table(w, c)))];
        var cycles = windows.Select((w, i) => Result(acts.Windows[i].Label, acts.Windows[i].Cycle, study, w, headline)).ToList();
        // Without cycles the one window is the whole.
        var whole = study.LeafCycles.Count == 0 ? cycles[0] : Result("all", null, study, new(acts.Whole), headline);
        return new(cycles, whole, TurnShareChange(study, windows), GapChange(study, windows), PrimaryIndicators.Noting(study, whole.Provenance));
    }

    /// <summary>TurnShare in the last cycle less that in the first, with its verdict: one finding without the rest of <see cref="ByCycle"/>.</summary>
    public static Finding TurnShareChange(Study study) => TurnShareChange(study, Ends(study));

    /// <summary>The gap to the random starter in the last cycle less that in the first, with its verdict.</summary>
    public static Finding GapChange(Study study) => GapChange(study, Ends(study));

    internal static string NoPair(Counting counting) => FormattableString.Invariant($"no pair across the two sides has at least {counting.MinimumContacts} contacts");

    internal static string NameOf(StarterModel model) => model switch
    {
        StarterModel.Even => "even, one half",
        StarterModel.Observed => "as observed, one chance for all",
        _ => "person by person (main)",
    };

    private static PairWindow[] Ends(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var acts = new StudyActs(study);
        return acts.Windows.Count < 2 ? [] : [new(c => acts.Table(0, c)), new(c => acts.Table(acts.Windows.Count - 1, c))];
    }

    private static MutualityResult Result(string label, Cycle? cycle, Study study, PairWindow window, Counting counting)
    {
        var pairs = window.At(counting);
        var strip = Strip.OfPairs(study, counting, pairs.Table)
            .Select(c => new StripChoice(c.What, c.Choice, window.At(c.First).Gap(StarterModel.PersonSpecific))).ToList();
        // What is declared is the change: the gap of one period is never primary, and a margin of the change is not one of the gap.
        var finding = Verdicts.Judge(
            "contact returned beyond chance", Contrast.Gap, pairs.Gap(StarterModel.PersonSpecific), strip, primary: false,
            PrimaryIndicators.MarginOfLevel(study, GapInfo), "more is returned than if chance had decided each time who starts", "less is returned than if chance had decided each time who starts");
        var (mutual, oneWay) = pairs.Census();
        int a = pairs.Table.SideA.Length, b = pairs.Table.SideB.Length;
        return new(
            label, cycle, pairs.Eligible, counting.MinimumContacts, pairs.Table.PairActs, mutual, oneWay, pairs.PossiblePairs() - mutual - oneWay, a, b,
            pairs.Observed, pairs.TurnShare, [.. Enum.GetValues<StarterModel>().Select(pairs.Against)], finding, SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B));
    }

    private static Finding TurnShareChange(Study study, PairWindow[] windows)
        => Change(study, windows, "turn-taking in pairs", Reciprocity.TurnShareInfo, TurnShareChangeInfo, PairEstimates.TurnShareChange);

    private static Finding GapChange(Study study, PairWindow[] windows)
        => Change(study, windows, "contact returned beyond chance", GapInfo, GapChangeInfo, PairEstimates.GapChange);

    private static Finding Change(
        Study study, PairWindow[] windows, string what, MeasureInfo indicator, MeasureInfo change, Func<PairEstimates, PairEstimates, Estimate> estimate)
    {
        string subject = $"{what}, last cycle less first";
        bool primary = PrimaryIndicators.Has(study, indicator);
        var headline = Counting.Of(study) with { Level = PrimaryIndicators.Level(study, indicator) };
        if (windows.Length < 2)
            return Verdicts.Judge(subject, Contrast.Change, Estimate.Undefined(change, 0, "pairs", study.Interactions.Provenance, "a change needs two cycles"), [], primary);
        ActTable first = windows[0].At(headline).Table, last = windows[^1].At(headline).Table;
        var strip = Strip.OfPairs(study, headline, first, last)
            .Select(c => new StripChoice(c.What, c.Choice, estimate(windows[0].At(c.First), windows[^1].At(c.Last)))).ToList();
        return Verdicts.Judge(subject, Contrast.Change, estimate(windows[0].At(headline), windows[^1].At(headline)), strip, primary, PrimaryIndicators.Margin(study, indicator));
    }
}
