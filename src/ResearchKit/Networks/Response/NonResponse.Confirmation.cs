namespace ResearchKit;

public static partial class NonResponse
{
    /// <summary>What <see cref="Confirmation"/> is.</summary>
    public static MeasureInfo ConfirmationInfo { get; } = new(
        "confirmation-rate", "Ties confirmed by the other side", "2M / (2M + A) over pairs of two people who answered; M = both named the tie, A = one did", StorkRichards, 0, 1);

    /// <summary>
    /// Of the ties named among people who answered, the share that the person named named too: what reconstruction rests on. Undefined without such a tie
    /// and for an undirected network.
    /// </summary>
    /// <remarks>
    /// It is the arc reciprocity of the respondents, read another way: for a relation that both sides ought to report (contact) it tells how well they
    /// agree, for one that need not be returned (asks advice) how often it is. Counted by pair, M / (M + A), it is lower.
    /// </remarks>
    public static Estimate Confirmation(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) return Estimate.Undefined(ConfirmationInfo, 0, "ties", network.Provenance, "the network is undirected: it does not say who named a tie");
        var census = DyadCensus.Of(network);
        return census.Ties == 0
            ? Estimate.Undefined(ConfirmationInfo, 0, "ties", census.Provenance, "nobody who answered named somebody who answered")
            : new(ConfirmationInfo, 2.0 * census.Mutual / census.Ties, census.Ties, "ties", census.Provenance) { Numerator = 2.0 * census.Mutual, Denominator = census.Ties };
    }
}
