namespace ResearchKit;

/// <summary>What a value is held against.</summary>
public enum Contrast
{
    /// <summary>A later value less an earlier one, against 0.</summary>
    Change,

    /// <summary>An observed value less the one expected by chance, against 0.</summary>
    Gap,

    /// <summary>A share of starts, against one half.</summary>
    Share,
}
