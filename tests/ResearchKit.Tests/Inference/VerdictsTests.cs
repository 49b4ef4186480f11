namespace ResearchKit.Tests;

public sealed class VerdictsTests
{
    /// <summary>value, low, high | margin | strip entries "value,low,high" or "value" (no interval) or "-" (undefined) | expected.</summary>
    [Theory]
    // (1) the interval excludes 0 and every way agrees.
    [InlineData("0.2,0.1,0.3", null, "", Verdict.Higher)]
    [InlineData("0.2,0.1,0.3", null, "0.1,-0.1,0.3; 0.05", Verdict.Higher)]
    [InlineData("-0.2,-0.3,-0.1", null, "-0.01", Verdict.Lower)]
    // An undefined way neither agrees nor disagrees.
    [InlineData("0.2,0.1,0.3", null, "-", Verdict.Higher)]
    // (1) comes before (3): higher, though inside the margin.
    [InlineData("0.02,0.01,0.03", 0.05, "", Verdict.Higher)]
    // (2) excludes it, but some way has the other sign; comes before the margin.
    [InlineData("0.2,0.1,0.3", null, "-0.01", Verdict.Depends)]
    [InlineData("0.02,0.01,0.03", 0.05, "-0.01", Verdict.Depends)]
    // Neither the same sign nor the other one: a way that gives exactly 0 stops "higher" without being "the other sign".
    [InlineData("0.2,0.1,0.3", null, "0", Verdict.CannotTell)]
    // (3) inside the margin; comes before (4).
    [InlineData("0.01,-0.02,0.04", 0.05, "", Verdict.Same)]
    [InlineData("0.01,-0.05,0.05", 0.05, "", Verdict.Same)]
    [InlineData("0.01,-0.02,0.04", 0.05, "0.2,0.1,0.3; -0.2,-0.3,-0.1", Verdict.Same)]
    [InlineData("0.01,-0.06,0.04", 0.05, "", Verdict.CannotTell)]
    // (4) two ways exclude it on different sides.
    [InlineData("0.01,-0.2,0.2", null, "0.2,0.1,0.3; -0.2,-0.3,-0.1", Verdict.Depends)]
    [InlineData("0.01,-0.2,0.2", null, "0.2,0.1,0.3; -0.2,-0.3,0.1", Verdict.CannotTell)]
    // (5) otherwise.
    [InlineData("0.1,-0.1,0.3", null, "-0.2", Verdict.CannotTell)]
    [InlineData("0.1", null, "", Verdict.CannotTell)]
    [InlineData("-", null, "", Verdict.CannotTell)]
    public void Judge_TestsInOrder(string headline, double? margin, string strip, Verdict expected)
    {
        var finding = Judge(headline, margin, strip);
        Assert.Equal(expected, finding.Verdict);
        Assert.NotEmpty(finding.Why);
    }

    [Fact]
    public void Judge_TooFewPeople_IsCannotTellWhateverTheOtherWaysSay()
    {
        var few = Estimate("0.1") with { NoInterval = "too few people: 4 on the smaller side; a range needs 6" };
        var finding = Verdicts.Judge("x", Contrast.Gap, few, Strip("0.2,0.1,0.3; -0.2,-0.3,-0.1"), primary: true);
        Assert.Equal(Verdict.CannotTell, finding.Verdict);
        Assert.Equal("cannot tell: too few people: 4 on the smaller side; a range needs 6", finding.PlainReading);
    }

    [Fact]
    public void Judge_Share_IsHeldAgainstOneHalf()
    {
        Finding Of(string value) => Verdicts.Judge("share", Contrast.Share, Estimate(value), [], higher: "coproducers start more often", lower: "professionals start more often");
        Assert.Equal("professionals start more often: .33; the data allow .25 to .42", Of("0.33,0.25,0.42").PlainReading);
        Assert.Equal("coproducers start more often: .62; the data allow .55 to .69", Of("0.62,0.55,0.69").PlainReading);
        Assert.Equal("cannot tell: the data allow .28 to .61", Of("0.44,0.28,0.61").PlainReading);
        Assert.Equal(0.5, Of("0.44,0.28,0.61").ReferenceValue);
    }

    [Fact]
    public void Judge_ChangeThatNobodyDeclared_GetsNoVerb()
    {
        var finding = Verdicts.Judge("change", Contrast.Change, Estimate("0.2,0.1,0.3"), []);
        Assert.Equal(("difference .20; the data allow .10 to .30", ""), (finding.PlainReading, finding.Word));
        var declared = Verdicts.Judge("change", Contrast.Change, Estimate("0.2,0.1,0.3"), [], primary: true);
        Assert.Equal(("higher: .20; the data allow .10 to .30", "higher"), (declared.PlainReading, declared.Word));
    }

    [Fact]
    public void Judge_NeverSaysNoChange()
    {
        foreach (string value in new[] { "0.2,0.1,0.3", "0,-0.1,0.1", "0.01,-0.01,0.02", "-", "0.3" })
            foreach (double? margin in new double?[] { null, 0.05 })
                Assert.DoesNotContain("no change", Judge(value, margin, "").PlainReading, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Judge_MarginOfNothing_IsRefused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Judge("0.2,0.1,0.3", 0, ""));

    private static Finding Judge(string headline, double? margin, string strip)
        => Verdicts.Judge("change", Contrast.Change, Estimate(headline), Strip(strip), primary: true, margin);

    private static List<StripChoice> Strip(string entries)
        => [.. entries.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(e => new StripChoice("counting rule", "Pair", Estimate(e.Trim())))];

    private static Estimate Estimate(string text)
    {
        var info = new MeasureInfo("test", "test", "x", "ResearchKit", -1, 1);
        var from = Provenance.From("test");
        if (text == "-") return ResearchKit.Estimate.Undefined(info, 0, "contacts", from, "nothing is counted");
        double[] v = [.. text.Split(',').Select(s => double.Parse(s, System.Globalization.CultureInfo.InvariantCulture))];
        return new(info, v[0], 10, "contacts", from) { Interval = v.Length == 3 ? new Interval(v[1], v[2], 0.95, "test") : null, NoInterval = v.Length == 3 ? null : "the share is 1: no range can be given" };
    }
}
