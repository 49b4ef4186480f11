namespace ResearchKit.Tests;

public sealed class NetworkDescriptivesTests
{
    [Fact]
    public void Series_EachNetworkInItsColumn()
    {
        var smaller = Nets.Of("a>b b>a c>a d");
        var both = NetworkDescriptives.Of(new NetworkSeries([new("wave 1", smaller), new("wave 2", SixPeople.Network)]));
        Assert.Equal(NetworkDescriptives.Names.Count, both.Values[1].Count);
        Assert.Equal([Density.Of(smaller).Value, 0.2], both.Values.Select(v => v[1].Value));
        Assert.Equal([0.75, 1.0], both.Values.Select(v => v[3].Value));                     // 3 ties of 4 people, 6 of 6
        var table = both.ToTable();
        Assert.Equal(["Measure", "wave 1", "wave 2"], table.Columns.Select(c => c.Header));
        Assert.Equal([4.0, 6.0], table.Rows[0].Skip(1).Select(c => c.Value));
        Assert.Equal(NetworkDescriptives.Names.Count, table.Rows.Count);                    // people and ties more, and nobody was asked: two of response less
        Assert.Throws<ArgumentException>(() => NetworkDescriptives.Of(new NetworkSeries([])));
    }

    [Fact]
    public void EmptyNetwork_IsDashesWithReasons()
    {
        var none = NetworkDescriptives.Of(new NetworkSeries([new("none", Nets.Of(""))]));
        Assert.All(none.Values[0].Where(v => !v.IsDefined), v => Assert.NotEmpty(v.Reason!));
        Assert.Contains("–", none.ToTable().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Study_HasAColumnACycle()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        Assert.Equal(study.LeafCycles.Count, NetworkDescriptives.Of(study).Values.Count);
    }
}
