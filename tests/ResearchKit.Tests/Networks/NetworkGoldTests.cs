using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>
/// The JSON of the command against igraph, sna and networkx, every field to 1e-9 (References/network-oracles.csv names the one oracle of each;
/// network-gold.R and network-gold.py beside it made the values).
/// </summary>
public sealed class NetworkGoldTests
{
    private static readonly string References = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");
    private static readonly ILookup<string, (string Field, string Id, double Value)> Gold = new[] { "network-gold-r.csv", "network-gold-networkx.csv" }
        .SelectMany(file => File.ReadLines(Path.Combine(References, file)).Skip(1)).Select(line => line.Split(','))
        .ToLookup(p => p[0], p => (p[1], p[2], double.Parse(p[3], CultureInfo.InvariantCulture)));

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Network_EveryFieldAgreesWithItsOracle(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        Agrees(name, network, groups);
    }

    [Fact]
    public void Oracles_EveryFieldHasExactlyOne()
    {
        var oracles = File.ReadLines(Path.Combine(References, "network-oracles.csv")).Skip(1).Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(oracles.Distinct().Count(), oracles.Count);
        var fields = Gold["emon_Cheyenne"].Select(g => g.Field).Concat(NetworkMeasureGoldTests.Fields)
            .Select(f => f.StartsWith("triads.", StringComparison.Ordinal) ? "triads.*" : NetworkMeasureGoldTests.OfGroups(f) ?? f).Distinct();
        Assert.Equal(oracles.Where(o => !WorkedInTests(o)).Order(StringComparer.Ordinal), fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Oracles_EveryNumberOfTheJsonHasOne()
    {
        var oracles = File.ReadLines(Path.Combine(References, "network-oracles.csv")).Skip(1).Select(line => line.Split(',')[0]).ToHashSet(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(Everything().ToJson());
        foreach (string part in new[] { "dependence", "waves", "changes", "response" }) Assert.NotEqual(0, json.RootElement.GetProperty(part).GetArrayLength());
        Assert.NotEqual(0, json.RootElement.GetProperty("partner").GetProperty("members").GetArrayLength());
        Assert.NotEqual(0, json.RootElement.GetProperty("changes")[0].GetProperty("qap").GetProperty("logistic").GetProperty("terms").GetArrayLength());
        var missing = Leaves(json.RootElement, "").Select(p => Families.FirstOrDefault(f => p.StartsWith(f[..^1], StringComparison.Ordinal) && !oracles.Contains(p)) ?? p)
            .Where(p => !oracles.Contains(p) && !Labels.Any(label => p == label || p.StartsWith(label + ".", StringComparison.Ordinal))).Distinct().ToList();
        Assert.True(missing.Count == 0, string.Join(", ", missing));
    }

    [Fact]
    public void Waves_EachHoldsTheFieldsOfItsNetwork()
    {
        var summary = Everything();
        using var json = JsonDocument.Parse(summary.ToJson());
        for (int w = 0; w < 2; w++)
        {
            var network = summary.Options.Waves!.Items[w].Network;
            using var alone = JsonDocument.Parse(NetworkSummary.Of(network, SixPeople.Groups).ToJson());
            foreach (var field in json.RootElement.GetProperty("waves")[w].GetProperty("network").EnumerateObject())
                Assert.Equal(alone.RootElement.GetProperty(field.Name).GetRawText(), field.Value.GetRawText());
        }
    }

    /// <summary>Six people in two waves, three kinds of tie, one who did not answer, one away, QAP: every array of the JSON has rows.</summary>
    private static NetworkSummary Everything()
    {
        var first = SixPeople.Network;
        var second = RemovalOrder.Without(Nets.Of("a>b b>a a>d c>d e>c f>e"), [5]);
        var trust = Network.FromTies([("a", "b", 3), ("b", "c", 2)], directed: true, "openness", first.Provenance, first.Roster);
        return NetworkSummary.Of(first, SixPeople.Groups, new()
        {
            Waves = new NetworkSeries([new("1", first), new("2", second)]),
            Relations = new NetworkSeries([new("contact", first), new("openness", trust), new("power", trust)]),
            Between = ("x", "y"),
            Qap = true,
        });
    }

    // One oracle for all fields that begin so.
    private static readonly string[] Families = ["triads.*", "changes.qap.regression.*", "changes.qap.logistic.*", "waves.*"];

    /// <summary>Without a peer and without gold values: worked in a test that the oracle names.</summary>
    private static bool WorkedInTests(string field)
        => field is "ei.low" or "ei.high" || new[] { "spanners.", "multiplexity.", "partner.", "dependence.", "waves.", "changes.", "response." }.Any(p => field.StartsWith(p, StringComparison.Ordinal));

    private static readonly string[] Labels =
    [
        "schema", "directed", "provenance", "notes", "relation", "members.id", "members.group", "mixing.from", "mixing.to", "dependence.measure", "multiplexity.relations", "waves.label", "changes.from", "changes.to",
        "changes.qap.regression.terms.predictor", "changes.qap.logistic.terms.predictor", "response.label", "response.measures.measure", "partner.members.id",
    ];

    private static IEnumerable<string> Leaves(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(item => Leaves(item, path)),
        _ => [path],
    };

    private static void Agrees(string name, Network network, Partition? partition)
    {
        using var json = JsonDocument.Parse(NetworkSummary.Of(network, partition).ToJson());
        var members = json.RootElement.GetProperty("members").EnumerateArray().ToDictionary(m => m.GetProperty("id").GetString()!);
        int compared = 0;
        foreach (var (field, id, expected) in Gold[name])
        {
            var at = id.Length > 0 ? members[id] : json.RootElement;
            foreach (string key in field.Split('.').Where(k => k != "members")) at = at.GetProperty(key);
            compared++;
            if (double.IsNaN(expected)) Assert.True(at.ValueKind == JsonValueKind.Null, $"{name} {field} {id} should be null");
            else Assert.True(Math.Abs(at.GetDouble() - expected) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{name} {field} {id}: {at.GetDouble():R}, expected {expected:R}");
        }
        // 38 fields of the network, without dyads, reciprocity and triads (24) when undirected; 14 of each person.
        Assert.Equal((network.Directed ? 38 : 14) + 14 * network.Count, compared);
    }
}
