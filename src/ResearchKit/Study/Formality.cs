namespace ResearchKit;

/// <summary>Whether an organisation is a formal one.</summary>
public enum Formality
{
    /// <summary>Registered, with staff or a mandate.</summary>
    Formal,

    /// <summary>A group of people without one.</summary>
    Informal,
}
