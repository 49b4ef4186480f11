using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>When a pattern counts as recovered in one study: the planted direction, with at least half of the planted size. Measured on the study as recorded.</summary>
/// <param name="Id">Pattern.</param>
/// <param name="Recovered">The criterion in words.</param>
/// <param name="Seen">What was seen, in figures.</param>
/// <param name="Holds">Whether it was recovered.</param>
public sealed record PatternCriterion(string Id, string Recovered, Func<PlantedPatterns, string> Seen, Func<PlantedPatterns, bool> Holds);

/// <summary>The criteria of recovery, one a pattern; the README of the sample is made from them.</summary>
public static class PatternCriteria
{
    private static readonly int[] Cycles = [0, 1, 2];

    public static IReadOnlyList<PatternCriterion> All { get; } =
    [
        new("P1", "share of starts up by .09 or more", p => Three(p.StartShare), p => p.StartShare(2) - p.StartShare(0) >= 0.09),
        new("P2", "mutual pairs up by .15 or more, below the random starter in every cycle, gap smaller", p => $"{Three(p.Mutual)} against {Three(p.MutualExpected)}",
            p => p.Mutual(2) - p.Mutual(0) >= 0.15 && Cycles.All(c => p.Mutual(c) < p.MutualExpected(c)) && p.MutualExpected(2) - p.Mutual(2) < p.MutualExpected(0) - p.Mutual(0)),
        new("P3", "first weeks in order, and more than .46 of the pairs (half-way from 1 of 6 to .75)",
            p => $"weeks {Whole(p.Steps().Courage)}, {Whole(p.Steps().Trust)}, {Whole(p.Steps().Transparency)}; in order {Two(p.Steps().InOrder)}; without the last step {Two(p.Steps().Censored)}",
            p => p.Steps() is var s && s.Courage < s.Trust && s.Trust < s.Transparency && s.InOrder > 0.46),
        new("P4", "over .43 of contacts, mutual pairs more often by .10 or more", p => $"{Two(p.SpannerShare())} of contacts; mutual pairs {Signed(p.SpannerMutualGap())}",
            p => p.SpannerShare() > 0.43 && p.SpannerMutualGap() >= 0.10),
        new("P5", "doubts down by a quarter or more, structural obstacles changed by less than that", p => $"doubts {Three(p.Doubts)}; structural {Three(p.Structural)}",
            p => p.Doubts(2) <= 0.75 * p.Doubts(0) && p.Structural(2) > 0.75 * p.Structural(0) && p.Structural(2) < 1.25 * p.Structural(0)),
        new("P6", "coproducers .15 or more above professionals, up by .04 or more; role confusion up by .06 or more",
            p => $"unpaid {Two(p.UnpaidPreparation("coproducer"))} and {Two(p.UnpaidPreparation("professional"))}; coproducers {Three(c => p.UnpaidPreparation("coproducer", c))}; role confusion {Three(p.RoleConfusion)}",
            p => p.UnpaidPreparation("coproducer") - p.UnpaidPreparation("professional") >= 0.15 && p.UnpaidPreparation("coproducer", 2) - p.UnpaidPreparation("coproducer", 0) >= 0.04
                && p.RoleConfusion(2) - p.RoleConfusion(0) >= 0.06),
        new("P7", "relation up by .3 or more and by more than the others, suitability changed by less than .15, item 4 lower by .35 or more",
            p => $"relation {Three(w => p.Dimension("relation", w))}; task {Three(w => p.Dimension("task", w))}; suitability {Three(w => p.Dimension("suitability", w))}; item 4 {Signed(p.ContributionsGap())}",
            p => Rise(p, "relation") >= 0.3 && new[] { "task", "growth", "visibility" }.All(d => Rise(p, d) < Rise(p, "relation")) && Math.Abs(Rise(p, "suitability")) < 0.15 && p.ContributionsGap() <= -0.35),
        new("P8", "all five in the planted direction", p => $"sectors {p.ActiveSectors(0)}, {p.ActiveSectors(1)}, {p.ActiveSectors(2)}; ties a person {Three(p.MeanDegree)}; density {Three(p.Density)}; E-I {Three(p.SectorEi)}; returned {Three(p.TieReciprocity)}",
            p => p.ActiveSectors(0) < p.ActiveSectors(1) && p.ActiveSectors(1) < p.ActiveSectors(2) && p.MeanDegree(2) > p.MeanDegree(0) && p.Density(2) < p.Density(0) && p.SectorEi(2) > p.SectorEi(0) && p.TieReciprocity(2) > p.TieReciprocity(0)),
        new("P9", "betweenness up by .06 or more, proposals by .10 or more", p => $"betweenness {Three(p.BetweennessShare)}; taken up {Three(p.Adoption)}",
            p => p.BetweennessShare(2) - p.BetweennessShare(0) >= 0.06 && p.Adoption(2) - p.Adoption(0) >= 0.10),
        new("P10", "up by .12 or more, below the others in every cycle", p => $"{Three(p.KeptWithoutBridges)} against {Three(p.KeptWithoutOthers)}",
            p => p.KeptWithoutBridges(2) - p.KeptWithoutBridges(0) >= 0.12 && Cycles.All(c => p.KeptWithoutBridges(c) < p.KeptWithoutOthers(c))),
        new("P11", "up by .10 or more, not all", p => Three(p.Closure), p => p.Closure(2) - p.Closure(0) >= 0.10 && Cycles.Any(c => p.Closure(c) < 1)),
        new("N1", "no effect found (chi-squared, 5 %)", p => $"chi-squared {One(p.Weekdays())} (6 df)", p => p.Weekdays() < 12.592),
        new("N2", "that recorder's log has a share of starts lower by .05 or more", p => p.Recorders() is var r ? $"{Two(r.Biased)} against {Two(r.Others)}" : "", p => p.Recorders() is var r && r.Others - r.Biased >= 0.05),
        new("N3", "no effect found (chi-squared, 5 %)", p => $"chi-squared {One(p.Topics())} (8 df)", p => p.Topics() < 15.507),
        new("N4", "share by acts higher than by pairs by .04 or more", p => $"by acts {Two(p.ByActs())}, by pairs {Two(p.ByPairs())}", p => p.ByActs() - p.ByPairs() >= 0.04),
        new("N5", "one source carries .15 or more of the passages on trust, and three times its part of the sources", p => $"{Two(p.Talkative().OfSegments)} of passages, {Two(p.Talkative().OfSources)} of sources",
            p => p.Talkative() is var t && t.OfSegments >= 0.15 && t.OfSegments >= 3 * t.OfSources),
    ];

    private static double Rise(PlantedPatterns p, string dimension) => p.Dimension(dimension, 2) - p.Dimension(dimension, 0);

    private static string Three(Func<int, double> value) => string.Join(", ", Cycles.Select(c => Two(value(c))));

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);
}
