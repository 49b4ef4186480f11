namespace ResearchKit;

public sealed partial record Crosstab
{
    /// <summary>The counts, a row each. What is counted a few times only is not protected here: for the team.</summary>
    public ResultTable ToTable() => new(
        "crosstab", $"{Counted} by {string.Join(" and ", Dimensions)}", "One row is one count; what is not there was not counted. Small counts are not protected here.",
        [.. Dimensions.Select(d => new TableColumn(d)), new(Counted, "", "count"), new("People behind it", "", "count")],
        [.. Cells.Select(c => (IReadOnlyList<Cell>)[.. c.Key.Select(Cell.Of), Cell.Of(c.Count, c.Persons), Cell.Of(c.Persons, c.Persons)])], Provenance)
    {
        Counts = this,
        N = FormattableString.Invariant($"{Total:#,0.##} {Counted}"),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>What is counted, by what, and how much in all.</summary>
    public override string ToString() => FormattableString.Invariant($"{Counted} by {string.Join(" and ", Dimensions)}: {Cells.Count} counts, {Total:#,0.##} in all");
}
