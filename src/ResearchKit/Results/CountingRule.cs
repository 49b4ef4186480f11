namespace ResearchKit;

/// <summary>What one initiator-recipient pair of a group act weighs.</summary>
public enum CountingRule
{
    /// <summary>1 / number of recipients in that role: an act counts once for each role addressed. The headline rule.</summary>
    Act,

    /// <summary>1: an act to twelve people counts twelve times.</summary>
    Pair,

    /// <summary>1 / number of recipients: an act counts once in all.</summary>
    Fractional,
}
