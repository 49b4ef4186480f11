using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>Nobody, one, two, everybody tied, stars, groups of one, nobody in a group, nobody answered: each measure is defined, or undefined with a reason.</summary>
public sealed class NetworkEdgeTests
{
    private const string Star = "b>a c>a d>a", Complete = "a>b a>c b>a b>c c>a c>b";

    public static TheoryData<string, bool, string> Cases { get; } = new(
        from ties in new[] { "", "a", "a b", "a>b", "a>b b>a", Star, Complete, "a>b c>d", "a b c d e", "a>b:0.5 b>c:2 c" }
        from directed in new[] { true, false }
        from groups in new[] { "", "x: a b c d e", "x: a; y: b; z: c", "x: a b; y: c", "x: q" }
        select (ties, directed, groups));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryMeasure_IsANumberOrHasAReason(string ties, bool directed, string groups)
    {
        var network = Nets.Of(ties, directed);
        var partition = groups.Length == 0 ? Partition.Of("group", new Roster([]), new Dictionary<string, string?>(), Nets.From) : Nets.Groups(groups);
        foreach (var (name, of) in PersonMeasures.Plain)
            Assert.All(of(network).Values.ToArray(), v => Assert.True(double.IsNaN(v) || double.IsFinite(v), name));
        foreach (var (name, of) in PersonMeasures.Grouped)
            Assert.All(of(network, partition).Values.ToArray(), v => Assert.True(double.IsNaN(v) || double.IsFinite(v), name));
        Assert.All(PersonMeasures.Whole(network, partition), m => Assert.True(double.IsNaN(m.Value) || double.IsFinite(m.Value), m.Name));
        using var json = JsonDocument.Parse(NetworkSummary.Of(network, partition).ToJson());
        var noted = json.RootElement.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("field").GetString()!).ToHashSet();
        Assert.All(Nulls(json.RootElement, ""), path => Assert.True(noted.Any(f => path == f || path.StartsWith(f + ".", StringComparison.Ordinal)), path));
        foreach (var table in new[]
        {
            NetworkSummary.Of(network, partition).ToTable(), NetworkSummary.Of(network, partition).MembersTable(), Mixing.Of(network, partition).ToTable(), Cores.In(network).ToTable(),
            CorePeriphery.Of(network).ToTable(), PathLengths.Of(network).ToTable(), Density.ByBoundary(network), Brokerage.AgainstChance(network, partition).ToTable(),
            NetworkDescriptives.Of(new NetworkSeries([new("all", network)])).ToTable(), Multiplexity.Of(new([new("one", network)])).ToTable(),
        })
            Assert.NotEmpty(table.ToHtml());
    }

    [Fact]
    public void NobodyAnswered_NothingIsKnown()
    {
        var network = Nets.Of(Complete).Marking(new bool[3], null);
        Assert.Equal("fewer than 2 people answered", Density.OfRespondents(network).Reason);
        Assert.Equal("nobody answered", Density.OfAnswers(network).Reason);
        Assert.Equal(0, Density.ResponseRate(network).Value);
        Assert.Equal(0, DyadCensus.Of(network).Dyads);
        Assert.All(Reciprocity.Of(network).All, e => Assert.NotNull(e.Reason));
        // The others count ties as they are recorded; the boundary is stated beside the density.
        Assert.Equal(1, Density.Of(network).Value);
        Assert.Contains(Density.ByBoundary(network).Provenance.Notes, n => n.Contains("0 of them answered", StringComparison.Ordinal));
    }

    [Fact]
    public void Star_HasTheExtremesOfEachMeasure()
    {
        var star = Nets.Of("a>h b>h c>h d>h", directed: false);
        Assert.Equal((1.0, 1.0), (Centralization.Degree(star).Value, Centralization.Betweenness(star).Value));
        Assert.Equal((0.0, -1.0), (Transitivity.Of(star).Value, Assortativity.ByDegree(star).Value));
        Assert.Equal([0.25, 4.0], new[] { Burt.Constraint(star)["h"], Burt.EffectiveSize(star)["h"] });
        Assert.Equal(0, Burt.Hierarchy(star)["h"], 15);
        Assert.Equal(1, Cores.In(star).Most);
        Assert.Equal((1.0, 0.5), (Centrality.Eigenvector(star)["h"], Math.Round(Centrality.Eigenvector(star)["a"], 12)));
        Assert.Equal((1.0, 1.6, 2.0), (Centrality.Closeness(star)["h"], PathLengths.Of(star).Mean.Value, PathLengths.Of(star).Diameter.Value));
    }

    [Fact]
    public void Complete_AllAlike()
    {
        var network = Nets.Of(Complete);
        Assert.Equal((1.0, 1.0, 1.0), (Density.Of(network).Value, Transitivity.Of(network).Value, Transitivity.Directed(network).Value));
        Assert.Equal((0.0, 0.0), (Centralization.InDegree(network).Value, Brokerage.Of(network, Nets.Groups("x: a b; y: c")).Totals().Values.ToArray().Sum()));
        Assert.All(Centrality.PageRank(network).Values.ToArray(), v => Assert.Equal(1 / 3.0, v, 14));
        Assert.NotNull(Assortativity.ByDegree(network).Reason);
        Assert.True(double.IsNaN(Brokerage.AgainstChance(network, Nets.Groups("x: a b; y: c")).Whole(null).Z));
    }

    [Fact]
    public void Undirected_WhereDirectionIsNeeded_IsRefusedOrUndefinedWithAReason()
    {
        var network = Nets.Of("a>b b>c", directed: false);
        Assert.All(
            new Action[] { () => DyadCensus.Of(network), () => TriadCensus.Of(network), () => Density.OfAnswers(network), () => Density.Of(network, Nets.Groups("x: a b; y: c"), "x", "y") },
            refused => Assert.Contains("undirected", Assert.Throws<ArgumentException>(refused).Message, StringComparison.Ordinal));
        Assert.Contains("undirected", Transitivity.Directed(network).Reason, StringComparison.Ordinal);
        Assert.All(Reciprocity.Of(network).All, e => Assert.Contains("undirected", e.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void MoreGroupsThanAMatrixHolds_AreRefusedAndNoted()
    {
        var roster = new Roster(Enumerable.Range(0, Mixing.MostGroups + 1).Select(i => $"p{i:D5}"));
        var network = Network.FromTies([("p00000", "p00001", 1.0)], true, "tie", Nets.From, roster);
        var groups = Partition.Of("group", roster, roster.Ids.ToDictionary(id => id, id => (string?)id), Nets.From);
        Assert.Contains("2001 groups", Assert.Throws<ArgumentException>(() => Mixing.Of(network, groups)).Message, StringComparison.Ordinal);
        var summary = NetworkSummary.Of(network, groups);
        Assert.Null(summary.Mixing);
        Assert.Contains(summary.Notes, n => n.Field == "mixing" && n.Reason.Contains("more than 2000", StringComparison.Ordinal));
        Assert.Equal(1, summary.Ei!.Value);
    }

    [Fact]
    public void WeightsTooLargeToAddUp_AreSaid()
    {
        var summary = NetworkSummary.Of(Nets.Of("a>b:1e308 b>a:1e308 b>c:2"));
        Assert.Contains(summary.Notes, n => n.Field == "members.constraintWeighted" && n.Reason.Contains("too large", StringComparison.Ordinal));
        Assert.Contains(summary.Notes, n => n.Field == "reciprocity.weighted");
    }

    private static IEnumerable<string> Nulls(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().Where(p => p.Name != "provenance").SelectMany(p => Nulls(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(item => Nulls(item, path)),
        JsonValueKind.Null => [path],
        _ => [],
    };
}
