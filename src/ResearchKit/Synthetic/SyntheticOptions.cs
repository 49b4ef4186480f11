namespace ResearchKit;

/// <summary>What synthetic study to make. The defaults make the shipped sample.</summary>
public sealed record SyntheticOptions
{
    /// <summary>Seed. Default <see cref="SyntheticStudy.ShippedSeed"/>.</summary>
    public ulong Seed { get; init; } = SyntheticStudy.ShippedSeed;

    /// <summary>Variant. Default <see cref="SyntheticVariant.Growing"/>.</summary>
    public SyntheticVariant Variant { get; init; } = SyntheticVariant.Growing;

    /// <summary>What is planted. Default everything; <see cref="SyntheticVariant.Flat"/> leaves the trends out besides.</summary>
    public PlantedFeatures Planted { get; init; } = PlantedFeatures.All;

    /// <summary>Sizes; null: those of the variant.</summary>
    public SyntheticSizes? Sizes { get; init; }
}
