namespace ResearchKit.Tests;

public sealed class ReturnChartTests
{
    [Fact]
    public void ToChart_OfReturns_SaysTheSameInWordsAndDrawsTheSameBytes()
    {
        var study = Timed.Of(200, Timed.Lines(2, 11, 12, 500, 200));
        var returns = ReturnTime.Of(study, new() { Draws = new(20) });
        var chart = returns.ToChart();
        Assert.Equal("F22-return-curves", chart.Id);
        Assert.Contains(FormattableString.Invariant($"coproducers towards professionals: after 14 days {100 * returns.FromA.Curve[^1].NotYet:0} % not returned"), chart.AltText, StringComparison.Ordinal);
        Assert.Equal(chart.ToSvg(), returns.ToChart().ToSvg());
        Assert.NotEqual(chart.ToSvg(), returns.ToChart(View.Public).ToSvg());
    }

    [Fact]
    public void ToChart_WithNothingToShowOrAFewPeopleOutside_SaysSo()
    {
        Assert.Contains("No start is followed for the whole window", ReturnTime.Of(Timed.Of(60, "<0 c1>p1"), new() { Draws = new(2) }).ToChart().AltText, StringComparison.Ordinal);
        var small = ReturnTime.Of(Timed.Of(60, "0 c1>p1", "2 p1>c1"), new() { Draws = new(2) });
        Assert.Contains("fewer than 10 people", small.ToChart(View.Public).AltText, StringComparison.Ordinal);
        Assert.NotEmpty(small.ToChart().ToPng(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(400)]
    public void ToChart_OfAnyWindow_IsDrawn(int window)
        => Assert.StartsWith("<", ReturnTime.Of(Timed.Of(500, "0 c1>p1", "1.10:00 p1>c1", "60 c2>p1"), new() { Window = window, Draws = new(2) }).ToChart().ToSvg().TrimStart('\uFEFF'), StringComparison.Ordinal);
}
