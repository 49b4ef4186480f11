namespace ResearchKit;

/// <summary>
/// Ties to other groups and how far they are reported back, person by person and on average: the intersectoral out-degree and reciprocity of MassCONECT.
/// </summary>
/// <remarks>
/// <para>Ramanadhan et al. 2012 asked the members of a partnership for their connections and counted those to other sectors, and the extent to which those were
/// reported back. How the extent was made a number is not known to us: the share here is our reading, and so is the mean over people. A person without a tie to
/// another group has no share: it is missing, not 0.</para>
/// <para>People without a group are left out and counted. The share leaves out ties to people who did not answer: they could not report back.</para>
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class CrossGroupReciprocity
{
    private const string Source = "Ramanadhan et al. 2012, doi 10.1371/journal.pone.0032130; normalisation: ResearchKit";
    private readonly CrossGroupCounts _counts;

    private CrossGroupReciprocity(CrossGroupCounts counts, string name, IReadOnlyList<string> groups, IReadOnlyList<string> labels, Roster roster, Provenance provenance)
    {
        (_counts, Name, Groups, Labels) = (counts, name, groups, labels);
        Provenance = provenance.Without("people whose ties are unknown", counts.Unanswered).Without("ties to people whose ties are unknown, left out of the share", counts.ToUnanswered);
        OutDegree = new(OutDegreeInfo, roster, counts.OutDegrees(), Provenance);
        Share = new(ShareInfo, roster, counts.Shares(), Provenance);
        var all = counts.Of(-1);
        MeanOutDegree = all.MeanOutDegree(Provenance);
        MeanShare = all.MeanShare(Provenance);
        Pooled = all.Pooled(Provenance);
    }

    /// <summary>What <see cref="OutDegree"/> and its mean are.</summary>
    public static MeasureInfo OutDegreeInfo { get; } = new(
        "cross-group-out-degree", "Ties to other groups", "outX_i = sum of a_ij over the people j of another group than i; on average: mean over people", Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="Share"/> and its mean are.</summary>
    public static MeasureInfo ShareInfo { get; } = new(
        "cross-group-reciprocity", "Ties to other groups that are reported back",
        "recX_i = sum of a_ij a_ji over the people j of another group than i / outX_i; on average: mean over people with outX_i > 0", Source, 0, 1);

    /// <summary>What <see cref="Pooled"/> is.</summary>
    public static MeasureInfo PooledInfo { get; } = new(
        "cross-group-reciprocity-pooled", "Ties between groups that are reported back", "sum over i of sum of a_ij a_ji over j of another group / sum over i of outX_i", Source, 0, 1);

    /// <summary>What the groups are: "sector".</summary>
    public string Name { get; }

    /// <summary>The groups, in the order of the partition.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Their labels on pages.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Ties to people of other groups, a person each; NaN for people without a group and for those whose ties are unknown.</summary>
    public PersonValues OutDegree { get; }

    /// <summary>The share of those ties that is reported back, a person each; NaN without such a tie.</summary>
    public PersonValues Share { get; }

    /// <summary>Mean of <see cref="OutDegree"/> over the people with a group. Undefined without such people.</summary>
    public Estimate MeanOutDegree { get; }

    /// <summary>Mean of <see cref="Share"/> over the people who have one: each person counts alike. Undefined without such a person.</summary>
    public Estimate MeanShare { get; }

    /// <summary>All ties to other groups that are reported back over all such ties: each tie counts alike. Undefined without such a tie.</summary>
    public Estimate Pooled { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences: how many ties between groups were reported back, and that no range stands behind it.</summary>
    public string PlainReading => !Pooled.IsDefined
        ? $"Whether ties between groups are reported back is not defined: {Pooled.Reason}. Nothing is claimed."
        : FormattableString.Invariant($"Of {Pooled.N} ties that {MeanShare.N} people have to people of another {Name}, {Pooled.Numerator:0} were reported back. ")
            + "These are counts without a range: they do not say whether it is more than chance would give.";

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row a group and one for all: people, mean out-degree, mean share, and the share over ties.</summary>
    public ResultTable ToTable() => new(
        $"cross-{BlockReciprocity.Slug(Name)}-reciprocity", $"Ties to people of another {Name}, and those reported back",
        "The mean share counts each person alike, the share of ties each tie; who has no tie to another group has no share and is not counted as 0.",
        [
            new("Group"), new("People", "persons", "count"), new("Ties to others, mean", "ties a person", "0.00"), new("People with such a tie", "persons", "count"),
            new("Reported back, mean of people", "", "share"), new("Ties", "ties", "count"), new("Reported back, of ties", "", "share"),
        ],
        [.. Enumerable.Range(0, Groups.Count).Select(g => Row(Labels[g], _counts.Of(g))), Row("all", _counts.Of(-1))], Provenance)
    {
        N = FormattableString.Invariant($"{MeanOutDegree.N} people, {Pooled.N} ties"),
        Formula = $"{OutDegreeInfo.Formula}; {ShareInfo.Formula}",
        Reference = Source,
    };

    private Cell[] Row(string label, CrossGroupSum sum) =>
    [
        Cell.Of(label), Cell.Of((double)sum.People, sum.People), Cell.Of(sum.MeanOutDegree(Provenance), sum.People), Cell.Of((double)sum.Reaching, sum.Reaching),
        Cell.Of(sum.MeanShare(Provenance), sum.Reaching), Cell.Of((double)sum.Ties, sum.Reaching), Cell.Of(sum.Pooled(Provenance), sum.Reaching),
    ];
}
