using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Welch's interval and quantiles against R: References/given/given.R with welch.csv and quantiles.csv beside it.</summary>
public sealed class PersonDifferenceTests
{
    private static IEnumerable<string[]> Rows(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "References", "given", file)).Skip(1).Select(l => l.Split(','));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(Number)];

    [Fact]
    public void Difference_AgreesWithR()
    {
        var rows = Rows("welch.csv").ToList();
        Assert.Equal(12, rows.Count);
        Assert.All(rows, r =>
        {
            var interval = PersonMean.Difference(Numbers(r[0]), Numbers(r[1]), level: Number(r[2])).Interval!.Value;
            Assert.Equal(Number(r[4]), interval.Df!.Value, 9);
            Assert.Equal(Number(r[5]), interval.Low, 9);
            Assert.Equal(Number(r[6]), interval.High, 9);
            Assert.Equal(Number(r[3]), (interval.Low + interval.High) / 2, 9);
        });
    }

    [Fact]
    public void Difference_WithoutEnough_SaysWhy()
    {
        double[] six = [1, 2, 3, 4, 5, 6];
        Assert.Equal("too few people: 5 on the smaller side; a range needs 6", PersonMean.Difference(six, [1, 2, 3, 4, 5]).NoInterval);
        Assert.Equal("too few people: 0 on the smaller side; a range needs 6", PersonMean.Difference([], six).NoInterval);
        Assert.Equal("nobody differs from the others of their side: no range can be given", PersonMean.Difference([2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3]).NoInterval);
        Assert.Equal("a value is missing", PersonMean.Difference(six, [1, 2, 3, 4, 5, double.NaN]).NoInterval);
        Assert.NotNull(PersonMean.Difference(six, [3, 3, 3, 3, 3, 3]).Interval); // one side may be of one mind
        Assert.Equal((-2.0, 2.0), PersonMean.Difference(six, [6, 5, 4, 3, 2, 1], -2, 2) is { Interval: { } i } ? (i.Low, i.High) : default);
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonMean.Difference(six, six, level: 1));
    }

    [Fact]
    public void Quantiles_AgreeWithR() => Assert.All(Rows("quantiles.csv"), r =>
    {
        double[] sorted = [.. Numbers(r[0]).Order()];
        Assert.Equal(Number(r[1]), Quantiles.Of(sorted, 0.25), 12);
        Assert.Equal(Number(r[2]), Quantiles.Of(sorted, 0.5), 12);
        Assert.Equal(Number(r[3]), Quantiles.Of(sorted, 0.75), 12);
    });
}
