namespace ResearchKit;

/// <summary>Codes by the role of the speaker and by cycle; see <see cref="CodeFrequency.ByRoleAndCycle"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ThemeCounts
{
    /// <summary>The label of a cell over all cycles.</summary>
    internal const string AllCycles = "all cycles";

    internal ThemeCounts(
        IReadOnlyList<ThemeCount> cells, IReadOnlyList<ThemeCount> all, IReadOnlyList<(Cycle? Cycle, string Label)> cycles, int segments, int sources, IReadOnlyList<int> sourcesByCycle, Provenance provenance)
        => (Cells, AllRoles, Cycles, Segments, Sources, SourcesByCycle, Provenance) = (cells, all, cycles, segments, sources, sourcesByCycle, provenance);

    /// <summary>By code, role and cycle: cells with a segment, the last of each code and role over all cycles.</summary>
    public IReadOnlyList<ThemeCount> Cells { get; }

    /// <summary>The same over all roles: a source or person that stands behind two roles counts once.</summary>
    public IReadOnlyList<ThemeCount> AllRoles { get; }

    /// <summary>The cycles in order, with their labels; null: in no cycle.</summary>
    public IReadOnlyList<(Cycle? Cycle, string Label)> Cycles { get; }

    /// <summary>All segments.</summary>
    public int Segments { get; }

    /// <summary>Distinct sources with a segment.</summary>
    public int Sources { get; }

    /// <summary>Distinct sources with a segment in each of <see cref="Cycles"/>; a source with segments of two cycles counts in both.</summary>
    public IReadOnlyList<int> SourcesByCycle { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Table T05: a row a code and role, segments and sources for each cycle. A source in two cycles counts once under "all cycles".</summary>
    public ResultTable ToTable()
    {
        string[] labels = [.. Cycles.Select(c => c.Label), AllCycles];
        return new(
            "T05-themes",
            "Codes by role of the speaker and by cycle",
            "Each row is a code in the words of one role; read segments beside sources, since one talkative person can fill many segments.",
            [new("Code"), new("Family"), new("Role"), .. labels.SelectMany(c => new TableColumn[] { new($"{c}: segments", "", "count"), new($"{c}: sources", "", "count") })],
            [.. Cells.GroupBy(c => (c.Code, c.Role)).Select(g => Row(g.Key.Code, g.Key.Role, labels, [.. g]))],
            Provenance)
        {
            N = FormattableString.Invariant($"{Segments} segments, {Sources} sources"),
            Formula = CodeFrequency.Info.Formula,
            Reference = CodeFrequency.Info.Reference,
            Counts = new("segments", ["Code", "Role", "Cycle"], [.. Cells.Where(c => c.CycleLabel != AllCycles).Select(c => new CrosstabCell([c.Code.Id, c.Role.Label, c.CycleLabel], c.Segments, c.Persons))], Provenance),
        };
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(Code code, RoleGroup role, IEnumerable<string> cycles, IReadOnlyList<ThemeCount> cells) =>
    [
        Cell.Of(code.Name), Cell.Of(code.Family), Cell.Of(role.Label),
        .. cycles.Select(label => cells.FirstOrDefault(c => c.CycleLabel == label)).SelectMany(c => new[] { Cell.Of(c?.Segments ?? 0, c?.Persons ?? 0), Cell.Of(c?.Sources ?? 0, c?.Persons ?? 0) }),
    ];
}
