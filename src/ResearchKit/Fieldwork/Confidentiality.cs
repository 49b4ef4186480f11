namespace ResearchKit;

/// <summary>Who may see a source.</summary>
public enum Confidentiality
{
    /// <summary>The team only.</summary>
    Team,

    /// <summary>Anybody.</summary>
    Public,
}
