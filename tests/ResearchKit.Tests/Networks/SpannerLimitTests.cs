namespace ResearchKit.Tests;

/// <summary>Bridge-builders by position, recounted from each person's brokerage: the 75th percentile by straight lines between ranks, ties at the limit in.</summary>
public sealed class SpannerLimitTests
{
    [Theory]
    [MemberData(nameof(GoldNetworks.Names), MemberType = typeof(GoldNetworks))]
    public void Spanners_OfAnyNetwork_AreThoseAtOrAboveThePercentile(string name)
    {
        var (network, groups) = GoldNetworks.Of(name);
        var summary = NetworkSummary.Of(network, groups);
        var counts = Brokerage.Of(network, groups);
        var people = Enumerable.Range(0, network.Count).Where(i => counts.HasGroup(i) && network.Out(i).Length + network.In(i).Length > 0)
            .Select(i => (Id: network.Roster[i], Total: (double)counts.Total(i))).ToList();
        if (people.Count == 0)
        {
            Assert.True(double.IsNaN(summary.SpannerLimit));
            Assert.Empty(summary.Spanners);
            return;
        }
        double[] sorted = [.. people.Select(p => p.Total).Order()];
        double place = 0.75 * (sorted.Length - 1);
        int below = (int)Math.Floor(place), above = Math.Min(below + 1, sorted.Length - 1);
        double limit = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        Assert.Equal(limit, summary.SpannerLimit, 1e-9);
        Assert.Equal(people.Where(p => p.Total > 0 && p.Total >= limit - 1e-9).Select(p => p.Id), summary.Spanners);
    }
}
