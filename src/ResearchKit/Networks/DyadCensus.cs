namespace ResearchKit;

/// <summary>
/// Dyads of a directed network by kind: M mutual (a tie each way), A asymmetric (one tie), N null (no tie).
/// </summary>
/// <remarks>
/// M + A + N = n(n-1)/2 for a whole network, n_A n_B for two groups. Self-ties are not dyads.
/// Dyads of people whose ties are unknown (<see cref="Network.Answered"/>) are left out and counted.
/// Holland and Leinhardt 1970, doi 10.1086/224954.
/// </remarks>
/// <param name="Mutual">M: dyads with a tie each way.</param>
/// <param name="Asymmetric">A: dyads with one tie.</param>
/// <param name="Null">N: dyads without a tie.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record DyadCensus(long Mutual, long Asymmetric, long Null, Provenance Provenance)
{
    /// <summary>What the census is.</summary>
    public static MeasureInfo Info { get; } = new(
        "dyad-census", "Dyad census",
        "M = pairs with a tie each way, A = pairs with one tie, N = pairs without a tie; M + A + N = n(n-1)/2",
        "Holland and Leinhardt 1970, doi 10.1086/224954", 0, double.PositiveInfinity);

    /// <summary>M + A + N.</summary>
    public long Dyads => Mutual + Asymmetric + Null;

    /// <summary>L = 2M + A, the ties of these dyads.</summary>
    public long Ties => 2 * Mutual + Asymmetric;

    /// <summary>Density of these dyads: L / (2(M + A + N)); NaN without a dyad.</summary>
    public double Density => Dyads == 0 ? double.NaN : Ties / (2.0 * Dyads);

    /// <summary>The census of a whole network.</summary>
    /// <exception cref="ArgumentException">The network is undirected: its ties have no direction that could be returned.</exception>
    public static DyadCensus Of(Network network) => Count(Directed(network), default, -1, -1);

    /// <summary>The census of a log, the same as that of its network: a tie for each sender and receiver, however many entries.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static DyadCensus Of(EventLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return LogPairs.Of(log).Census;
    }

    /// <summary>The census of the dyads between two groups, or within one when both are the same.</summary>
    /// <param name="network">A directed network.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    /// <param name="groupA">Name of one group.</param>
    /// <param name="groupB">Name of the other group.</param>
    /// <exception cref="ArgumentException">The network is undirected, or there is no such group.</exception>
    public static DyadCensus Of(Network network, Partition partition, string groupA, string groupB)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return Count(Directed(network), partition.On(network.Roster), partition.IndexOf(groupA), partition.IndexOf(groupB));
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>M, A and N as a table.</summary>
    public ResultTable ToTable() => new(
        "network-dyad-census", "Pairs of people by the ties between them", "A mutual pair has a tie each way, an asymmetric pair one tie, a null pair none.",
        [new("Pair"), new("Pairs", "pairs", "count"), new("Share", "", "share")],
        [Row("mutual", Mutual), Row("asymmetric", Asymmetric), Row("null", Null)], Provenance)
    { N = $"{Dyads} pairs", Formula = Info.Formula, Reference = Info.Reference };

    private Cell[] Row(string kind, long count)
        => [Cell.Of(kind), Cell.Of((double)count), Dyads == 0 ? Cell.Undefined("there is no pair") : Cell.Of((double)count / Dyads)];

    private static Network Directed(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Directed ? network : throw new ArgumentException("The network is undirected: a dyad census needs the direction of ties.", nameof(network));
    }

    /// <summary>Group indices a and b; -1, -1 for the whole network.</summary>
    private static DyadCensus Count(Network network, ReadOnlyMemory<int> groups, int a, int b)
    {
        long mutual = 0, arcs = 0;
        // Ties by chance of a whole network are counted where they were drawn, without rows.
        if (a < 0 && network.Answered.IsEmpty && network.MutualDrawn is { } drawn)
            return new(drawn, network.Ties - 2 * drawn, (long)network.Count * (network.Count - 1) / 2 - network.Ties + drawn, network.Provenance);
        var group = groups.Span;
        long known = Pairs(network, group, a, b, onlyAnswered: true), all = Pairs(network, group, a, b, onlyAnswered: false);
        for (int i = 0; i < network.Count; i++)
        {
            if (!network.HasAnswered(i) || (a >= 0 && group[i] != a && group[i] != b)) continue;
            ReadOnlySpan<int> to = network.Out(i), from = network.In(i);
            // Both lists ascend: one walk finds who stands in both.
            int k = 0;
            foreach (int j in to)
            {
                if (!network.HasAnswered(j) || (a >= 0 && !(group[i] == a && group[j] == b) && !(group[i] == b && group[j] == a))) continue;
                arcs++;
                while (k < from.Length && from[k] < j) k++;
                if (k < from.Length && from[k] == j) mutual++;
            }
        }
        mutual /= 2;
        long asymmetric = arcs - 2 * mutual;
        return new(mutual, asymmetric, known - mutual - asymmetric, network.Provenance.Without("pairs with somebody whose ties are unknown", all - known));
    }

    private static long Pairs(Network network, ReadOnlySpan<int> group, int a, int b, bool onlyAnswered)
    {
        long inA = 0, inB = 0;
        for (int i = 0; i < network.Count; i++)
        {
            if (onlyAnswered && !network.HasAnswered(i)) continue;
            if (a < 0 || group[i] == a) inA++;
            else if (group[i] == b) inB++;
        }
        return a == b ? inA * (inA - 1) / 2 : inA * inB;
    }
}
