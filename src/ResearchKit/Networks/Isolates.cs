namespace ResearchKit;

/// <summary>People of the roster without a recorded tie.</summary>
public static class Isolates
{
    /// <summary>What the measure is.</summary>
    public static MeasureInfo Info { get; } = new(
        "isolates", "People without a recorded tie", "number of people with no tie in and no tie out", "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, double.PositiveInfinity);

    /// <summary>How many people have no tie, neither in nor out. N = people.</summary>
    public static Estimate Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        int alone = 0;
        for (int i = 0; i < network.Count; i++) alone += network.Out(i).IsEmpty && network.In(i).IsEmpty ? 1 : 0;
        return new(Info, alone, network.Count, "persons", network.Provenance);
    }
}
