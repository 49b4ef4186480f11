namespace ResearchKit;

/// <summary>Who does not answer, in a simulation.</summary>
public enum Missingness
{
    /// <summary>Everybody is as likely to be missing.</summary>
    AtRandom,

    /// <summary>The more contacts, the likelier missing: the chance is in proportion to the rank by number of contacts.</summary>
    CentralMissing,

    /// <summary>The fewer contacts, the likelier missing: the chance is in proportion to the rank from the other end.</summary>
    PeripheralMissing,
}
