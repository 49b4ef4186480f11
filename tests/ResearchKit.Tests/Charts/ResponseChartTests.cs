namespace ResearchKit.Tests;

public sealed class ResponseChartTests
{
    private static readonly ResponseSimulationOptions Short = new() { Draws = new(10, 1, 0.9), Rates = [0.9, 0.7, 0.5], Missing = [Missingness.AtRandom] };

    [Fact]
    public void ToChart_SaysTheSameInWordsAndDrawsTheSameBytes()
    {
        var (network, groups) = GoldNetworks.Of("emon_Texas");
        var simulation = ResponseSimulation.Of(network, Short with { Partition = groups });
        var chart = simulation.ToChart();
        Assert.Equal("F30-response", chart.Id);
        var trusted = simulation.Trusted.Single(t => t.Measure == Centrality.InDegreeInfo && t.Treatment == Treatment.Recorded);
        Assert.Contains(FormattableString.Invariant($"ties received: inside to {100 * trusted.Rate:0} % as recorded"), chart.AltText, StringComparison.Ordinal);
        Assert.Contains("ties returned: inside to", chart.AltText, StringComparison.Ordinal);
        Assert.Equal(chart.ToSvg(), simulation.ToChart().ToSvg());
        Assert.StartsWith("about 25 people;", simulation.ToChart(view: View.Public).N, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_FIGURES") is { Length: > 0 } folder)
        {
            var full = ResponseSimulation.Of(network, new() { Partition = groups, Draws = new(300, 1, 0.9) });
            foreach (var way in full.Options.Missing) File.WriteAllBytes(Path.Combine(folder, $"F30-{way}.png"), full.ToChart(way).ToPng(1.6));
        }
    }

    [Fact]
    public void ToChart_WithFewPeopleOrNothing_SaysSo()
    {
        var small = ResponseSimulation.Of(Nets.Of("a>b b>a b>c c>d d>e e>a"), Short);
        Assert.Contains("fewer than 10 people", small.ToChart(view: View.Public).AltText, StringComparison.Ordinal);
        Assert.NotEmpty(small.ToChart().ToPng(1));
        Assert.Contains("it tried: AtRandom", Assert.Throws<ArgumentException>(() => small.ToChart(Missingness.CentralMissing)).Message, StringComparison.Ordinal);
        Assert.NotEmpty(ResponseSimulation.Of(Nets.Of("a b c d e"), Short).ToChart().ToSvg());
    }
}
