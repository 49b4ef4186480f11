namespace ResearchKit;

/// <summary>From whom to whom an exchange went.</summary>
public enum ExchangeFlow
{
    /// <summary>Side a gave, side b received.</summary>
    AToB,

    /// <summary>Side b gave, side a received.</summary>
    BToA,

    /// <summary>Giver and receiver are on side a.</summary>
    WithinA,

    /// <summary>Giver and receiver are on side b.</summary>
    WithinB,

    /// <summary>Giver or receiver is on neither side.</summary>
    Others,
}
