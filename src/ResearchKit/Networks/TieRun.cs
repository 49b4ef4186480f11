namespace ResearchKit;

/// <summary>The rows of one block.</summary>
/// <param name="Block">Number of the block in the file.</param>
/// <param name="Columns">Where they stand.</param>
/// <param name="Start">The first of them there.</param>
/// <param name="Count">How many.</param>
internal readonly record struct TieRun(int Block, TieSegment Columns, int Start, int Count);
