namespace ResearchKit;

/// <summary>A way to draw another data set of the same kind: a null model or a bootstrap.</summary>
/// <typeparam name="T">What is drawn: a network, a set of acts.</typeparam>
/// <param name="Name">Name of the model.</param>
/// <param name="Keeps">What every draw has in common with the data.</param>
/// <param name="Draw">Draws another; must take its chance from the generator only.</param>
public sealed record Randomised<T>(string Name, string Keeps, Func<T, Rng, T> Draw)
{
    /// <summary>
    /// Ids of the measures that are constant under this model: a comparison with them is refused with the reason. A variant of such a measure that does
    /// vary, as for one pair of groups only, is let through: the first draws tell.
    /// </summary>
    public IReadOnlyList<string> Constant { get; init; } = [];

    /// <summary>Why each of <see cref="Constant"/> cannot vary, in plain words; empty: what the model keeps says it.</summary>
    internal string WhyConstant { get; init; } = "";

    /// <summary>The quick way to draw many times from the same data; null: <see cref="Draw"/> each time.</summary>
    internal Func<T, IDrawing<T>>? InPlace { get; init; }
}
