namespace ResearchKit;

/// <summary>A value that a cell showed, in every MIME type it offers.</summary>
/// <param name="Data">MIME type to content; <c>text/plain</c> is always there. Images of bytes are base64.</param>
/// <param name="IsResult">True for the last expression of the cell, false for <c>display(...)</c>.</param>
public sealed record CellDisplay(IReadOnlyDictionary<string, string> Data, bool IsResult) : CellOutput;
