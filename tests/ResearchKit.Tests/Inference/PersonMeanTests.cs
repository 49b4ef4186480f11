namespace ResearchKit.Tests;

public class PersonMeanTests
{
    [Fact]
    public void Interval_TenValues_AgreesWithR()
    {
        // R 4.2.2: t.test(c(3.2, 3.4, 3.5, 3.9, 4.1, 2.8, 3.3, 3.7, 4.4, 3.0))$conf.int
        double[] x = [3.2, 3.4, 3.5, 3.9, 4.1, 2.8, 3.3, 3.7, 4.4, 3.0];
        var (interval, none) = PersonMean.Interval(x);
        Assert.Null(none);
        Assert.Equal(3.17303762071184, interval!.Value.Low, 11);
        Assert.Equal(3.88696237928815, interval.Value.High, 11);
        Assert.Equal(9, interval.Value.Df);
        Assert.True(interval.Value.Rough);
    }

    [Fact]
    public void Interval_Level90_AgreesWithR()
    {
        // R 4.2.2: t.test(1:12, conf.level = .9)$conf.int
        var (interval, _) = PersonMean.Interval([.. Enumerable.Range(1, 12).Select(i => (double)i)], level: 0.9);
        Assert.Equal(4.6307838169732, interval!.Value.Low, 11);
        Assert.Equal(8.3692161830268, interval.Value.High, 11);
        Assert.False(interval.Value.Rough);
    }

    [Fact]
    public void Interval_WideOne_IsCutAtTheScale()
    {
        var (interval, _) = PersonMean.Interval([1, 1, 1, 1, 1, 5], 1, 5);
        Assert.Equal(1, interval!.Value.Low);
        Assert.True(interval.Value.High < 5);
    }

    [Fact]
    public void Interval_UndefinedCases_SayWhy()
    {
        Assert.Equal("too few people: 5; a range needs 6", PersonMean.Interval([1, 2, 3, 4, 5]).NoInterval);
        Assert.Equal("too few people: 0; a range needs 6", PersonMean.Interval([]).NoInterval);
        Assert.Equal("all values are the same: no range can be given", PersonMean.Interval([3.1, 3.1, 3.1, 3.1, 3.1, 3.1, 3.1]).NoInterval);
        Assert.Equal("a value is missing", PersonMean.Interval([1, 2, 3, 4, 5, double.NaN, 7]).NoInterval);
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonMean.Interval([1, 2], level: 1));
    }
}
