namespace ResearchKit;

/// <summary>A column to write.</summary>
/// <param name="Heading">What stands in the first row.</param>
/// <param name="Style">How cells look that somebody fills later.</param>
/// <param name="Width">Width in letters.</param>
internal sealed record SheetColumn(string Heading, CellStyle Style, double Width)
{
    /// <summary>Words to choose from in the cells of the column; empty: anything.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];
}
