namespace ResearchKit;

/// <summary>What went wrong in a cell, in the words of the cell: no line of the engine is in it.</summary>
/// <param name="Name">Kind of error: the type of the exception, or <c>CompilationError</c>, <c>Timeout</c>, <c>Crash</c>.</param>
/// <param name="Message">What went wrong, and how to mend it where that is known.</param>
/// <param name="Trace">The message and the lines of cells that led to it, as shown to the reader.</param>
/// <param name="Line">Line within the failing cell, from 1; null when no line is known.</param>
public sealed record CellError(string Name, string Message, IReadOnlyList<string> Trace, int? Line) : CellOutput;
