using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Who would be missed: one person away at a time.</summary>
public sealed class DependencePersonsTests
{
    private static readonly MeasureInfo[] Measures = [Dependence.ReturnedInfo, Dependence.ReachInfo, Dependence.FragmentationInfo, Dependence.LargestInfo];

    [Fact]
    public void Persons_SixPeople_AsWorkedByHand()
    {
        // As in DependenceTests: c1-p1, c3-p1, c3-p2 both ways; c2 to p2, p3 to c2, c1 to c2.
        var result = Dependence.Of(SixStarters.Study);
        Assert.Equal(["c1", "c2", "c3", "p1", "p2", "p3"], result.Persons.Select(p => p.PersonId));
        // Without c2: c1 and c3 of two have one returned; c1 reaches p1 and, over p1 and c3 three steps, not p2: 1; c3 p1 and p2: 2; of 2 x 3. p3 alone: F = .4.
        Agree([1, 3 / 6.0, 0.4, 0.8], result.Persons[1]);
        // Without p1: of c1, c2, c3 only c3; c1 reaches p2 and p3 over c2, c2 both, c3 p2: 5 of 6; all hang together.
        Agree([1 / 3.0, 5 / 6.0, 0, 1], result.Persons[3]);
    }

    [Theory]
    [MemberData(nameof(GeneratedNetworks.Names), MemberType = typeof(GeneratedNetworks))]
    [InlineData("emon_Cheyenne")]
    [InlineData("emon_MtStHelens")]
    [InlineData("emon_Texas")]
    public void Persons_OfNetworks_AgreeWithNetworkx(string name)
    {
        var (network, partition) = GoldNetworks.Of(name);
        var expected = File.ReadLines(Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "dependence-persons-networkx.csv")).Skip(1)
            .Select(l => l.Split(',')).Where(r => r[0] == name).ToList();
        Assert.Equal(network.Count, expected.Count);
        var persons = Dependence.Of(network, partition, partition.Groups[0], partition.Groups[1], draws: new(2)).Persons;
        for (int i = 0; i < persons.Count; i++)
        {
            Assert.Equal(expected[i][1], persons[i].PersonId);
            for (int m = 0; m < Measures.Length; m++) Assert.Equal(double.Parse(expected[i][2 + m], CultureInfo.InvariantCulture), persons[i][Measures[m]], 1e-9);
        }
    }

    [Fact]
    public void Persons_OfTheFirstAway_IsTheFirstStepOfTheCurve()
    {
        var study = RandomStudies.Study(3, 12, 14, 300);
        var result = Dependence.Of(study, draws: new(10));
        var network = study.Interactions.ToNetwork();
        var totals = Brokerage.Of(network, study.Roles.Over(network)).Totals().Values.ToArray();
        var first = result.Persons[Array.IndexOf(totals, totals.Max())];
        foreach (var measure in Measures) Assert.Equal(result[1, measure].Value, first[measure], 14);
    }

    [Fact]
    public void PersonsTable_NamesPeopleAndSaysThatItIsForTheTeam()
    {
        var result = Dependence.Of(SixStarters.Study);
        var table = result.PersonsTable();
        Assert.Contains("for the team only", table.Caption, StringComparison.Ordinal);
        Assert.Equal(6, table.Rows.Count);
        // Now 2/3. Returned without c1 .5 (c3 of c2, c3), c3 .5, p1 1/3; without p2 and p3 2/3; without c2 1. Largest loss first, equal ones by id.
        Assert.Equal(["p1", "c1", "c3", "p2", "p3", "c2"], table.Rows.Select(r => r[0].Text));
        Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Header).Distinct().Count());
        Assert.Equal(["Person", "Returned contact without them", "Change of returned contact", "Reach across the sides without them"], table.Columns.Take(4).Select(c => c.Header));
        // p1 away: fragmentation stays 0.
        Assert.Equal(0, table.Rows[0][6].Value);
        Assert.DoesNotContain("c1", result.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_OfOnePersonOrNobody_AreNotDefined()
    {
        Assert.Empty(Dependence.Of(Acts.Of()).Persons);
        var pair = Dependence.Of(Nets.Of("a>b b>a"), Nets.Groups("x: a; y: b"), "x", "y").Persons;
        Assert.True(double.IsNaN(pair[0].Returned) && double.IsNaN(pair[0].Fragmentation));
        Assert.Equal((0, 1), (pair[1].Returned, pair[1].Largest));
        Assert.Contains("not one of the four", Assert.Throws<ArgumentException>(() => pair[0][EiIndex.Info]).Message, StringComparison.Ordinal);
    }

    private static void Agree(double[] expected, PersonAway person)
    {
        for (int m = 0; m < Measures.Length; m++) Assert.Equal(expected[m], person[Measures[m]], 12);
    }
}
