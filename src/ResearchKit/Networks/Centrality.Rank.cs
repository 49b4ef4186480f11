using System.Runtime.CompilerServices;

namespace ResearchKit;

public static partial class Centrality
{
    private const double Settled = 1e-15;
    private const int MostRounds = 10_000;

    /// <summary>What <see cref="PageRank(Network, double, bool)"/> is.</summary>
    public static MeasureInfo PageRankInfo { get; } = new(
        "pagerank", "PageRank", "x_v = (1-q)/n + q (sum over u with a tie to v of x_u w_uv / w_u + sum over u without a tie of x_u / n); w_u = sum of w_uv, q = 0.85; sums to 1",
        "Brin and Page 1998, doi 10.1016/S0169-7552(98)00110-X", 0, 1);

    /// <summary>What <see cref="Eigenvector(Network)"/> is.</summary>
    public static MeasureInfo EigenvectorInfo { get; } = new(
        "eigenvector", "Eigenvector centrality", "x_v = (1/k) x sum of x_u over the contacts u of v, direction left out; k the largest number for which that is possible; scaled so that the largest x is 1",
        "Bonacich 1972, doi 10.1080/0022250X.1972.9989806", 0, 1);

    /// <summary>PageRank: where a walker along the ties is found who starts anew with chance 1 - q at each step.</summary>
    /// <remarks>igraph <c>page_rank</c>, networkx <c>pagerank</c>. A person without a tie out passes on evenly to all.</remarks>
    /// <param name="network">The network.</param>
    /// <param name="damping">q, from 0 to below 1.</param>
    /// <param name="weighted">True: the walker follows ties in proportion to their weight.</param>
    public static PersonValues PageRank(Network network, double damping = 0.85, bool weighted = false) => PageRank(network, damping, weighted, default);

    /// <summary>Eigenvector centrality, direction left out and unweighted: a person counts as much as the contacts do. 0 outside the component that leads.</summary>
    /// <remarks>
    /// igraph <c>eigen_centrality(as.undirected(g))</c>. NaN for all when there is no tie, or when two components lead alike: then it is not decided
    /// by the ties. It is left undirected because a directed network has one only when everybody reaches everybody.
    /// </remarks>
    public static PersonValues Eigenvector(Network network) => Eigenvector(network, default);

    internal static PersonValues PageRank(Network network, double damping, bool weighted, Effort effort)
    {
        int n = Roster(network).Count;
        if (!(damping is >= 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(damping), damping, "The damping is from 0 to below 1.");
        double[] rank = new double[n], next = new double[n], share = new double[n], given = new double[n];
        for (int v = 0; v < n; v++)
        {
            rank[v] = 1.0 / n;
            if (!weighted) given[v] = network.Out(v).Length;
            else foreach (double w in network.OutWeight(v)) given[v] += w;
        }
        double moved = 1;
        for (int round = 0; round < MostRounds && moved > Settled; round++)
        {
            double dangling = 0;
            for (int v = 0; v < n; v++)
            {
                if (given[v] > 0) share[v] = rank[v] / given[v];
                else dangling += rank[v];
            }
            double all = (1 - damping) / n + damping * dangling / n;
            // A round is short: sharing it out pays only where there are very many ties.
            Blocks.Over(n, 64, network.Ties / 20, effort, () => 0, (first, last, _, _) =>
            {
                for (int v = first; v < last; v++) next[v] = all + damping * (weighted ? Sum(share, network.In(v), network.InWeight(v)) : Sum(share, network.In(v)));
            });
            double before = moved;
            moved = 0;
            for (int v = 0; v < n; v++) moved += Math.Abs(next[v] - rank[v]);
            (rank, next) = (next, rank);
            // Rounding keeps it from settling further.
            if (round > 300 && moved >= before) break;
        }
        return new(PageRankInfo, network.Roster, rank, network.Provenance);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum(double[] share, ReadOnlySpan<int> people)
    {
        double sum = 0;
        foreach (int u in people) sum += share[u];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Sum(double[] share, ReadOnlySpan<int> people, ReadOnlySpan<double> weight)
    {
        double sum = 0;
        for (int k = 0; k < people.Length; k++) sum += share[people[k]] * weight[k];
        return sum;
    }

    internal static PersonValues Eigenvector(Network network, Effort effort)
    {
        int n = Roster(network).Count;
        var values = new double[n];
        var parts = Components.Weak(network);
        var members = new List<int>[parts.Count];
        for (int v = 0; v < n; v++) (members[parts.Of.Span[v]] ??= []).Add(v);
        var place = new int[n];
        var best = (Root: 0.0, Vector: Array.Empty<double>(), People: (List<int>)[]);
        bool alike = false, settled = true;
        foreach (var people in members.Where(m => m.Count > 1))
        {
            effort.Cancel.ThrowIfCancellationRequested();
            // Its root is at most its largest degree: a component that cannot lead need not be solved.
            int most = 0;
            for (int k = 0; k < people.Count; k++)
            {
                place[people[k]] = k;
                most = Math.Max(most, network.Skeleton.Degree(people[k]));
            }
            if (most < best.Root * (1 - 1e-9)) continue;
            var (root, vector, done) = LeadingVector.Of(network.Skeleton, people, place);
            settled &= done;
            if (Math.Abs(root - best.Root) <= 1e-9 * root) alike = true;
            else if (root > best.Root) (best, alike) = ((root, vector, people), false);
        }
        if (best.People.Count == 0 || alike || !settled)
        {
            Array.Fill(values, double.NaN);
            string why = best.People.Count == 0 ? "there is no tie" : alike ? "two components lead alike" : "it did not settle";
            return new(EigenvectorInfo, network.Roster, values, network.Provenance.Noting($"eigenvector centrality is undefined: {why}"));
        }
        double top = best.Vector.Max();
        for (int k = 0; k < best.People.Count; k++) values[best.People[k]] = best.Vector[k] / top;
        return new(EigenvectorInfo, network.Roster, values, network.Provenance);
    }
}
