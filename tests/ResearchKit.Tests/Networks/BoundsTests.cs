using CsCheck;

namespace ResearchKit.Tests;

/// <summary>The bounds are what trying every completion gives.</summary>
public sealed class BoundsTests
{
    private const int MostUnknown = 10;

    private static readonly (string Name, Func<Network, Estimate> Of)[] Offered =
    [
        ("density", Density.Of), ("mean degree", NetworkDescriptives.MeanDegree), ("arc", Reciprocity.Arc), ("dyad", Reciprocity.Dyad), ("symmetry", Reciprocity.Symmetry),
        ("isolates", Isolates.Of), ("weak", Components.WeakCount), ("strong", Components.StrongCount),
    ];

    /// <summary>2 to 5 people, some of whom did not answer; now and then one of these has a tie all the same. At most 10 unknown ties.</summary>
    private static readonly Gen<Network> WithMissing =
        from directed in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))
        from people in Gen.Int[2, 5]
        from rows in Gen.Select(Gen.Int[0, people - 1], Gen.Int[0, people - 1], Gen.Int[0, 3]).Array[0, 12]
        from answered in Gen.Bool.Array[people]
        from keep in Gen.Int[0, 3]
        let truth = Draw.Made(people, rows, i => $"p{i}", directed: directed)
        let network = (keep == 0 ? truth : RemovalOrder.Without(truth, [.. Enumerable.Range(0, people).Where(i => !answered[i])])).Marking(answered, null)
        where UnknownTies.Count(network) <= MostUnknown
        select network;

    [Fact]
    public void Bounds_OfEveryMeasureOffered_AreThoseOfAllCompletions()
        => WithMissing.Sample(network =>
        {
            var all = Completions(network);
            foreach (var (name, of) in Offered) Same(name, NonResponse.Bounds(network, of), all.Select(c => of(c).Value));
        });

    [Fact]
    public void Bounds_OfGroups_AreThoseOfAllCompletions()
        => WithMissing.Select(Gen.Int[-1, 1].Array[5]).Sample((network, group) =>
        {
            var groups = Partition.Of("group", network.Roster, network.Roster.Ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => group[x.i] < 0 ? null : group[x.i] == 0 ? "x" : "y"), Nets.From);
            var all = Completions(network);
            Same("E-I", NonResponse.Bounds(new GroupedNetwork(network, groups), EiIndex.Of), all.Select(c => EiIndex.Of(c, groups).Value));
            foreach (string from in groups.Groups)
                foreach (string to in groups.Groups)
                    Same($"{from}>{to}", NonResponse.Bounds(network, groups, from, to), all.Select(c => Mixing.Of(c, groups).Density(groups.IndexOf(from), groups.IndexOf(to))));
        });

    [Fact]
    public void Bounds_OfPairsAndPersons_AreThoseOfAllCompletions()
        => WithMissing.Sample(network =>
        {
            var all = Completions(network);
            if (network.Directed)
            {
                var census = NonResponse.CensusBounds(network);
                Same("M", census[0], all.Select(c => (double)DyadCensus.Of(c).Mutual));
                Same("A", census[1], all.Select(c => (double)DyadCensus.Of(c).Asymmetric));
                Same("N", census[2], all.Select(c => (double)DyadCensus.Of(c).Null));
            }
            PersonBounds received = NonResponse.InDegreeBounds(network), given = NonResponse.OutDegreeBounds(network);
            for (int i = 0; i < network.Count; i++)
            {
                string id = network.Roster[i];
                Assert.Equal((all.Min(c => c.In(i).Length), all.Max(c => c.In(i).Length)), received[id]);
                Assert.Equal((all.Min(c => c.Out(i).Length), all.Max(c => c.Out(i).Length)), given[id]);
            }
        });

    [Fact]
    public void Bounds_AsWorkedByHand()
    {
        // a and b answered and name each other; a names c, who did not answer. c to a and c to b are unknown; b does not name c.
        var network = NonResponseTests.Missing(Nets.Of("a>b b>a a>c"), "c");
        // Unreturned, and c names b: 2 of 4. Returned, and c does not name b: 4 of 4.
        Assert.Equal((0.5, 1.0), Ends(NonResponse.Bounds(network, Reciprocity.Arc)));
        Assert.Equal((1 / 3.0, 1.0), Ends(NonResponse.Bounds(network, Reciprocity.Dyad)));
        Assert.Equal((3 / 6.0, 5 / 6.0), Ends(NonResponse.Bounds(network, Density.Of)));
        Assert.Equal("Whatever the 2 unknown ties are, the value lies between .50 and 1.00. Where inside is not known from these data.", NonResponse.Bounds(network, Reciprocity.Arc).PlainReading);
        Assert.Contains("0.50 to 1.00", NonResponse.Bounds(network, Reciprocity.Arc).ToHtml(), StringComparison.Ordinal);
        Assert.Contains("names people", NonResponse.InDegreeBounds(network).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_OfOtherMeasures_AreNotOffered()
    {
        var network = NonResponseTests.Missing(Nets.Of("a>b b>c c>a"), "c");
        foreach (var of in new Func<Network, Estimate>[] { Transitivity.Of, Centralization.InDegree, Reciprocity.Weighted, Reciprocity.Correlation, PathLengths.MeanOf })
        {
            var bounds = NonResponse.Bounds(network, of);
            Assert.StartsWith("bounds are not offered for this measure", bounds.Reason, StringComparison.Ordinal);
            Assert.True(double.IsNaN(bounds.Low));
        }
        Assert.StartsWith("There are no bounds", NonResponse.Bounds(network, Transitivity.Of).PlainReading, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NonResponse.CensusBounds(Nets.Of("a>b", directed: false)));
    }

    private static (double, double) Ends(MeasureBounds bounds) => (bounds.Low, bounds.High);

    private static void Same(string name, MeasureBounds bounds, IEnumerable<double> values)
    {
        double[] defined = [.. values.Where(v => !double.IsNaN(v))];
        Assert.True(defined.Length > 0 == bounds.IsDefined, $"{name}: {bounds}");
        if (defined.Length == 0) return;
        Assert.True(Math.Abs(defined.Min() - bounds.Low) < 1e-12 && Math.Abs(defined.Max() - bounds.High) < 1e-12, $"{name}: {bounds}, all completions: {defined.Min()} to {defined.Max()}");
    }

    /// <summary>Every way the unknown ties could be.</summary>
    private static List<Network> Completions(Network network)
    {
        var unknown = new List<(int From, int To)>();
        UnknownTies.Each(network, (i, j) => unknown.Add((i, j)));
        Assert.Equal(UnknownTies.Count(network), unknown.Count);
        var known = new List<(string, string, double)>();
        for (int i = 0; i < network.Count; i++)
            foreach (int j in network.Out(i))
                if (network.Directed || i < j) known.Add((network.Roster[i], network.Roster[j], network[i, j]));
        return
        [
            .. Enumerable.Range(0, 1 << unknown.Count).Select(set => Network.FromTies(
                known.Concat(unknown.Where((_, k) => (set >> k & 1) != 0).Select(u => (network.Roster[u.From], network.Roster[u.To], 1.0))), network.Directed, "tie", Nets.From, network.Roster)),
        ];
    }
}
