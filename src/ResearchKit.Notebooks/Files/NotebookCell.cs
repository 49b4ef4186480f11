namespace ResearchKit;

/// <summary>A cell of a notebook file.</summary>
/// <param name="Id">Its id, kept from the file or made from its place.</param>
/// <param name="Kind"><c>code</c>, <c>markdown</c> or <c>raw</c>.</param>
/// <param name="Source">Its text, lines ended by LF.</param>
/// <param name="Tags">Its tags; <c>raises-exception</c> marks a cell whose error is part of the lesson.</param>
/// <param name="Language">Language that the cell names for itself; null: that of the notebook.</param>
public sealed record NotebookCell(string Id, string Kind, string Source, IReadOnlyList<string> Tags, string? Language)
{
    /// <summary>True for a cell whose code is folded away (<c>jupyter.source_hidden</c>): pages show it on a click, its outputs at once.</summary>
    public bool Folded { get; init; }

    /// <summary>True for a cell of code with something in it.</summary>
    public bool Runs => Kind == "code" && !string.IsNullOrWhiteSpace(Source);
}
