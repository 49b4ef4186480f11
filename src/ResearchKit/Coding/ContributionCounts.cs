namespace ResearchKit;

/// <summary>Contributions of side a by kind and cycle; see <see cref="Contributions.ByCycle"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ContributionCounts
{
    internal ContributionCounts(
        string family, string side, IReadOnlyList<ContributionCount> cells, IReadOnlyList<(Cycle? Cycle, string Label)> cycles, int segments, int told, Provenance provenance)
        => (Family, SideLabel, Cells, Cycles, Segments, ToldByOthers, Provenance) = (family, side, cells, cycles, segments, told, provenance);

    /// <summary>The family of the codes.</summary>
    public string Family { get; }

    /// <summary>Label of side a: "coproducers".</summary>
    public string SideLabel { get; }

    /// <summary>By kind and cycle, nought included; the last of each kind is over all cycles.</summary>
    public IReadOnlyList<ContributionCount> Cells { get; }

    /// <summary>The cycles in order, with their labels; null: in no cycle.</summary>
    public IReadOnlyList<(Cycle? Cycle, string Label)> Cycles { get; }

    /// <summary>All segments in which side a speaks.</summary>
    public int Segments { get; }

    /// <summary>All segments in which others speak about side a.</summary>
    public int ToldByOthers { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Table T11: a row a kind and cycle.</summary>
    public ResultTable ToTable() => new(
        "T11-contributions",
        $"Kinds of contribution of {SideLabel} by cycle",
        $"Each row is a kind of contribution in one cycle: how often {SideLabel} spoke of it, in how many sources, and how many of them; what others told of them stands apart.",
        [new("Contribution"), new("Cycle"), new("Segments", "", "count"), new("Sources", "", "count"), new("Persons", "", "count"), new("Told by others", "segments", "count")],
        [.. Cells.Select(c => (IReadOnlyList<Cell>)
        [
            Cell.Of(c.Kind.Name), Cell.Of(c.CycleLabel), Cell.Of(c.Segments, c.Persons), Cell.Of(c.Sources, c.Persons), Cell.Of(c.Persons, c.Persons), Cell.Of(c.ToldByOthers),
        ])],
        Provenance)
    {
        N = FormattableString.Invariant($"{Segments} segments by {SideLabel}, {ToldByOthers} told by others"),
        Formula = Contributions.Info.Formula,
        Reference = Contributions.Info.Reference,
        Counts = new("segments", ["Contribution", "Cycle"], [.. Cells.Where(c => c.CycleLabel != ThemeCounts.AllCycles).Select(c => new CrosstabCell([c.Kind.Id, c.CycleLabel], c.Segments, c.Persons))], Provenance),
    };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();
}
