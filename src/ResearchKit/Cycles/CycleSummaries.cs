using System.Globalization;

namespace ResearchKit;

/// <summary>The cycles of a study with their records counted; see <see cref="CycleOverview.Of"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class CycleSummaries
{
    internal CycleSummaries(IReadOnlyList<CycleSummary> cycles, Provenance provenance) => (Cycles, Provenance) = (cycles, provenance);

    /// <summary>The cycles in order of time.</summary>
    public IReadOnlyList<CycleSummary> Cycles { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Table T03: a row a cycle.</summary>
    public ResultTable ToTable() => new(
        "T03-cycles",
        "Cycles at a glance",
        "Each row is a cycle: its question, and what was recorded, reflected on, decided and done in it.",
        [
            new("Cycle"), new("Question"), new("First day"), new("Last day"), new("Acts", "", "count"), new("Sources", "", "count"), new("Reflections", "", "count"),
            new("Decisions", "", "count"), new("Actions", "", "count"), new("Planned", "", "count"), new("Done", "", "count"), new("Done otherwise", "", "count"),
            new("Not done", "", "count"),
        ],
        [.. Cycles.Select(Row)],
        Provenance)
    {
        N = FormattableString.Invariant($"{Cycles.Count(c => c.Cycle is not null)} cycles, {Cycles.Sum(c => c.Acts)} acts"),
        Formula = CycleOverview.Info.Formula,
        Reference = CycleOverview.Info.Reference,
    };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(CycleSummary c) =>
    [
        Cell.Of(c.Label), Cell.Of(c.Cycle?.Question), Day(c.Cycle?.Start), Day(c.Cycle?.End), Cell.Of(c.Acts), Cell.Of(c.Sources), Cell.Of(c.Reflections), Cell.Of(c.Decisions),
        Cell.Of(c.Actions), Cell.Of(c.ActionsPlanned), Cell.Of(c.ActionsDone), Cell.Of(c.ActionsChanged), Cell.Of(c.ActionsDropped),
    ];

    private static Cell Day(DateOnly? day) => day is { } d ? Cell.Of(d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : Cell.Undefined("no cycle");
}
