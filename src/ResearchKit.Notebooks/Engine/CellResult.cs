namespace ResearchKit;

/// <summary>What one cell put out, in order.</summary>
/// <param name="Outputs">Streams, shown values and, at the end, the error if there was one.</param>
public sealed record CellResult(IReadOnlyList<CellOutput> Outputs)
{
    /// <summary>The error that ended the cell; null when it ran to its end.</summary>
    public CellError? Error => Outputs.OfType<CellError>().FirstOrDefault();
}
