namespace ResearchKit;

/// <summary>One actor on a composed map: the drawings of all raters of a wave laid on each other.</summary>
/// <param name="Actor">The actor, a category or organisation.</param>
/// <param name="Type">The type that most raters gave; of equally many the ordinally first.</param>
/// <param name="Standing">Against the map before.</param>
/// <param name="Named">Share of the raters of the wave who placed the actor.</param>
/// <param name="Influence">Median influence, 1 to 5.</param>
/// <param name="LowerQuartile">First quartile of influence; NaN where the median is not defined.</param>
/// <param name="UpperQuartile">Third quartile of influence.</param>
/// <param name="Disagreement">Interquartile range of influence.</param>
/// <param name="Direct">Of those who placed the actor, the share in direct contact with it.</param>
/// <param name="TypesDiffer">True when raters gave more than one type.</param>
public sealed record MappedActor(
    string Actor, string Type, MapStanding Standing, Estimate Named, Estimate Influence, double LowerQuartile, double UpperQuartile, Estimate Disagreement, Estimate Direct, bool TypesDiffer)
{
    /// <summary>How many raters placed it.</summary>
    public int NamedBy => (int)Named.Numerator;
}
