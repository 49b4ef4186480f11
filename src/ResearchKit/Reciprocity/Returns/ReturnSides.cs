namespace ResearchKit;

/// <summary>Starts between the two sides and their returns, counted one way, with the replicates of the jackknife.</summary>
internal sealed class ReturnSides
{
    /// <summary>Groups: started by side a, started by side b, both.</summary>
    public const int FromA = 0, FromB = 1, Both = 2;

    private Replicates? _replicates;

    public ReturnSides(ActTable table, ReturnContacts contacts, int[] places, ReturnRule rule, Provenance provenance)
    {
        (Table, Contacts, Places, Rule) = (table, contacts, places, rule);
        Measure = new(contacts, 2, table.Acts.Length, rule);
        Provenance = Measure.Tied == 0 || rule.TiesAnswer ? provenance : provenance.Noting(
            FormattableString.Invariant($"{Measure.Tied} contacts meet an open start only on its own day or minute: which came first is not recorded, so they answer nothing."));
    }

    /// <summary>The acts.</summary>
    public ActTable Table { get; }

    /// <summary>Their contacts, pair by pair.</summary>
    public ReturnContacts Contacts { get; }

    /// <summary>Where each act of the table stands in the interactions.</summary>
    public int[] Places { get; }

    /// <summary>How it was counted.</summary>
    public ReturnRule Rule { get; }

    /// <summary>The numbers.</summary>
    public ReturnMeasure Measure { get; }

    /// <summary>Where they come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The numbers and their replicates, made when a range is asked for.</summary>
    public Replicates Replicates => _replicates ??= Replicates.Of(Table, Measure);

    /// <summary>Share returned of a group.</summary>
    public Estimate Share(int group) => Make(ReturnTime.ShareInfo, Replicates, group * ReturnMeasure.Each, JackknifeScale.Logit, Measure[group].Followed, Why(group)) with
    { Numerator = Measure[group].Returned, Denominator = Measure[group].Followed };

    /// <summary>Restricted mean time of a group, in days.</summary>
    public Estimate Mean(int group)
        => Make(ReturnTime.MeanInfo with { High = Rule.Days }, Replicates, group * ReturnMeasure.Each + 1, JackknifeScale.Raw, Measure[group].Starts, Why(group)) with
        { Measure = ReturnTime.MeanInfo };

    /// <summary>Height of the curve of a group at a mark.</summary>
    public Estimate NotYet(int group, int mark)
        => Make(ReturnTime.NotYetInfo, Replicates, group * ReturnMeasure.Each + 2 + mark, JackknifeScale.Logit, Measure[group].Starts, Why(group));

    /// <summary>Share returned of the starts of side a less that of side b.</summary>
    public Estimate ShareDifference => Difference(ReturnTime.ShareDifferenceInfo, 0, 1, Measure[FromA].Followed + Measure[FromB].Followed);

    /// <summary>Mean time of the starts of side a less that of side b, in days.</summary>
    public Estimate MeanDifference => Difference(ReturnTime.MeanDifferenceInfo, 1, Rule.Days, Measure[Both].Starts);

    /// <summary>Why a number of the starts of both sides is undefined.</summary>
    public static string NoStart(int days) => FormattableString.Invariant($"there is no one-way start between the two sides that is followed for {days} days");

    /// <summary>Last less first, of the starts of both sides together.</summary>
    public static Estimate Change(MeasureInfo measure, ReturnSides first, ReturnSides last, int value, double most)
    {
        var change = Replicates.Change(first.Replicates, last.Replicates).Select(v => v[Both * ReturnMeasure.Each + value]);
        return Estimates.Of(
            measure with { Low = -most, High = most }, change, 0, JackknifeScale.Raw, first.Rule.Counting, first.Measure[Both].Starts + last.Measure[Both].Starts, "starts",
            first.Provenance + last.Provenance, "in the first or the last cycle " + NoStart(first.Rule.Days)) with
        { Measure = measure, Rule = null };
    }

    private Estimate Difference(MeasureInfo measure, int value, double most, long n)
        => Make(measure with { Low = -most, High = most }, Replicates.Select(v => v[value] - v[ReturnMeasure.Each + value]), 0, JackknifeScale.Raw, n,
            Measure[FromA].Followed == 0 ? Why(FromA) : Why(FromB)) with
        { Measure = measure };

    private Estimate Make(MeasureInfo measure, Replicates replicates, int value, JackknifeScale scale, long n, string undefined)
        => Estimates.Of(measure, replicates, value, scale, Rule.Counting, n, "starts", Provenance, undefined) with { Rule = null };

    private string Why(int group)
    {
        string a = SideLabels.LabelOf(Table.Resolver.Study, Side.A), b = SideLabels.LabelOf(Table.Resolver.Study, Side.B);
        return group == Both ? NoStart(Rule.Days)
            : FormattableString.Invariant($"there is no one-way start of {(group == FromA ? a : b)} towards {(group == FromA ? b : a)} that is followed for {Rule.Days} days");
    }
}
