namespace ResearchKit;

/// <summary>An actor as drawn in F19.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Standing">New, kept, gone, or on the first map.</param>
/// <param name="Share">Share of raters who placed it; of a gone actor: in the wave before.</param>
/// <param name="Influence">Median influence.</param>
/// <param name="Low">First quartile.</param>
/// <param name="High">Third quartile.</param>
/// <param name="ShareBefore">Share in the wave before; NaN unless kept.</param>
/// <param name="InfluenceBefore">Median influence in the wave before; NaN unless kept.</param>
internal sealed record MapPoint(string Actor, MapStanding Standing, double Share, double Influence, double Low, double High, double ShareBefore, double InfluenceBefore);
