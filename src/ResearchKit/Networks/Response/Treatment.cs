namespace ResearchKit;

/// <summary>What is done about people who did not answer a network survey.</summary>
public enum Treatment
{
    /// <summary>
    /// All people stay, with the ties that those who answered named. Shares of cells or pairs count the answered ones only; other measures take a tie
    /// that nobody was there to name for absent.
    /// </summary>
    Recorded,

    /// <summary>Those who answered, and the ties among them: the others leave the network (complete cases).</summary>
    Respondents,

    /// <summary>All people stay; a tie of somebody who did not answer is taken from what the other side said. Stork and Richards 1992.</summary>
    Reconstructed,
}
