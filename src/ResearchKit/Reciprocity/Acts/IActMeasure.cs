namespace ResearchKit;

/// <summary>Several numbers from one table of acts, and the same numbers when some acts are left out.</summary>
internal interface IActMeasure
{
    /// <summary>How many numbers.</summary>
    int Values { get; }

    /// <summary>The numbers without the acts of these indices (each once); NaN where undefined.</summary>
    void Without(ReadOnlySpan<int> acts, Span<double> values);
}
