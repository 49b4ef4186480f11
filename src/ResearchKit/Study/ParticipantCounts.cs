namespace ResearchKit;

/// <summary>People by role and sector; see <see cref="Participants.ByRoleAndSector"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ParticipantCounts
{
    internal ParticipantCounts(IReadOnlyList<ParticipantGroup> groups, Provenance provenance) => (Groups, Provenance) = (groups, provenance);

    /// <summary>The groups: roles in the study's order, sectors in ordinal order, a sector that is not recorded last.</summary>
    public IReadOnlyList<ParticipantGroup> Groups { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>All people.</summary>
    public int People => Groups.Sum(g => g.People);

    /// <summary>People by role and sector: what suppression works on.</summary>
    public Crosstab Counts => new("persons", ["Role", "Sector"], [.. Groups.Select(g => new CrosstabCell([g.Role.Label, SectorLabel(g.Sector)], g.People, g.People))], Provenance);

    /// <summary>Table T01, for the team: one row a role and sector, and a row for all.</summary>
    public ResultTable ToTable()
    {
        var rows = Groups.Select(g => Row(g.Role.Label, SectorLabel(g.Sector), g.People, g.LivesInArea, g.Paid, g.MoreRoles)).ToList();
        if (rows.Count > 0)
            rows.Add(Row("all", "all", People, Groups.Select(g => g.LivesInArea).Aggregate(Split.Add), Groups.Select(g => g.Paid).Aggregate(Split.Add), Groups.Sum(g => g.MoreRoles)));
        return new(
            "T01-participants",
            "People by role and sector",
            "Each row counts people of one role and sector; each person is counted once.",
            [
                new("Role"), new("Sector"), new("People", "", "count"), new("Live in the area", "", "count"), new("Live elsewhere", "", "count"), new("Area not recorded", "", "count"),
                new("Paid", "", "count"), new("Unpaid", "", "count"), new("Pay not recorded", "", "count"), new("Held another role too", "", "count"),
            ],
            rows,
            Provenance)
        { Counts = Counts, N = FormattableString.Invariant($"{People} people"), Formula = Participants.Info.Formula, Reference = Participants.Info.Reference };
    }

    /// <summary>
    /// Table T01 for outside: role x sector with totals only. Counts of fewer than <paramref name="minCell"/> people are not shown, and as many others
    /// as it takes so that no hidden one can be worked out by subtraction; see <see cref="Suppression"/>.
    /// </summary>
    /// <param name="minCell">Smallest count that is shown; 2 or more. The study's own is <see cref="StudySettings.MinCell"/>.</param>
    public ResultTable ToPublicTable(int minCell = 5)
    {
        var safe = Suppression.TwoWay(Counts, minCell);
        // The notes tell of single people who changed roles or withdrew; outside they stay unsaid.
        var origin = Provenance.From(Provenance.Origin, Provenance.Synthetic, Provenance.Seed);
        return new(
            "T01-participants",
            "People by role and sector",
            FormattableString.Invariant($"Each row counts people of one role by sector; counts below {minCell} are not shown, nor others that would give them away."),
            [new("Role"), .. safe.Columns.Append("all").Select(c => new TableColumn(c, "", "count"))],
            [.. safe.Rows.Append("all").Select((role, r) => (IReadOnlyList<Cell>)[Cell.Of(role), .. Enumerable.Range(0, safe.Columns.Count + 1).Select(c => safe[r, c])])],
            origin)
        { Formula = Participants.Info.Formula, Reference = Participants.Info.Reference };
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static string SectorLabel(string sector) => sector.Length == 0 ? "not recorded" : sector;

    private static IReadOnlyList<Cell> Row(string role, string sector, int people, Split area, Split paid, int more) =>
    [
        Cell.Of(role), Cell.Of(sector), Count(people), Count(area.Yes), Count(area.No), Count(area.NotRecorded), Count(paid.Yes), Count(paid.No), Count(paid.NotRecorded), Count(more),
    ];

    private static Cell Count(int people) => Cell.Of(people, people);
}
