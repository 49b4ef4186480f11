namespace ResearchKit;

/// <summary>Which way distances run for a measure of nearness. Of an undirected network both are the same.</summary>
public enum TieDirection
{
    /// <summary>From the others to the person: who reaches the person.</summary>
    In,

    /// <summary>From the person to the others: whom the person reaches.</summary>
    Out,
}
