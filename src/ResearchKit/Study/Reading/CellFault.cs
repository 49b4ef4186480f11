namespace ResearchKit;

/// <summary>What a spreadsheet made of a cell, and how to mend it.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="IsError">False: the cell is read, and the reader warned.</param>
internal sealed record CellFault(string Rule, string Mend, bool IsError)
{
    /// <summary>False for free text, which is never shown.</summary>
    internal bool IsShown { get; init; } = true;
}
