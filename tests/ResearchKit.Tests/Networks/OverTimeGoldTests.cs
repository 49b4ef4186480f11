using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Change, position and spread against igraph, sna, vegan, networkx and scipy to 1e-9; see References/over-time.R and over-time.py.</summary>
public sealed class OverTimeGoldTests
{
    private static readonly string References = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");
    private static readonly ILookup<string, (string Field, string Id, double Value)> Gold = new[] { "over-time-r.csv", "over-time-python.csv" }
        .SelectMany(file => File.ReadLines(Path.Combine(References, file)).Skip(1)).Select(line => line.Split(','))
        .ToLookup(p => p[0], p => (p[1], p[2], double.Parse(p[3], CultureInfo.InvariantCulture)));

    public static TheoryData<string> Steps { get; } = new(Gold.Select(g => g.Key).Where(k => k.StartsWith("eies", StringComparison.Ordinal) || k.Contains('+', StringComparison.Ordinal)));

    public static TheoryData<string> Groups { get; } = new(Gold.Select(g => g.Key).Where(k => !k.StartsWith("eies", StringComparison.Ordinal) && !k.Contains('+', StringComparison.Ordinal) && k != "influence"));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Change_AgreesWithItsPeers(string name)
    {
        var networks = name.StartsWith("eies", StringComparison.Ordinal) ? Eies(name) : [.. name.Split('+').Select(n => GeneratedNetworks.Of(n).Network)];
        var step = NetworkChange.Of(new NetworkSeries([new("before", networks[0]), new("after", networks[1])])).Steps[0];
        foreach (var (field, _, expected) in Gold[name]) Same(name, field, expected, field switch
        {
            "joined" => step.Joined.Count,
            "left" => step.Left.Count,
            "stayed" => step.Stayed.Count,
            "came" => step.CameWithPeople,
            "went" => step.WentWithPeople,
            "kept" => step.Kept,
            "made" => step.Made,
            "lost" => step.Lost,
            "cells" => step.Cells,
            "hamming" => step.Hamming.Value,
            "hammingShare" => step.HammingShare.Value,
            _ => step.Jaccard.Value,
        });
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Position_AndSpread_AgreeWithTheirPeers(string name)
    {
        var (network, partition) = GoldNetworks.Of(name);
        var grouped = new GroupedNetwork(network, partition);
        var picture = SectorPresence.Of(new([new("one", network)]), _ => partition).Networks[0];
        foreach (var (field, id, expected) in Gold[name]) Same(name, field + id, expected, field switch
        {
            "betweenness" => Position.BetweennessShare(id)(grouped).Value,
            "brokerage" => Position.BrokerageShare(id)(grouped).Value,
            "sent" => Position.SentShare(id)(grouped).Value,
            "received" => Position.ReceivedShare(id)(grouped).Value,
            "sectors" => picture.Active.Value,
            "spread" => picture.People.Value,
            "evenness" => picture.PeopleEvenness.Value,
            "spreadTies" => picture.Ties.Value,
            _ => picture.TiesEvenness.Value,
        });
    }

    [Fact]
    public void Influence_QuartilesAreThoseOfRsType7()
    {
        foreach (var same in Gold["influence"].GroupBy(g => g.Id))
        {
            int[] values = [.. same.Key.Split(';').Select(v => int.Parse(v, CultureInfo.InvariantCulture))];
            var study = new Study(new(), new() { ComposedMap = [.. values.Select((v, k) => new ComposedMapEntry("w", $"r{k}", "actor", "type", v, ContactKind.Direct))] });
            var actor = Assert.Single(ComposedMap.Of(study).Waves[0].Actors);
            foreach (var (field, _, expected) in same)
            {
                if (field == "iqr" && values.Length == 1) Assert.NotEmpty(actor.Disagreement.Reason!);
                else Same("influence", same.Key, expected, field switch { "q1" => actor.LowerQuartile, "q3" => actor.UpperQuartile, "median" => actor.Influence.Value, _ => actor.Disagreement.Value });
            }
        }
    }

    private static void Same(string name, string field, double expected, double value)
        => Assert.True(Math.Abs(value - expected) <= 1e-9 * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{name} {field}: {value:R}, expected {expected:R}"));

    // Two waves of acquaintance: friends or closer, rated by rank_1 and rank_2.
    private static Network[] Eies(string name)
    {
        var rows = File.ReadLines(Reference.File("data", "eies_relations_t1_edges.csv")).Skip(1).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Split(',')).ToList();
        var roster = new Roster(rows.SelectMany(r => new[] { r[0], r[1] }));
        string[] silent = name == "eies_silent" ? ["1", "5", "9", "22"] : [];
        return
        [
            .. new[] { 2, 3 }.Select(column => Network.FromTies(
                rows.Where(r => int.TryParse(r[column], NumberStyles.None, CultureInfo.InvariantCulture, out int rank) && rank >= 3).Select(r => (r[0], r[1], 1.0)), name != "eies_undirected", "friends", Nets.From, roster)
                .Marking(silent.Length == 0 ? ReadOnlyMemory<bool>.Empty : roster.Ids.Select(id => !silent.Contains(id)).ToArray(), null)),
        ];
    }
}
