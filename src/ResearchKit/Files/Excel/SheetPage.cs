namespace ResearchKit;

/// <summary>A sheet to write.</summary>
/// <param name="Name">Name on its tab, at most 31 signs.</param>
/// <param name="Columns">The columns; their headings make the first row.</param>
/// <param name="Rows">The rows below.</param>
internal sealed record SheetPage(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<SheetValue>> Rows)
{
    /// <summary>What stands under each page on paper; null: nothing.</summary>
    internal string? Footer { get; init; }
}
