using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>
/// The measures that came after the first contract, against igraph, sna, networkx and base R to 1e-9: EMON, EIES and generated networks (isolates, self-ties,
/// repeated rows, complete, empty, disconnected, weighted, undirected, groups of one). References/network-oracles.csv names the one oracle of each.
/// Fields that begin with "api." are methods without a key in the JSON.
/// </summary>
public sealed class NetworkMeasureGoldTests
{
    private static readonly string References = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");
    private static readonly ILookup<string, (string Field, string Id, double Value)> Gold = new[] { "network-measures-r.csv", "network-measures-python.csv" }
        .SelectMany(file => File.ReadLines(Path.Combine(References, file)).Skip(1)).Select(line => line.Split(','))
        .ToLookup(p => p[0], p => (p[1], p[2], double.Parse(p[3], CultureInfo.InvariantCulture)));

    public static IEnumerable<string> Fields => Gold.SelectMany(g => g).Select(g => g.Field).Distinct(StringComparer.Ordinal);

    /// <summary>The key of a field that stands for two groups: "mixing.x.y" is the number of ties from x to y.</summary>
    public static string? OfGroups(string field)
        => field.StartsWith("mixing.", StringComparison.Ordinal) ? "mixing.ties" : field.StartsWith("mixingDensity.", StringComparison.Ordinal) ? "mixing.density"
            : field.StartsWith("mutual.", StringComparison.Ordinal) ? "mixing.mutual" : null;

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Network_EveryFieldAgreesWithItsOracle(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        Agrees(name, network, groups);
    }

    [Fact]
    public void Json_IsTheSame_WhateverTheNumberOfThreads()
    {
        // 400 people: enough work that it is shared out.
        var draw = new Rng(7);
        var rows = Enumerable.Range(0, 6000).Select(_ => ($"p{draw.Below(400):D3}", $"p{draw.Below(400):D3}", 1.0 + draw.Below(9))).ToList();
        var network = Network.FromTies(rows, directed: true, "tie", Nets.From);
        var groups = Partition.Of("group", network.Roster, network.Roster.Ids.ToDictionary(id => id, id => (string?)id[^1..]), Nets.From);
        string one = NetworkSummary.Of(network, groups, new() { Threads = 1 }).ToJson();
        Assert.Equal(one, NetworkSummary.Of(network, groups, new() { Threads = 3 }).ToJson());
        Assert.Equal(one, NetworkSummary.Of(network, groups).ToJson());
    }

    private static double Number(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Null => double.NaN,
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => at.GetDouble(),
    };

    private static void Agrees(string name, Network network, Partition partition)
    {
        using var json = JsonDocument.Parse(NetworkSummary.Of(network, partition).ToJson());
        var members = json.RootElement.GetProperty("members").EnumerateArray().ToDictionary(m => m.GetProperty("id").GetString()!);
        var mixing = json.RootElement.GetProperty("mixing").EnumerateArray().ToDictionary(m => $"{m.GetProperty("from").GetString()}.{m.GetProperty("to").GetString()}");
        var made = new Dictionary<string, Func<string, double>>(StringComparer.Ordinal);
        var wrong = new List<string>();
        int compared = 0;
        foreach (var (field, id, expected) in Gold[name])
        {
            double value;
            if (field.StartsWith("api.", StringComparison.Ordinal))
            {
                if (!made.TryGetValue(field, out var values)) made[field] = values = NetworkApiGold.Of(field, network);
                value = values(id);
            }
            else if (OfGroups(field) is { } cell) value = Number(mixing[field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..]].GetProperty(cell[(cell.IndexOf('.', StringComparison.Ordinal) + 1)..]));
            else
            {
                var at = id.Length > 0 ? members[id] : json.RootElement;
                foreach (string key in field.Split('.').Where(k => k != "members")) at = at.GetProperty(key);
                value = Number(at);
            }
            compared++;
            bool agrees = double.IsNaN(expected) ? double.IsNaN(value) : Math.Abs(value - expected) <= 1e-9 * Math.Max(1, Math.Abs(expected));
            if (!agrees) wrong.Add(FormattableString.Invariant($"{name} {field} {id}: {value:R}, expected {expected:R}"));
        }
        Assert.True(wrong.Count == 0, FormattableString.Invariant($"{wrong.Count} of {compared}:\n{string.Join("\n", wrong.Take(40))}"));
        Assert.True(compared > 15 * network.Count, "the gold file holds few fields of this network");
    }
}
