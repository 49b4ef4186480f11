namespace ResearchKit.Tests;

/// <summary>A network as the last line of a cell: what it is, without ids.</summary>
public sealed class NetworkDisplayTests
{
    [Fact]
    public void ToTable_SixPeople_SaysWhatTheNetworkIs()
    {
        var study = SixStarters.Study;
        var network = study.Interactions.ToNetwork();
        var row = Assert.Single(network.ToTable().Rows);
        Assert.Equal(["started contact", "started contact", "from one to the other", network.Window!.ToString()], row.Take(4).Select(c => c.Text));
        Assert.Equal([6.0, 6, network.Ties, 0], row.Skip(4).Select(c => c.Value));
        Assert.All(network.Roster.Ids, id => Assert.DoesNotContain($">{id}<", network.ToHtml(), StringComparison.Ordinal));
    }

    [Fact]
    public void ToTable_NobodyAndNoDates_IsSaid()
    {
        var row = Assert.Single(Nets.Of("a>b c", directed: false).ToTable().Rows);
        Assert.Equal(("none", "not dated", 1.0), (row[2].Text, row[3].Text, row[7].Value));
        Assert.Empty(new NetworkSeries([]).ToTable().Rows);
        Assert.Contains("no network", new NetworkSeries([]).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_Survey_CountsWhoAnswered()
    {
        var waves = SyntheticStudy.Create().WavesOf("contact");
        var table = waves.ToTable();
        Assert.Equal(waves.Items.Select(i => i.Label), table.Rows.Select(r => r[0].Text));
        Assert.Equal(waves.Items.Select(i => (double)i.Network.Answered.ToArray().Count(a => a)), table.Rows.Select(r => r[5].Value));
    }
}
