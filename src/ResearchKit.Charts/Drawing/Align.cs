namespace ResearchKit;

/// <summary>Which part of a text stands at the given point.</summary>
internal enum Align
{
    /// <summary>Its left end.</summary>
    Left,

    /// <summary>Its middle.</summary>
    Centre,

    /// <summary>Its right end.</summary>
    Right,
}
