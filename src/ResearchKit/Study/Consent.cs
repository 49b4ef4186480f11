namespace ResearchKit;

/// <summary>What a participant agreed to.</summary>
public enum Consent
{
    /// <summary>All that the study asked for.</summary>
    Full,

    /// <summary>Some of it.</summary>
    Limited,

    /// <summary>Consent was taken back; the row stays as a marker, nothing else may name the person.</summary>
    Withdrawn,
}
