namespace ResearchKit;

/// <summary>How somebody comes to be called a bridge-builder (boundary spanner). The three are kept apart: they need not be the same people.</summary>
public enum SpannerKind
{
    /// <summary>Named by others, in nominations.csv.</summary>
    Nominated,

    /// <summary>By position: in the top quarter of brokerage.</summary>
    Structural,

    /// <summary>By job: a role spell says so.</summary>
    Appointed,
}
