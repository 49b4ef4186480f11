namespace ResearchKit;

public static partial class Transitivity
{
    private const string Watts = "Watts and Strogatz 1998, doi 10.1038/30918";

    /// <summary>Ordered triples i -> j -> k with i -> k that a triangle of each combination of codes holds.</summary>
    private static readonly int[] ClosedIn = [.. Enumerable.Range(0, 64).Select(ClosedOf)];

    /// <summary>What <see cref="Directed"/> is.</summary>
    public static MeasureInfo DirectedInfo { get; } = new(
        "transitivity-directed", "Transitivity (directed)", "ordered triples with i -> j, j -> k and i -> k / ordered triples with i -> j and j -> k; i, j, k three people",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="AverageLocal"/> is.</summary>
    public static MeasureInfo AverageLocalInfo { get; } = new(
        "transitivity-local", "Transitivity (average of people)", "mean of 2 t_i / (k_i (k_i - 1)) over the people with 2 contacts or more, direction left out; t_i = ties among the k_i contacts of i", Watts, 0, 1);

    /// <summary>What <see cref="AverageLocalOfAll"/> is.</summary>
    public static MeasureInfo AverageLocalOfAllInfo { get; } = new(
        "transitivity-local-all", "Transitivity (average of all people)", "mean of 2 t_i / (k_i (k_i - 1)) over all people, 0 for those with fewer than 2 contacts, direction left out; t_i = ties among the k_i contacts of i", Watts, 0, 1);

    /// <summary>Share of the directed two-paths that have the direct tie too. Undefined without a two-path.</summary>
    /// <remarks>sna <c>gtrans</c> with its default measure "weak" (which gives 1, not undefined, without a two-path). Of an undirected network the same as <see cref="Of(Network)"/>.</remarks>
    public static Estimate Directed(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        long paths = 0, closed = 0;
        for (int v = 0; v < network.Count; v++)
        {
            long both = 0;
            foreach (byte code in network.Skeleton.Codes(v)) both += code == 3 ? 1 : 0;
            paths += (long)network.In(v).Length * network.Out(v).Length - both;
        }
        if (paths == 0) return Estimate.Undefined(DirectedInfo, 0, "two-paths", network.Provenance, "no tie leads on to a third person");
        long[] triangles = network.Triangles(default);
        for (int code = 0; code < triangles.Length; code++) closed += triangles[code] * ClosedIn[code];
        return new(DirectedInfo, (double)closed / paths, paths, "two-paths", network.Provenance) { Numerator = closed, Denominator = paths };
    }

    /// <summary>Mean over people with two contacts or more of the share of their contacts' pairs that are tied. Undefined without such a person.</summary>
    /// <remarks>igraph <c>transitivity(type = "localaverage")</c>.</remarks>
    public static Estimate AverageLocal(Network network) => Average(AverageLocalInfo, network, all: false);

    /// <summary>As <see cref="AverageLocal"/>, over all people: those with fewer than two contacts count as 0.</summary>
    /// <remarks>networkx <c>average_clustering</c> of the undirected graph; igraph <c>"localaverage"</c> with <c>isolates = "zero"</c>.</remarks>
    public static Estimate AverageLocalOfAll(Network network) => Average(AverageLocalOfAllInfo, network, all: true);

    private static Estimate Average(MeasureInfo measure, Network network, bool all)
    {
        ArgumentNullException.ThrowIfNull(network);
        long[] triangles = Triangles.Each(network.Skeleton, network.Count, default);
        double sum = 0;
        int people = 0;
        for (int v = 0; v < network.Count; v++)
        {
            double contacts = network.Skeleton.Degree(v);
            if (contacts < 2) continue;
            people++;
            sum += 2 * triangles[v] / (contacts * (contacts - 1));
        }
        if (all) people = network.Count;
        return people == 0
            ? Estimate.Undefined(measure, 0, "persons", network.Provenance, all ? "there is nobody" : "nobody has two contacts")
            : new(measure, sum / people, people, "persons", network.Provenance) { Numerator = sum, Denominator = people };
    }

    private static int ClosedOf(int code)
    {
        bool[,] tie = new bool[3, 3];
        (int, int)[] pairs = [(0, 1), (0, 2), (1, 2)];
        for (int p = 0; p < 3; p++)
        {
            var (i, j) = pairs[p];
            (tie[i, j], tie[j, i]) = ((code >> (2 * p) & 1) != 0, (code >> (2 * p) & 2) != 0);
        }
        int closed = 0;
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                int k = 3 - i - j;
                if (i != j && tie[i, j] && tie[j, k] && tie[i, k]) closed++;
            }
        }
        return closed;
    }
}
