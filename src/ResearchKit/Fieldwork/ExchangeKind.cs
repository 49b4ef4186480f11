namespace ResearchKit;

/// <summary>What was given. Kinds are never converted into one currency.</summary>
public enum ExchangeKind
{
    /// <summary>Information.</summary>
    Information,

    /// <summary>Practical help.</summary>
    PracticalHelp,

    /// <summary>Emotional support.</summary>
    EmotionalSupport,

    /// <summary>An introduction to somebody.</summary>
    Introduction,

    /// <summary>Knowledge of the neighbourhood.</summary>
    LocalKnowledge,

    /// <summary>Knowledge of the profession.</summary>
    ProfessionalKnowledge,

    /// <summary>Money or means.</summary>
    MoneyOrMeans,

    /// <summary>Recognition.</summary>
    Recognition,

    /// <summary>Time.</summary>
    Time,

    /// <summary>Space.</summary>
    Space,
}
