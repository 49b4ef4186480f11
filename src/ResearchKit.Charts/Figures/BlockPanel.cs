namespace ResearchKit;

/// <summary>One matrix of shares by pair of groups, as drawn in F21.</summary>
/// <param name="Title">What it shows: "Ties there are".</param>
/// <param name="Note">How it is read.</param>
/// <param name="Cells">Row = from, column = to.</param>
/// <param name="Full">True: the scale goes to 100 %, so that figures can be set beside each other. False: to the largest share.</param>
internal sealed record BlockPanel(string Title, string Note, BlockCell[,] Cells, bool Full = false)
{
    /// <summary>The share that is darkest, where several panels have one scale; NaN: the scale of its own.</summary>
    public double Top { get; init; } = double.NaN;
}
