using System.Globalization;
using CsCheck;

namespace ResearchKit.Tests;

/// <summary>What would be left if bridge-builders were away: by hand, against networkx, laws and edges.</summary>
public sealed class DependenceTests
{
    private static readonly MeasureInfo[] Measures = [Dependence.ReturnedInfo, Dependence.ReachInfo, Dependence.FragmentationInfo, Dependence.LargestInfo];

    private static double[] At(Dependence d, int away) => [.. Measures.Select(m => d[away, m].Value)];

    private static void Agree(double[] expected, double[] actual)
    {
        for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 12);
    }

    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // Ties: c1-p1, c3-p1, c3-p2 both ways; c2 to p2, p3 to c2, c1 to c2. Two-paths: c2, c3, p1 two each, c1 and p2 one. Equal counts: c2, c3, p1 by id.
        var result = Dependence.Of(SixStarters.Study);
        Assert.Equal(3, result.Away);
        // All: c1 and c3 of three; c1 and c2 reach three professionals in two steps, c3 two.
        Agree([2 / 3.0, 8 / 9.0, 0, 1], At(result, 0));
        // Without c2: p3 is alone, four of five hang together.
        Agree([1, 3 / 6.0, 0.4, 0.8], At(result, 1));
        // Without c2 and c3: c1 with p1; p2 and p3 alone.
        Agree([1, 1 / 3.0, 5 / 6.0, 0.5], At(result, 2));
        // Without p1 too: three people alone.
        Agree([0, 0, 1, 1 / 3.0], At(result, 3));
        // One coproducer by chance: .5 without c1 or c3, 1 without c2; mean 2/3, standard error below .006.
        var one = result[1, Dependence.ReturnedInfo];
        Assert.InRange(one.RandomMean, 0.64, 0.70);
        Assert.Equal((0.5, 1.0), (one.RandomLow, one.RandomHigh));
        Assert.Equal(2, result.PlainReading.Split(". ").Length);
        Assert.Contains("(now 67\u00A0%)", result.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_SixPeople_HasNoIdAndTwelveAndFourRows()
    {
        var result = Dependence.Of(SixStarters.Study);
        var table = result.ToTable();
        Assert.Equal(16, table.Rows.Count);
        foreach (string id in new[] { "c1", "c2", "c3", "p1", "p2", "p3" })
        {
            Assert.DoesNotContain(table.Rows.SelectMany(r => r), c => c.Text?.Contains(id, StringComparison.Ordinal) == true);
            Assert.DoesNotContain(id, result.ToHtml(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Of_RealAndGeneratedNetworks_AgreesWithNetworkx(string name)
    {
        var (network, partition) = GoldNetworks.Of(name);
        var lines = File.ReadLines(Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "dependence-networkx.csv")).Skip(1)
            .Select(l => l.Split(',')).Where(r => r[0] == name).ToList();
        Assert.NotEmpty(lines);
        var result = Dependence.Of(network, partition, partition.Groups[0], partition.Groups[1], draws: new(20));
        Assert.Equal(lines.Max(r => int.Parse(r[2], CultureInfo.InvariantCulture)), result.Away);
        foreach (string[] row in lines)
        {
            double expected = double.Parse(row[3], CultureInfo.InvariantCulture);
            double actual = row[1] == "spearman"
                ? RankCorrelation.Spearman([.. Enumerable.Range(0, network.Count).Select(i => (double)network.In(i).Length)], Brokerage.Of(network, partition).Totals().Values.Span)
                : Assert.Single(result.Rows, r => r.Measure.Id == row[1] && r.Away == int.Parse(row[2], CultureInfo.InvariantCulture)).Value;
            Assert.Equal(expected, actual, 1e-9);
        }
    }

    [Fact]
    public void Of_AnyThreads_TheSameRows()
    {
        var study = RandomStudies.Study(3, 20, 20, 400);
        var one = Dependence.Of(study, 3, new(400, 7) { Threads = 1 });
        Assert.Equal(one.Rows, Dependence.Of(study, 3, new(400, 7) { Threads = 4 }).Rows);
        Assert.Equal(one.Rows, Dependence.Of(Folk.Shuffled(study, 5), 3, new(400, 7)).Rows);
        Assert.NotEqual(one.Rows, Dependence.Of(study, 3, new(400, 8)).Rows);
    }

    [Fact]
    public void Of_AnyStudy_SharesAndOrderHold() => Gen.Select(Gen.ULong[1, 1000], Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 80]).Sample(
        t =>
        {
            var result = Dependence.Of(RandomStudies.Study(t.Item1, t.Item2, t.Item3, t.Item4), 3, new(50));
            foreach (var row in result.Rows.Where(r => !double.IsNaN(r.Value)))
            {
                Assert.InRange(row.Value, 0, 1);
                Assert.True(double.IsNaN(row.RandomMean) || (row.RandomLow <= row.RandomHigh && row.RandomMean is >= -1e-12 and <= 1 + 1e-12));
                // One part: nothing is broken up. And F is never below what the largest part alone leaves.
                if (row.Measure.Id == "largest-component") Assert.Equal(row.Value == 1, double.IsNaN(result[row.Away, Dependence.FragmentationInfo].Value) || result[row.Away, Dependence.FragmentationInfo].Value == 0);
            }
        },
        iter: 60, threads: 1, seed: "0000000000001");

    [Fact]
    public void Of_NoTies_SaysThatNobodyStandsBetween()
    {
        var result = Dependence.Of(Nets.Of("a b c"), Nets.Groups("x: a b; y: c"), "x", "y");
        Assert.Equal(0, result.Away);
        Agree([0, 0, 1, 1 / 3.0], At(result, 0));
        Assert.StartsWith("Nobody stands between", result.PlainReading, StringComparison.Ordinal);
        Assert.Equal(4, result.ToTable().Rows.Count);
    }

    [Fact]
    public void Of_GroupOfOneAway_NobodyIsLeftToCount()
    {
        // m stands between b and c and is the only one of x.
        var result = Dependence.Of(Nets.Of("b>m m>c"), Nets.Groups("x: m; y: b c"), "x", "y");
        Assert.Equal(1, result.Away);
        Assert.True(double.IsNaN(result[1, Dependence.ReturnedInfo].Value));
        Assert.Equal(1, result[1, Dependence.FragmentationInfo].Value);
        Assert.Equal(1, result[1, Dependence.FragmentationInfo].RandomLow);
        Assert.Contains("nobody of x", result.PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NobodyAtAll_IsEmptyNotAnError()
        => Assert.All(Dependence.Of(Acts.Of()).Rows, r => Assert.True(double.IsNaN(r.Value)));

    [Fact]
    public void Of_OneGroupTwice_IsRefused()
        => Assert.Contains("must differ", Assert.Throws<ArgumentException>(() => Dependence.Of(SixPeople.Network, SixPeople.Groups, "x", "x")).Message, StringComparison.Ordinal);
}
