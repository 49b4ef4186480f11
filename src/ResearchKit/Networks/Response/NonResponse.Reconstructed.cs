using System.Globalization;

namespace ResearchKit;

public static partial class NonResponse
{
    /// <summary>Below this share of confirmed ties a reconstruction is made, but says that it is weak: more than one tie in four would be wrong.</summary>
    private const double Weak = 0.75;

    /// <summary>
    /// The network with the ties of people who did not answer taken from the other side. Directed: a tie i to j of somebody who did not answer is there when j
    /// answered and named i, with the weight that j gave. A pair of two people who did not answer stays unknown and is counted. Undirected: one report makes
    /// the tie, so nothing is added; what stays unknown is counted.
    /// </summary>
    /// <remarks>
    /// The assumption is that the relation is returned: what j says of i holds for i too. <see cref="Confirmation"/> says how often it does among those who
    /// answered. A tie that i recorded is never overwritten. Every reconstructed pair is mutual or null by assumption: the reciprocities of the
    /// result are the assumption and no finding. Stork and Richards 1992; Huisman 2009.
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="leastConfirmed">The least confirmation rate, 0 to 1: below it the reconstruction is refused. 0.5: below it most of the added ties would be wrong.</param>
    /// <returns>The network and what it rests on.</returns>
    /// <exception cref="ArgumentException">Fewer ties are confirmed than <paramref name="leastConfirmed"/>, or nobody answered.</exception>
    public static Reconstruction Reconstructed(Network network, double leastConfirmed = 0.5)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!(leastConfirmed is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(leastConfirmed), leastConfirmed, "The least confirmation rate is 0 to 1.");
        int answered = AnsweredBy(network);
        var confirmation = Confirmation(network);
        if (answered < network.Count && Refusal(network, answered, confirmation, leastConfirmed) is { } refusal) throw new ArgumentException(refusal, nameof(network));
        return Made(network, answered, confirmation);
    }

    /// <summary>Why a network is not reconstructed; null when it can be.</summary>
    internal static string? Refusal(Network network, int answered, Estimate confirmation, double leastConfirmed)
        => answered == 0 && network.Count > 0 ? "nobody answered: there is nothing to reconstruct ties from"
            : confirmation.IsDefined && confirmation.Value < leastConfirmed ? string.Create(
                CultureInfo.InvariantCulture, $"of the ties named among those who answered only {confirmation.Value:0.00} are confirmed by the other side, less than {leastConfirmed:0.##}: ties taken from one side would mostly be wrong")
            : null;

    /// <summary>The reconstruction, however weak.</summary>
    internal static Reconstruction Made(Network network, int answered, Estimate confirmation)
    {
        long missing = network.Count - answered;
        if (missing == 0) return new(Respondents(network), confirmation, 0, 0, 0, confirmation.Provenance);
        int n = network.Count;
        var (start, person, weight) = (new int[n + 1], new List<int>(2 * network.Ties), new List<double>(2 * network.Ties));
        long added = 0;
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<int> to = network.Out(i), from = network.In(i);
            ReadOnlySpan<double> given = network.OutWeight(i), got = network.InWeight(i);
            if (!network.Directed || network.HasAnswered(i))
            {
                person.AddRange(to);
                weight.AddRange(given);
            }
            else added += Merge(network, to, given, from, got, person, weight);
            start[i + 1] = person.Count;
        }
        long unknown = UnknownPairs(network, missing);
        var provenance = network.Provenance.Noting(Note(network, missing, added, unknown, confirmation));
        if (confirmation is { IsDefined: true, Value: < Weak }) provenance = provenance.Noting("the reconstruction is weak: more than one in four of the ties that can be checked is not confirmed");
        if (network.Directed && !confirmation.IsDefined) provenance = provenance.Noting($"the assumption cannot be checked: {confirmation.Reason}");
        var ties = new Network(network.Roster, network.Directed, network.Relation, start, [.. person], [.. weight], provenance);
        return new(new(ties, network.SelfTies, network.RepeatedTies, network.ZeroWeights, network.Window, default), confirmation, missing, added, unknown, provenance);
    }

    // Own ties that are recorded, and those that somebody who answered names; both lists ascend.
    private static long Merge(
        Network network, ReadOnlySpan<int> to, ReadOnlySpan<double> given, ReadOnlySpan<int> from, ReadOnlySpan<double> got, List<int> person, List<double> weight)
    {
        long added = 0;
        for (int k = 0, m = 0; k < to.Length || m < from.Length;)
        {
            if (m == from.Length || (k < to.Length && to[k] <= from[m]))
            {
                if (m < from.Length && to[k] == from[m]) m++;
                person.Add(to[k]);
                weight.Add(given[k++]);
                continue;
            }
            if (network.HasAnswered(from[m]))
            {
                person.Add(from[m]);
                weight.Add(got[m]);
                added++;
            }
            m++;
        }
        return added;
    }

    /// <summary>Pairs of two people who did not answer, less those with a tie that is recorded all the same.</summary>
    internal static long UnknownPairs(Network network, long missing)
    {
        long recorded = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (network.HasAnswered(i)) continue;
            foreach (int j in network.Out(i)) recorded += !network.HasAnswered(j) && (i < j || !network.HasTie(j, i)) ? 1 : 0;
        }
        return missing * (missing - 1) / 2 - recorded;
    }

    private static string Note(Network network, long missing, long added, long unknown, Estimate confirmation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{missing} people did not answer; {added} ties of theirs were taken from what others said of them{(confirmation.IsDefined ? $" ({confirmation.Value:0.00} of the ties that can be checked are confirmed)" : "")}; "
        + $"{unknown} pairs of two people who did not answer are unknown and count as no tie{(network.Directed ? "" : "; in an undirected network one report makes a tie")}");
}
