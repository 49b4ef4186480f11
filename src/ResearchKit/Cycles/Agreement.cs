namespace ResearchKit;

/// <summary>Whether a reflection was shared.</summary>
public enum Agreement
{
    /// <summary>Shared by those present.</summary>
    Shared,

    /// <summary>Contested.</summary>
    Contested,
}
