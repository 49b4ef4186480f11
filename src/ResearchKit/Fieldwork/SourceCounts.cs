using System.Globalization;

namespace ResearchKit;

/// <summary>Sources by cycle and kind; see <see cref="Sources.ByCycle"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class SourceCounts
{
    internal SourceCounts(IReadOnlyList<SourceGroup> groups, SourceGroup? all, Provenance provenance) => (Groups, All, Provenance) = (groups, all, provenance);

    /// <summary>The groups, by cycle in order of time, then by kind.</summary>
    public IReadOnlyList<SourceGroup> Groups { get; }

    /// <summary>All sources together; null without any.</summary>
    public SourceGroup? All { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Table T02: a row a cycle and kind, and a row for all.</summary>
    public ResultTable ToTable()
    {
        var rows = Groups.Select(g => Row(g.CycleLabel, PlainWord.Of(g.Kind!.Value), g)).ToList();
        if (All is { } all) rows.Add(Row("all", "all", all));
        return new(
            "T02-sources",
            "Sources by cycle and kind",
            "Each row counts the sources of one kind in one cycle; words add up the lengths that are recorded.",
            [
                new("Cycle"), new("Kind"), new("Sources", "", "count"), new("First"), new("Last"), new("Words", "", "count"), new("Without recorded length", "", "count"),
                new("Persons", "", "count"),
            ],
            rows,
            Provenance)
        {
            N = FormattableString.Invariant($"{All?.Count ?? 0} sources"),
            Formula = Sources.Info.Formula,
            Reference = Sources.Info.Reference,
            Counts = new("sources", ["Cycle", "Kind"], [.. Groups.Select(g => new CrosstabCell([g.CycleLabel, PlainWord.Of(g.Kind!.Value)], g.Count, g.Persons))], Provenance),
        };
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(string cycle, string kind, SourceGroup g) =>
    [
        Cell.Of(cycle), Cell.Of(kind), Cell.Of(g.Count, g.Persons), Cell.Of(Day(g.Period.First)), Cell.Of(Day(g.Period.Last)),
        g.WithoutLength == g.Count ? Cell.Undefined("no length recorded") : Cell.Of(g.Words), Cell.Of(g.WithoutLength), Cell.Of(g.Persons, g.Persons),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
