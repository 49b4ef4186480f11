namespace ResearchKit;

/// <summary>How two people stand to each other in one network of a series.</summary>
public enum PairState
{
    /// <summary>Ties both ways; in an undirected network: a tie.</summary>
    Mutual,

    /// <summary>A tie one way.</summary>
    OneWay,

    /// <summary>No recorded tie.</summary>
    None,

    /// <summary>One of the two, or both, are not in the network.</summary>
    NotThere,

    /// <summary>One of the two, or both, did not answer.</summary>
    NotKnown,
}
