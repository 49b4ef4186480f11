namespace ResearchKit.Tests;

public class PlantedFeaturesTests
{
    private const int Seeds = 16;

    /// <summary>Per switch: the value that shows it, the value without it, and three to four standard errors of the mean of 16 seeds.</summary>
    private static readonly (PlantedFeatures Feature, Func<PlantedPatterns, double> Value, double Without, double Within)[] Shown =
    [
        (PlantedFeatures.Initiative, p => p.StartShare(2) - p.StartShare(0), 0, 0.06),
        (PlantedFeatures.Mutuality, p => p.Mutual(2) - p.MutualExpected(2) - (p.Mutual(0) - p.MutualExpected(0)), 0, 0.09),
        (PlantedFeatures.Steps, p => p.Steps().InOrder, 1.0 / 6, 0.09),
        (PlantedFeatures.BridgeBuilders, p => p.SpannerShare(), 1 - 9.0 / 11 * 15 / 18, 0.10),
        (PlantedFeatures.Obstacles, p => p.Doubts(2) - p.Doubts(0), 0, 0.03),
        (PlantedFeatures.Load, p => p.RoleConfusion(2) - p.RoleConfusion(0), 0, 0.07),
        (PlantedFeatures.Checklist, p => p.Dimension("relation", 2) - p.Dimension("relation", 0), 0, 0.12),
        (PlantedFeatures.Growth, p => p.ActiveSectors(2) - p.ActiveSectors(0), 0, 0.01),
        (PlantedFeatures.Voice, p => p.Adoption(2) - p.Adoption(0), 0, 0.16),
        (PlantedFeatures.Traceability, p => p.Closure(2) - p.Closure(0), 0, 0.24),
        (PlantedFeatures.RecorderBias, p => p.Recorders().Others - p.Recorders().Biased, 0, 0.05),
        (PlantedFeatures.Mailings, p => p.ByActs() - p.ByPairs(), 0, 0.02),
        (PlantedFeatures.TalkativeInterviewee, p => p.Talkative().OfSegments, 0.10, 0.04),
    ];

    public static TheoryData<PlantedFeatures> Features => [.. Shown.Select(s => s.Feature)];

    [Theory]
    [MemberData(nameof(Features))]
    public void Planted_WithoutOne_FlattensIt(PlantedFeatures feature)
    {
        var (_, value, without, within) = Shown.Single(s => s.Feature == feature);
        double[] values = Over(new() { Planted = PlantedFeatures.All & ~feature }, value);
        Assert.InRange(values.Average(), without - within, without + within);
    }

    /// <summary>Per switch: the tables that may change. Each chapter draws from its own stream, so that all others stay as they were.</summary>
    public static TheoryData<PlantedFeatures, string> Touched => new()
    {
        { PlantedFeatures.Checklist, "Responses" },
        { PlantedFeatures.Obstacles, "Segments" },
        { PlantedFeatures.Steps, "Segments" },
        { PlantedFeatures.TalkativeInterviewee, "Segments" },
        { PlantedFeatures.Load, "Segments;TimeLog" },
        { PlantedFeatures.Traceability, "Decisions;Actions;Links;Proposals" },
        { PlantedFeatures.Voice, "Attendance;Turns;Ties;Nominations;Proposals;Decisions" },
        { PlantedFeatures.RecorderBias, "Interactions;Exchanges;Attendance;Turns" },
        { PlantedFeatures.Initiative, "Interactions;Exchanges;Attendance;Turns;Sources;Segments;Links;Effects" },
        { PlantedFeatures.Mutuality, "Interactions;Exchanges;Attendance;Turns;Sources;Segments;Links;Effects" },
        { PlantedFeatures.Mailings, "Interactions;Exchanges;Attendance;Turns;Sources;Segments;Links;Effects" },
    };

    [Theory]
    [MemberData(nameof(Touched))]
    public void Planted_WithoutOne_LeavesTheOtherTablesAlone(PlantedFeatures feature, string touched)
    {
        var with = SyntheticStudy.Create(new() { Seed = 9 }).Tables;
        var without = SyntheticStudy.Create(new() { Seed = 9, Planted = PlantedFeatures.All & ~feature }).Tables;
        var changed = typeof(StudyTables).GetProperties().Where(p => p.PropertyType.IsGenericType)
            .Where(p => !((System.Collections.IEnumerable)p.GetValue(with)!).Cast<object>().SequenceEqual(((System.Collections.IEnumerable)p.GetValue(without)!).Cast<object>()))
            .Select(p => p.Name).ToList();
        Assert.NotEmpty(changed);
        Assert.Subset(touched.Split(';').ToHashSet(), changed.ToHashSet());
    }

    [Fact]
    public void Worsening_RunsEveryTrendTheOtherWay()
    {
        (string What, double AtLeast, Func<PlantedPatterns, double> Value)[] falls =
        [
            ("P1", 0.09, p => p.StartShare(0) - p.StartShare(2)), ("P2", 0.15, p => p.Mutual(0) - p.Mutual(2)), ("P5", 0.03, p => p.Doubts(2) - p.Doubts(0)),
            ("P6", 0.06, p => p.RoleConfusion(0) - p.RoleConfusion(2)), ("P7", 0.3, p => p.Dimension("relation", 0) - p.Dimension("relation", 2)), ("P8", 3, p => p.ActiveSectors(0) - p.ActiveSectors(2)),
            ("P9", 0.10, p => p.Adoption(0) - p.Adoption(2)), ("P10", 0.05, p => p.KeptWithoutBridges(0) - p.KeptWithoutBridges(2)), ("P11", 0.10, p => p.Closure(0) - p.Closure(2)),
        ];
        double[][] values = Over(new() { Variant = SyntheticVariant.Worsening }, p => falls.Select(f => f.Value(p)).ToArray());
        for (int k = 0; k < falls.Length; k++) Assert.True(values.Average(v => v[k]) >= falls[k].AtLeast, $"{falls[k].What}: {values.Average(v => v[k])}");
    }

    [Fact]
    public void Flat_HasNoTrend()
    {
        var trends = Shown.Where(s => (PlantedFeatures.Trends & s.Feature) != 0).ToList();
        double[][] values = Over(new() { Variant = SyntheticVariant.Flat }, p => trends.Select(t => t.Value(p)).ToArray());
        for (int k = 0; k < trends.Count; k++) Assert.InRange(values.Average(v => v[k]), trends[k].Without - trends[k].Within, trends[k].Without + trends[k].Within);
    }

    private static T[] Over<T>(SyntheticOptions options, Func<PlantedPatterns, T> value)
    {
        var values = new T[Seeds];
        Parallel.For(0, Seeds, i => values[i] = value(PlantedPatterns.Of(options with { Seed = (ulong)(301 + i) })));
        return values;
    }
}
