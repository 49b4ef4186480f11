namespace ResearchKit.Tests;

/// <summary>Mixing over time (T14): by hand, agreement with the one-window measures, laws and edges.</summary>
public sealed class MixingOverTimeTests
{
    private static MixingOverTime Six(Draws? draws = null) => MixingOverTime.Of(new([new("w1", SixPeople.Network), new("w2", Nets.Of("a>c c>a d>a"))]), SixPeople.Groups, draws);

    [Fact]
    public void Of_SixPeople_AsWorkedByHand()
    {
        // x: a b e f, y: c d. w1: a-b both ways, c-d both ways, a>c, e>a. Inside 5, outside 1: (1-5)/6. Sizes: 4*3 + 2*1 = 14 of 30 inside: (16-14)/30.
        var mixing = Six();
        Assert.Equal(-4 / 6.0, mixing.Windows[0].Ei.Value, 14);
        Assert.Equal(2 / 30.0, mixing.Windows[0].Expected.Value, 14);
        Assert.Equal((3L, 3 / 12.0, 4), mixing.Cell(0, "x", "x"));
        Assert.Equal((1L, 1 / 8.0, 6), mixing.Cell(0, "x", "y"));
        // w2 has a, c and d: one of x.
        Assert.Equal((2L, 2 / 2.0, 3), mixing.Cell(1, "y", "x"));
        Assert.True(double.IsNaN(mixing.Cell(1, "x", "x")!.Value.Density));
        Assert.Equal(1, mixing.Windows[1].Ei.Value);
    }

    [Fact]
    public void Of_AnyStudy_AgreesWithTheMeasuresOfEachCycle()
    {
        var study = ChartStudy.Of();
        var mixing = MixingOverTime.ByRole(study, new(200, 3));
        var networks = study.ToNetworks().Items;
        Assert.Equal(networks.Count, mixing.Windows.Count);
        for (int k = 0; k < networks.Count; k++)
        {
            var network = networks[k].Network;
            var roles = study.Roles.Over(network);
            Assert.Equal(EiIndex.Of(network, roles).Value, mixing.Windows[k].Ei.Value);
            Assert.Equal(EiIndex.Expected(network, roles).Value, mixing.Windows[k].Expected.Value);
            Assert.Equal(Chance.Compare(new GroupedNetwork(network, roles), EiIndex.Of, NullModels.PermutedGroups, new(200, 3)).Expected, mixing.Windows[k].ByChance.Expected);
            // Every tie between people with a role stands in one cell.
            Assert.Equal(mixing.Windows[k].Ei.N, (from g in mixing.Groups from h in mixing.Groups select mixing.Cell(k, g, h)?.Ties ?? 0).Sum());
        }
    }

    [Theory]
    [MemberData(nameof(GeneratedNetworks.Names), MemberType = typeof(GeneratedNetworks))]
    public void ByChance_MeanOfDraws_IsWhatSizesGive(string name)
    {
        // With labels dealt out anew each tie is inside with the share of possible pairs that are: the mean is the expectation from sizes.
        var (network, partition) = GeneratedNetworks.Of(name);
        var window = MixingOverTime.Of(new([new(name, network)]), partition).Windows[0];
        if (!window.ByChance.IsDefined) return;
        double[] draws = window.ByChance.Draws.ToArray();
        double sd = Math.Sqrt(draws.Sum(d => (d - window.ByChance.Expected) * (d - window.ByChance.Expected)) / (draws.Length - 1));
        Assert.InRange(window.ByChance.Expected - window.Expected.Value, -5 * sd / Math.Sqrt(draws.Length) - 1e-12, 5 * sd / Math.Sqrt(draws.Length) + 1e-12);
    }

    [Fact]
    public void Of_GroupsOfEachNetwork_AreThoseOfItsOwnDays()
    {
        var study = ChartStudy.Of();
        var series = study.ToNetworks();
        Assert.Equal(MixingOverTime.BySector(study, new(50)).ToTable().ToCsv(), MixingOverTime.Of(series, study.SectorsOver, new(50)).ToTable().ToCsv());
        Assert.Throws<ArgumentException>(() => MixingOverTime.Of(new([]), study.SectorsOver));
    }

    [Fact]
    public void Of_AnyThreads_TheSameNumbers()
        => Assert.Equal(Six(new(300, 2) { Threads = 1 }).ToTable().ToCsv(), Six(new(300, 2) { Threads = 3 }).ToTable().ToCsv());

    [Fact]
    public void Tables_HaveNoIds_AndSayWhichWindow()
    {
        var study = ChartStudy.Of();
        var mixing = MixingOverTime.BySector(study, new(50));
        Assert.Equal("T14-mixing-by-sector", mixing.ToTable().Id);
        Assert.Equal("T14-mixing-matrices-by-sector", mixing.MatricesTable().Id);
        string all = mixing.ToHtml();
        Assert.All(study.Participants, p => Assert.DoesNotContain(p.Id, all, StringComparison.Ordinal));
        Assert.Contains("Cycle 2", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_DoesNotSayMoreThanTheRangeCarries()
    {
        var mixing = Six();
        Assert.Contains("w1 \u22120.67", mixing.PlainReading, StringComparison.Ordinal);
        Assert.Matches("not told apart from chance|more inside than chance gives", mixing.PlainReading);
        // Contacts within the roles were not written down: chance would be set against the record.
        Assert.Contains("not set against chance", MixingOverTime.ByRole(ChartStudy.Of(), new(10)).PlainReading, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NothingAtAll_IsSaid()
    {
        var none = MixingOverTime.Of(new([]), SixPeople.Groups);
        Assert.Contains("no network", none.PlainReading, StringComparison.Ordinal);
        Assert.Empty(none.ToTable().Rows);
        var empty = MixingOverTime.ByRole(new Study(new() { Title = "Empty" }, new()), new(5));
        Assert.True(double.IsNaN(Assert.Single(empty.Windows).Ei.Value));
        Assert.Contains("not defined", empty.PlainReading, StringComparison.Ordinal);
    }
}
