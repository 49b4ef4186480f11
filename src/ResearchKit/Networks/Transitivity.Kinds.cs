namespace ResearchKit;

public static partial class Transitivity
{
    private const string Watts = "Watts and Strogatz 1998, doi 10.1038/30918";

    /// <summary>What <see cref="AverageLocal"/> is.</summary>
    public static MeasureInfo AverageLocalInfo { get; } = new(
        "transitivity-local", "Transitivity (average of people)", "mean of 2 t_i / (k_i (k_i - 1)) over the people with 2 contacts or more, direction left out; t_i = ties among the k_i contacts of i", Watts, 0, 1);

    /// <summary>What <see cref="AverageLocalOfAll"/> is.</summary>
    public static MeasureInfo AverageLocalOfAllInfo { get; } = new(
        "transitivity-local-all", "Transitivity (average of all people)", "mean of 2 t_i / (k_i (k_i - 1)) over all people, 0 for those with fewer than 2 contacts, direction left out; t_i = ties among the k_i contacts of i", Watts, 0, 1);

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
}
