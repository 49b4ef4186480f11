namespace ResearchKit;

/// <summary>Gould and Fernandez' raw counts, a person and role.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class BrokerageCounts
{
    private static readonly BrokerageRole[] Roles = Enum.GetValues<BrokerageRole>();
    private readonly long[] _counts;
    private readonly ReadOnlyMemory<int> _group;

    internal BrokerageCounts(Roster roster, long[] counts, ReadOnlyMemory<int> group, Provenance provenance)
        => (Roster, _counts, _group, Provenance) = (roster, counts, group, provenance);

    /// <summary>The people.</summary>
    public Roster Roster { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>True when the person has a group; without one there are no counts.</summary>
    public bool HasGroup(int person) => _group.Span[person] >= 0;

    /// <summary>How often a person has a role.</summary>
    /// <param name="person">Place in the roster.</param>
    /// <param name="role">The role.</param>
    public long this[int person, BrokerageRole role] => _counts[person * Roles.Length + (int)role];

    /// <summary>All five roles of a person together.</summary>
    public long Total(int person) => Roles.Sum(role => this[person, role]);

    /// <summary>One role, a person each; NaN without a group.</summary>
    public PersonValues Values(BrokerageRole role) => Each(i => this[i, role]);

    /// <summary>All five roles together, a person each; NaN without a group.</summary>
    public PersonValues Totals() => Each(Total);

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a person with a group.</summary>
    public ResultTable ToTable() => new(
        "network-brokerage", "Who stands between people without a direct tie", "Counts of open two-paths through the person; more contacts give more of them.",
        [new("Person"), .. Roles.Select(r => new TableColumn(r.ToString(), "two-paths", "count")), new("Total", "two-paths", "count")],
        [.. Enumerable.Range(0, Roster.Count).Where(HasGroup).Select(i => (Cell[])[Cell.Of(Roster[i]), .. Roles.Select(r => Cell.Of((double)this[i, r], 1)), Cell.Of((double)Total(i), 1)])],
        Provenance)
    { Formula = Brokerage.Info.Formula, Reference = Brokerage.Info.Reference };

    private PersonValues Each(Func<int, long> count)
    {
        var values = new double[Roster.Count];
        for (int i = 0; i < values.Length; i++) values[i] = HasGroup(i) ? count(i) : double.NaN;
        return new(Brokerage.Info, Roster, values, Provenance);
    }
}
