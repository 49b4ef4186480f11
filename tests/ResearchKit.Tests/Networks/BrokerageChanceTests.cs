namespace ResearchKit.Tests;

/// <summary>Means and standard deviations of the brokerage counts under chance: published values, every network of four people, and worked by hand.</summary>
public sealed class BrokerageChanceTests
{
    private static readonly BrokerageRole?[] Lines = [.. Enum.GetValues<BrokerageRole>().Select(r => (BrokerageRole?)r), null];

    [Fact]
    public void SixPeople_AsWorkedByHand()
    {
        var chance = Brokerage.AgainstChance(SixPeople.Network, SixPeople.Groups);
        Assert.Equal(0.2, chance.Density, 15);
        // a: p x 5 x 4 = 0.032 x 20; variance 20 x (0.032 - 0.032^2) + 120 x 0.2^3 x 0.8^3 = 0.61952 + 0.49152.
        var a = chance[0, null];
        Assert.Equal(3, a.Observed);
        Assert.Equal(0.64, a.Expected, 14);
        Assert.Equal(Math.Sqrt(1.11104), a.StandardDeviation, 14);
        Assert.Equal((3 - 0.64) / Math.Sqrt(1.11104), a.Z, 12);
        Assert.Equal(a.Z, chance.Z(null)["a"]);
        Assert.Equal((4.0, 3.84), (chance.Whole(null).Observed, Math.Round(chance.Whole(null).Expected, 12)));
    }

    [Theory]
    // Group sizes and density of Sampson's monastery (liking, 88 ties). Consultant and liaison: sna 2.7, sd.gli; the others by enumerating pairs of
    // two-paths that share a tie (network-measures.py): sna's 8.343, 14.435, 14.435 and 44.329 leave some pairs out.
    [InlineData(BrokerageRole.Coordinator, 8.1557)]
    [InlineData(BrokerageRole.Consultant, 16.0360)]
    [InlineData(BrokerageRole.Gatekeeper, 13.0445)]
    [InlineData(BrokerageRole.Representative, 13.0445)]
    [InlineData(BrokerageRole.Liaison, 14.3571)]
    [InlineData(null, 43.9443)]
    public void Whole_SampsonGroups_ExactDeviation(BrokerageRole? role, double expected)
    {
        int[] group = [.. Enumerable.Repeat(0, 7), .. Enumerable.Repeat(1, 7), .. Enumerable.Repeat(2, 4)];
        Assert.Equal(expected, new BrokerageModel(group, 3, 88, directed: true).Whole(role).Deviation, 4);
    }

    [Theory]
    [InlineData("001", true)]
    [InlineData("0011", true)]
    [InlineData("0012", true)]
    [InlineData("0001", true)]
    [InlineData("00112", false)]
    [InlineData("00011", false)]
    [InlineData("01234", false)]
    public void EveryNetwork_WeighedByItsChance_GivesMeanAndDeviation(string groups, bool directed)
    {
        // The definition itself: all networks of these people, each weighed by d^ties (1 - d)^(others), d as observed in one with 3 ties.
        int n = groups.Length;
        int[] group = [.. groups.Select(c => c - '0')];
        var roster = new Roster(Enumerable.Range(0, n).Select(i => $"p{i}"));
        var partition = new Partition("group", roster, [.. Enumerable.Range(0, 5).Select(g => $"g{g}")], group, Nets.From);
        (int I, int J)[] cells = [.. from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) where directed ? i != j : i < j select (i, j)];
        double d = 3.0 / cells.Length;
        double[] mean = new double[6 * (n + 1)], square = new double[mean.Length];
        for (int bits = 0; bits < 1 << cells.Length; bits++)
        {
            var ties = cells.Where((_, k) => (bits >> k & 1) != 0).Select(c => (roster[c.I], roster[c.J], 1.0)).ToList();
            double weight = Math.Pow(d, ties.Count) * Math.Pow(1 - d, cells.Length - ties.Count);
            var counts = Brokerage.Of(Network.FromTies(ties, directed, "tie", Nets.From, roster), partition);
            for (int r = 0; r < 6; r++)
            {
                double all = 0;
                for (int i = 0; i <= n; i++)
                {
                    double count = i == n ? all : Lines[r] is { } role ? counts[i, role] : counts.Total(i);
                    all += count;
                    mean[r * (n + 1) + i] += weight * count;
                    square[r * (n + 1) + i] += weight * count * count;
                }
            }
        }
        var model = new BrokerageModel(group, 5, 3, directed);
        for (int r = 0; r < 6; r++)
        {
            for (int i = 0; i <= n; i++)
            {
                var (m, s) = i == n ? model.Whole(Lines[r]) : model.Person(group[i], Lines[r]);
                int at = r * (n + 1) + i;
                Assert.Equal(mean[at], m, 12);
                Assert.Equal(square[at] - mean[at] * mean[at], s * s, 11);
            }
        }
    }

    [Fact]
    public void PeopleWithoutAGroup_AreLeftOutOfCountsAndDensity()
    {
        var with = Brokerage.AgainstChance(Nets.Of("a>b b>c c>d z>a z>b d>z"), Nets.Groups("x: a b; y: c d"));
        var without = Brokerage.AgainstChance(Nets.Of("a>b b>c c>d"), Nets.Groups("x: a b; y: c d"));
        Assert.Equal(without.Density, with.Density);
        Assert.Equal(without.Whole(null), with.Whole(null));
        Assert.True(double.IsNaN(with[4, null].Expected));
    }

    [Theory]
    [InlineData("a b c d")]                                            // no tie
    [InlineData("a>b a>c b>a b>c c>a c>b")]                            // every tie
    public void NoRoomForChance_HasNoZ(string ties)
        => Assert.All(Lines, role => Assert.True(double.IsNaN(Brokerage.AgainstChance(Nets.Of(ties), Nets.Groups("x: a b; y: c d")).Whole(role).Z)));

    [Fact]
    public void Tables_HaveARowARole_AndARowAPersonAndRole()
    {
        var chance = Brokerage.AgainstChance(SixPeople.Network, SixPeople.Groups);
        Assert.Equal(6, chance.ToTable().Rows.Count);
        Assert.Equal(36, chance.PersonsTable().Rows.Count);
        Assert.Contains("Total", chance.ToHtml(), StringComparison.Ordinal);
    }
}
