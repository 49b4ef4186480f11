namespace ResearchKit;

/// <summary>What became of a proposal.</summary>
public enum ProposalOutcome
{
    /// <summary>Taken up as it was.</summary>
    Adopted,

    /// <summary>Taken up with changes.</summary>
    Adapted,

    /// <summary>Put off.</summary>
    Parked,

    /// <summary>Not taken up.</summary>
    Rejected,
}
