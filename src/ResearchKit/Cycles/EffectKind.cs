namespace ResearchKit;

/// <summary>What kind of effect it was.</summary>
public enum EffectKind
{
    /// <summary>A benefit.</summary>
    Benefit,

    /// <summary>A harm.</summary>
    Harm,

    /// <summary>Not intended, good or bad.</summary>
    Unintended,
}
