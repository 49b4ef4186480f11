namespace ResearchKit;

/// <summary>How often two contacts of a person are tied to each other, direction left out.</summary>
public static class Transitivity
{
    /// <summary>What the measure is.</summary>
    public static MeasureInfo Info { get; } = new(
        "transitivity", "Transitivity", "3 x triangles / connected triples, direction left out; connected triples = sum over people of k(k-1)/2, k = number of neighbours",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>Global transitivity: 3 triangles / connected triples, 0 to 1. Undefined with fewer than 3 people or without a connected triple.</summary>
    /// <remarks>igraph <c>transitivity(type = "global")</c>, networkx <c>transitivity</c> of the undirected graph; sna's default is directed ("weak").</remarks>
    public static Estimate Of(Network network) => Of(network, null);

    internal static Estimate Of(Network network, int? threads)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Count < 3) return Estimate.Undefined(Info, 0, "connected triples", network.Provenance, "there are fewer than 3 people");
        long triples = network.Skeleton.TwoPaths();
        if (triples == 0) return Estimate.Undefined(Info, 0, "connected triples", network.Provenance, "nobody has two contacts");
        double closed = 3.0 * Triangles(network.Skeleton, network.Count, threads);
        return new(Info, closed / triples, triples, "connected triples", network.Provenance) { Numerator = closed, Denominator = triples };
    }

    /// <summary>Each triangle once: from its person of lowest degree. Lists of larger neighbours stay short even beside a hub.</summary>
    private static long Triangles(Skeleton skeleton, int people, int? threads)
    {
        var start = new int[people + 1];
        for (int v = 0; v < people; v++)
        {
            start[v + 1] = start[v];
            foreach (int u in skeleton.Neighbours(v)) start[v + 1] += Before(v, u) ? 1 : 0;
        }
        var larger = new int[start[people]];
        for (int v = 0, at = 0; v < people; v++)
        {
            foreach (int u in skeleton.Neighbours(v))
            {
                if (Before(v, u)) larger[at++] = u;
            }
        }
        var parts = Blocks.Over(people, 256, 8L * larger.Length, threads, () => new long[1], (first, last, _, count) =>
        {
            for (int v = first; v < last; v++)
            {
                var ofV = larger.AsSpan(start[v]..start[v + 1]);
                foreach (int u in ofV) count[0] += Common(ofV, larger.AsSpan(start[u]..start[u + 1]));
            }
        });
        return parts.Sum(p => p[0]);

        bool Before(int v, int u) => skeleton.Degree(v) != skeleton.Degree(u) ? skeleton.Degree(v) < skeleton.Degree(u) : v < u;
    }

    private static int Common(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int i = 0, j = 0, n = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (i, j, n) = (i + 1, j + 1, n + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return n;
    }
}
