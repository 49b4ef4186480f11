namespace ResearchKit;

/// <summary>Which relations of ties.csv are the ratings that PARTNER's trust and value are made of, and their scale.</summary>
public sealed record PartnerItems
{
    /// <summary>PARTNER's own three and three, on a scale of 1 to 4.</summary>
    public static PartnerItems Default { get; } = new();

    /// <summary>Relations that rate trust: how reliable, in support of the mission, open to discussion the other is.</summary>
    public IReadOnlyList<string> Trust { get; init; } = ["reliability", "support", "openness"];

    /// <summary>Relations that rate value: power and influence, level of involvement, resources.</summary>
    public IReadOnlyList<string> Value { get; init; } = ["power", "involvement", "resources"];

    /// <summary>Lowest rating; a rating below it is left out and counted.</summary>
    public int Lowest { get; init; } = 1;

    /// <summary>Highest rating; a rating above it is left out and counted.</summary>
    public int Highest { get; init; } = 4;
}
