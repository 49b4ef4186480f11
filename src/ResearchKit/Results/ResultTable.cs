namespace ResearchKit;

/// <summary>A table that knows its caption, how to read it, and what it rests on; it shows itself in a notebook.</summary>
/// <param name="Id">Stable id, the file name of its CSV: <c>T09-initiation-matrix</c>.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="HowToRead">One sentence for a reader who sees it for the first time.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each as long as <paramref name="Columns"/>.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed partial record ResultTable(string Id, string Caption, string HowToRead, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, Provenance Provenance)
{
    /// <summary>The counts behind the table, where it counts people or their doings: what suppression works on.</summary>
    public Crosstab? Counts { get; init; }

    /// <summary>n and its unit, as printed under the caption: "230 acts, 29 persons". Empty where it does not apply.</summary>
    public string N { get; init; } = "";

    /// <summary>Formula in plain characters, for the foot of the table; null where nothing is computed.</summary>
    public string? Formula { get; init; }

    /// <summary>Source of the method; null where nothing is computed.</summary>
    public string? Reference { get; init; }
}
