namespace ResearchKit;

/// <summary>Which pairs across the sides are meant, by the bridge-builders in them.</summary>
public enum SpannerPairing
{
    /// <summary>Neither member is a bridge-builder.</summary>
    Without,

    /// <summary>At least one member is a bridge-builder.</summary>
    With,

    /// <summary>The member on side a is a bridge-builder, whatever the other is.</summary>
    OnSideA,

    /// <summary>The member on side b is a bridge-builder, whatever the other is.</summary>
    OnSideB,
}
