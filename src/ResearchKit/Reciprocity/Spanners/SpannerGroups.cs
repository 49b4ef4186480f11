namespace ResearchKit;

/// <summary>Which groups brokerage is counted between when bridge-builders by position are sought.</summary>
public enum SpannerGroups
{
    /// <summary>Roles: that held longest in the window; who held two at once is a group of its own.</summary>
    Role,

    /// <summary>Sides: a and b. Who is on neither side is left out.</summary>
    Side,

    /// <summary>Sectors.</summary>
    Sector,
}
