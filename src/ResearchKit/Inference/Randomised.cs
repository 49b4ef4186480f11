namespace ResearchKit;

/// <summary>A way to draw another data set of the same kind: a null model or a bootstrap.</summary>
/// <typeparam name="T">What is drawn: a network, a set of acts.</typeparam>
/// <param name="Name">Name of the model.</param>
/// <param name="Keeps">What every draw has in common with the data.</param>
/// <param name="Draw">Draws another; must take its chance from the generator only.</param>
public sealed record Randomised<T>(string Name, string Keeps, Func<T, Rng, T> Draw)
{
    /// <summary>Ids of the measures that are constant under this model: a comparison with them is refused with the reason.</summary>
    public IReadOnlyList<string> Constant { get; init; } = [];
}
