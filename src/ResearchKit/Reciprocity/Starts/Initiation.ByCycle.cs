namespace ResearchKit;

public static partial class Initiation
{
    /// <summary>
    /// Who started, cycle by cycle: share with its interval, balance, starts per person, convened contacts apart; whether one side starts more often
    /// over the whole study; and the change from the first cycle to the last, each with its verdict and the other ways to count.
    /// </summary>
    public static InitiationByCycle ByCycle(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var acts = new StudyActs(study);
        var headline = Counting.Of(study);
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        var cycles = new List<InitiationCycle>();
        for (int w = 0; w < acts.Windows.Count; w++)
        {
            int window = w;
            cycles.Add(Row(acts.Windows[w].Label, acts.Windows[w].Cycle, acts.Windows[w].Interactions, counting => acts.Table(window, counting), headline));
        }
        var whole = Row("all", null, study.Interactions, acts.Whole, headline);
        return new(cycles, whole, StartsMoreOften(acts, headline, a, b), Change(acts, headline, a), a, b, headline.Rule, PrimaryIndicators.Noting(study, whole.Share.Provenance));
    }

    /// <summary>The share of starts in the last cycle less that in the first, with its verdict: one finding without the rest of <see cref="ByCycle"/>.</summary>
    public static Finding ShareChange(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Change(new StudyActs(study), Counting.Of(study), SideLabels.LabelOf(study, Side.A));
    }

    /// <summary>Whether one side starts more often over the whole study, with its verdict: one finding without the rest of <see cref="ByCycle"/>.</summary>
    public static Finding StartsMoreOften(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return StartsMoreOften(new StudyActs(study), Counting.Of(study), SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B));
    }

    /// <summary>What the share of starts and its change could be if what is not known all lay one way, then the other: starters, roles, recorders.</summary>
    public static InitiationBounds Bounds(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new BoundsSearch(new StudyActs(study)).Of();
    }

    private static InitiationCycle Row(string label, Cycle? cycle, Interactions interactions, Func<Counting, ActTable> table, Counting headline)
    {
        var starts = StartEstimates.Of(table(headline), headline);
        var convened = StartEstimates.Of(table(headline with { Occasions = OccasionScope.Convened }), headline).Convened;
        var matrix = new MatrixTally(new RoleGroups(interactions.Study), headline.Rule, headline.Occasions).Of(interactions, label);
        return new(
            label, cycle, starts.Share, starts.Balance, starts.PerPersonA, starts.PerPersonB, starts.FromA, starts.FromB, starts.Table.Acts.Length,
            starts.Replicates.PeopleA, starts.Replicates.PeopleB, starts.Table.UnknownStarters, starts.Table.TwoRoles, convened, matrix,
            MonthlyStarts.Of(starts.Table, headline, Side.A, interactions.Study, interactions.Window, NoContact), MonthlyStarts.Of(starts.Table, headline, Side.B, interactions.Study, interactions.Window, NoContact));
    }

    /// <summary>The share of starts over all acts against one half.</summary>
    internal static Finding StartsMoreOften(StudyActs acts, Counting headline, string a, string b)
    {
        var table = acts.Whole(headline);
        var strip = Strip.OfStarts(acts.Study, headline, table)
            .Select(c => new StripChoice(c.What, c.Choice, StartEstimates.Of(acts.Whole(c.First), c.First).Share)).ToList();
        return Verdicts.Judge(
            $"share of starts by {a}", Contrast.Share, StartEstimates.Of(table, headline).Share, strip,
            // What is declared beforehand is the change: the share itself is never one of the primary indicators.
            primary: false, PrimaryIndicators.MarginOfLevel(acts.Study, ShareInfo), $"{a} start more often", $"{b} start more often");
    }

    private static Finding Change(StudyActs acts, Counting headline, string a)
    {
        string subject = $"share of starts by {a}, last cycle less first";
        bool primary = PrimaryIndicators.Has(acts.Study, ShareInfo);
        headline = headline with { Level = PrimaryIndicators.Level(acts.Study, ShareInfo) };
        if (acts.Windows.Count < 2)
        {
            var none = Estimate.Undefined(ShareChangeInfo, 0, "contacts", acts.Study.Interactions.Provenance, "a change needs two cycles");
            return Verdicts.Judge(subject, Contrast.Change, none, [], primary);
        }
        var first = acts.Table(0, headline);
        var last = acts.Table(acts.Windows.Count - 1, headline);
        var strip = Strip.OfStarts(acts.Study, headline, first, last)
            .Select(c => new StripChoice(c.What, c.Choice, Change(acts.Table(0, c.First), acts.Table(acts.Windows.Count - 1, c.Last), c.First))).ToList();
        return Verdicts.Judge(subject, Contrast.Change, Change(first, last, headline), strip, primary, PrimaryIndicators.Margin(acts.Study, ShareInfo));
    }

    internal static Estimate Change(ActTable first, ActTable last, Counting counting)
    {
        var change = Replicates.Change(StartEstimates.Of(first, counting).Replicates, StartEstimates.Of(last, counting).Replicates);
        return Estimates.Of(
            ShareChangeInfo, change, StartMeasure.Share, JackknifeScale.Raw, counting, first.Acts.Length + last.Acts.Length, "contacts",
            first.Provenance + last.Provenance, "in the first or the last cycle there is no counted contact between the two sides");
    }
}
