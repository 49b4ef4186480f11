namespace ResearchKit.Tests;

/// <summary>Networks that are written for peers to read; what they read stands in References/formats/read-by-peers.csv.</summary>
internal static class FormatNetworks
{
    /// <summary>Names with spaces and signs, thirds as weights, somebody without a tie.</summary>
    public static Network Odd { get; } = Network.FromTies(
        [("Ana B", "c", 1), ("c", "Ana B", 2.5), ("c", "O'Neil", 1.0 / 3), ("O'Neil", "Zoë", 0.1), ("Zoë", "p10", 3), ("p10", "x&y<z>", 1e-7), ("x&y<z>", "c", 12345678.875)],
        directed: true, "trust", Nets.From, new Roster(["Ana B", "c", "O'Neil", "Zoë", "p10", "p9", "x&y<z>"]));

    public static Network Plain { get; } = Network.FromTies([("a", "b", 1), ("b", "c", 2), ("a", "c", 0.5)], directed: false, "tie", Nets.From, new Roster(["a", "b", "c", "d"]));

    public static Partition Role { get; } = Partition.Of("role", Odd.Roster, new Dictionary<string, string?> { ["Ana B"] = "coproducer", ["c"] = "professional", ["O'Neil"] = "professional", ["Zoë"] = "co ordinator" }, Nets.From);

    public static PersonValues Betweenness { get; } = Centrality.Betweenness(Odd);

    public static (Network Network, PersonAttribute[] Attributes) Of(string name) => name switch
    {
        "odd" => (Odd, [Role, Betweenness]),
        "undirected" => (Plain, []),
        _ => (GoldNetworks.Of("emon_Cheyenne").Network, []),
    };

    /// <summary>That two networks hold the same people and ties.</summary>
    public static void Same(Network expected, Network actual, double tolerance = 0)
    {
        Assert.Equal(expected.Roster.Ids, actual.Roster.Ids);
        Assert.Equal((expected.Directed, expected.Ties), (actual.Directed, actual.Ties));
        for (int i = 0; i < expected.Count; i++)
        {
            Assert.Equal(expected.Out(i).ToArray(), actual.Out(i).ToArray());
            for (int k = 0; k < expected.Out(i).Length; k++) Assert.Equal(expected.OutWeight(i)[k], actual.OutWeight(i)[k], tolerance);
        }
    }
}
