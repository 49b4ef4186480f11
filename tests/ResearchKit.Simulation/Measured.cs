namespace ResearchKit.Simulation;

/// <summary>What the library says of a study of two periods. Each pass of the jackknife is made once; ranges and verdicts are the library's own.</summary>
internal static class Measured
{
    private const double Family = 1 - 0.05 / 3;

    private static readonly Counting Act = new();

    private static readonly Provenance Simulated = Provenance.From("simulated");

    private static readonly int[] Minima = [2, 3, 4];

    /// <summary>The indicators of the first period and of what changes from it to each later one: in the second nothing did, in the third something did.</summary>
    public static Dictionary<(Scenario Scenario, Asked Indicator), Outcome> Of(Size size, Study study)
    {
        var acts = new StudyActs(study);
        int windows = acts.Windows.Count, gap = RandomStarterMeasure.MutualGap(StarterModel.PersonSpecific);
        var starts = new Replicates[windows];
        var pairs = new Replicates[windows];
        var others = new double[windows][];
        for (int w = 0; w < windows; w++)
        {
            var table = acts.Table(w, Act);
            starts[w] = Replicates.Of(table, new StartMeasure(table));
            table = table.ByPairs();
            pairs[w] = Replicates.Of(table, new RandomStarterMeasure(table, Minima));
            others[w] = [ShareBy(acts.Table(w, Act with { Rule = CountingRule.Pair })), ShareBy(acts.Table(w, Act with { Rule = CountingRule.Fractional }))];
        }
        var outcomes = new Dictionary<(Scenario, Asked), Outcome>
        {
            [(Scenario.Flat, Asked.Share)] = Outcome(size, Initiation.ShareInfo, Contrast.Share, starts[0], StartMeasure.Share, JackknifeScale.Logit, others[0]),
            [(Scenario.Flat, Asked.TurnShare)] = Outcome(size, Reciprocity.TurnShareInfo, null, pairs[0], RandomStarterMeasure.Turns, JackknifeScale.Logit, []),
            [(Scenario.Flat, Asked.Gap)] = Outcome(size, Mutuality.GapInfo, Contrast.Gap, pairs[0], gap, JackknifeScale.Raw, OtherMinima(pairs[0], gap)),
        };
        Scenario[] scenarios = [Scenario.Flat, Scenario.Changed];
        for (int w = 1; w < windows; w++)
        {
            var scenario = scenarios[w - 1];
            var moreStarts = Replicates.Change(starts[0], starts[w]);
            var morePairs = Replicates.Change(pairs[0], pairs[w]);
            double[] otherShares = [others[w][0] - others[0][0], others[w][1] - others[0][1]];
            outcomes[(scenario, Asked.ShareChange)] = Outcome(size, Initiation.ShareChangeInfo, Contrast.Change, moreStarts, StartMeasure.Share, JackknifeScale.Raw, otherShares);
            outcomes[(scenario, Asked.TurnShareChange)]
                = Outcome(size, Mutuality.TurnShareChangeInfo, Contrast.Change, morePairs, RandomStarterMeasure.Turns, JackknifeScale.Raw, OtherMinima(morePairs, RandomStarterMeasure.Turns));
            outcomes[(scenario, Asked.GapChange)] = Outcome(size, Mutuality.GapChangeInfo, Contrast.Change, morePairs, gap, JackknifeScale.Raw, OtherMinima(morePairs, gap));
        }
        return outcomes;
    }

    private static double ShareBy(ActTable table) => Replicates.ValuesOf(new StartMeasure(table))[StartMeasure.Share];

    /// <summary>Value, range and claim. Where asked, because the library gives no range below six people, the range it would have been.</summary>
    public static Outcome From(double value, Func<double, JackknifeResult> range, double df, JackknifeScale scale, bool wouldBe, Func<Interval?, int> claim)
    {
        if (double.IsNaN(value)) return new(double.NaN, double.NaN, double.NaN, 0, 0);
        var at95 = range(0.95);
        var shown = at95.Interval ?? (wouldBe ? WouldBe(value, at95.Variance, df, scale) : null);
        if (shown is not { } interval) return new(value, double.NaN, double.NaN, 0, 0);
        return new(value, interval.Low, interval.High, claim(at95.Interval), claim(range(Family).Interval));
    }

    private static Outcome Outcome(Size size, MeasureInfo measure, Contrast? contrast, Replicates replicates, int place, JackknifeScale scale, double[] otherWays)
        => From(
            replicates.Theta(place), level => replicates.Interval(place, scale, measure.Low, measure.High, level), Math.Min(replicates.PeopleA, replicates.PeopleB) - 1, scale, size.WouldBe,
            interval => contrast is { } against && interval is not null
                ? Claim(against, new Estimate(measure, replicates.Theta(place), 1, "studies", Simulated) { Interval = interval }, otherWays) : 0);

    private static int Claim(Contrast contrast, Estimate estimate, double[] otherWays)
    {
        var strip = otherWays.Select(v => new StripChoice("otherwise", "", double.IsNaN(v)
            ? Estimate.Undefined(estimate.Measure, 0, "studies", Simulated, "undefined") : estimate with { Value = v, Interval = null, NoInterval = "none" })).ToList();
        return Verdicts.Judge("simulated", contrast, estimate, strip).Verdict switch { Verdict.Higher => 1, Verdict.Lower => -1, _ => 0 };
    }

    private static double[] OtherMinima(Replicates replicates, int place)
        => [.. Enumerable.Range(1, Minima.Length - 1).Select(m => replicates.Theta(m * RandomStarterMeasure.Block + place))];

    private static Interval? WouldBe(double value, double variance, double df, JackknifeScale scale)
    {
        if (!(variance > 0) || df < 1 || (scale == JackknifeScale.Logit && value is <= 0 or >= 1)) return null;
        double t = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, df, 0.975), half = t * Math.Sqrt(variance);
        if (scale == JackknifeScale.Raw) return new(value - half, value + half, 0.95, "");
        double centre = Math.Log(value / (1 - value)), reach = half / (value * (1 - value));
        return new(1 / (1 + Math.Exp(reach - centre)), 1 / (1 + Math.Exp(-reach - centre)), 0.95, "");
    }
}
