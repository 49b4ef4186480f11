using System.Diagnostics.CodeAnalysis;

namespace ResearchKit;

public sealed partial class DyadMatrix
{
    /// <summary>The weights of a network, 0 where there is no tie.</summary>
    /// <remarks>
    /// What somebody who did not answer would have said is unknown: their own row of a directed network, all their pairs of an undirected one
    /// (<see cref="Network.Answered"/>).
    /// </remarks>
    public static DyadMatrix Of(Network network) => Weighed(network, w => w);

    /// <summary>1 where a network has a tie, 0 where it has none; unknown as in <see cref="Of(Network)"/>.</summary>
    public static DyadMatrix Tied(Network network) => Weighed(network, _ => 1);

    /// <summary>From i to j the weight of the tie from j to i: as a predictor of the same network, what is given back.</summary>
    /// <remarks>Here the column of somebody who did not answer is unknown. For ties alone: <c>DyadMatrix.Tied(network).Turned()</c>.</remarks>
    /// <exception cref="ArgumentException">The network is undirected: its reverse is itself.</exception>
    public static DyadMatrix Reversed(Network network) => Of(network).Turned();

    /// <summary>The same numbers the other way: from i to j that from j to i.</summary>
    /// <exception cref="ArgumentException">The numbers have no direction.</exception>
    public DyadMatrix Turned() => Directed ? Filled($"{Name}, the other way", Roster, true, Provenance, (i, j) => this[j, i])
        : throw new ArgumentException($"'{Name}' has no direction: the other way is the same.");

    /// <summary>The weights of a network: <see cref="Of(Network)"/>.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Its name is Of.")]
    public static implicit operator DyadMatrix(Network network) => Of(network);

    private static DyadMatrix Weighed(Network network, Func<double, double> value)
    {
        ArgumentNullException.ThrowIfNull(network);
        long silent = 0;
        for (int i = 0; i < network.Count; i++) silent += network.HasAnswered(i) ? 0 : 1;
        string name = string.IsNullOrWhiteSpace(network.Relation) ? "tie" : network.Relation;
        int at = -1;
        double[] row = new double[network.Count];
        return Filled(name, network.Roster, network.Directed, network.Provenance.Without("people who did not answer: their own ties are unknown", silent), (i, j) =>
        {
            if (i != at)
            {
                Array.Clear(row);
                var to = network.Out(at = i);
                var weight = network.OutWeight(i);
                for (int k = 0; k < to.Length; k++) row[to[k]] = value(weight[k]);
            }
            return network.HasAnswered(i) && (network.Directed || network.HasAnswered(j)) ? row[j] : double.NaN;
        });
    }
}
