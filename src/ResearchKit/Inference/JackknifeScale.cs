namespace ResearchKit;

/// <summary>On which scale an interval is made.</summary>
public enum JackknifeScale
{
    /// <summary>As it is, cut at the range of the measure: gaps, differences, balances.</summary>
    Raw,

    /// <summary>Log odds: shares inside (0, 1).</summary>
    Logit,
}
