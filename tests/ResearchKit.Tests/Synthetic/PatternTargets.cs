namespace ResearchKit.Tests;

/// <summary>One planted value: what it aims at on average over seeds, and how far the mean may be off.</summary>
/// <param name="Id">Pattern.</param>
/// <param name="What">Which value of it.</param>
/// <param name="Target">Value aimed at: domain targets P1 to P11; where those give only a direction, the planted size.</param>
/// <param name="Tolerance">The mean over 200 seeds lies within so much of the target.</param>
/// <param name="Value">The value in one study.</param>
public sealed record PatternTarget(string Id, string What, double Target, double Tolerance, Func<PlantedPatterns, double> Value);

/// <summary>The table of tolerances of the acceptance over 200 seeds. Targets come from the description of the sample (docs/synthetic-study.md).</summary>
public static class PatternTargets
{
    public static IReadOnlyList<PatternTarget> All { get; } =
    [
        // P1: share of contacts between the sides that coproducers start, as they happened.
        new("P1", "share of starts, cycle 1", 0.30, 0.03, p => p.StartShare(0)),
        new("P1", "share of starts, cycle 2", 0.40, 0.03, p => p.StartShare(1)),
        new("P1", "share of starts, cycle 3", 0.48, 0.03, p => p.StartShare(2)),
        // P2: share of pairs with two or more contacts that are mutual; expected of a fair coin.
        new("P2", "mutual pairs, cycle 1", 0.37, 0.04, p => p.Mutual(0)),
        new("P2", "mutual pairs, cycle 2", 0.53, 0.04, p => p.Mutual(1)),
        new("P2", "mutual pairs, cycle 3", 0.67, 0.04, p => p.Mutual(2)),
        new("P2", "expected of a random starter, cycle 1", 0.75, 0.05, p => p.MutualExpected(0)),
        new("P2", "expected of a random starter, cycle 2", 0.75, 0.05, p => p.MutualExpected(1)),
        new("P2", "expected of a random starter, cycle 3", 0.75, 0.05, p => p.MutualExpected(2)),
        // P3: first weeks and order.
        new("P3", "median first week, courage", 7, 2, p => p.Steps().Courage),
        new("P3", "median first week, trust", 20, 4, p => p.Steps().Trust),
        new("P3", "median first week, transparency", 34, 4, p => p.Steps().Transparency),
        new("P3", "share of pairs in order", 0.75, 0.05, p => p.Steps().InOrder),
        new("P3", "share of pairs without the last steps", 0.20, 0.05, p => p.Steps().Censored),
        // P4: bridge-builders; the base rate of pairs is 1 - (9/11)(15/18) = .32.
        new("P4", "share of contacts with a bridge-builder", 0.55, 0.04, p => p.SpannerShare()),
        new("P4", "mutual pairs, with less without", 0.20, 0.05, p => p.SpannerMutualGap()),
        new("P4", "the same, coproducers who bridge", 0.20, 0.06, p => p.SpannerMutualGap(true)),
        new("P4", "the same, professionals who bridge", 0.20, 0.06, p => p.SpannerMutualGap(false)),
        // P5: shares of passages; .12, .09, .06 is half of professionals' and residents' shares taken together.
        new("P5", "doubts, cycle 1", 0.12, 0.02, p => p.Doubts(0)),
        new("P5", "doubts, cycle 3", 0.06, 0.02, p => p.Doubts(2)),
        new("P5", "structural obstacles, last less first", 0, 0.01, p => p.Structural(2) - p.Structural(0)),
        // P6.
        new("P6", "unpaid share of preparation, coproducers", 0.42, 0.03, p => p.UnpaidPreparation("coproducer")),
        new("P6", "unpaid share of preparation, professionals", 0.12, 0.02, p => p.UnpaidPreparation("professional")),
        new("P6", "coproducers, last less first", 0.08, 0.03, p => p.UnpaidPreparation("coproducer", 2) - p.UnpaidPreparation("coproducer", 0)),
        new("P6", "role confusion of people with two roles, last less first", 0.12, 0.04, p => p.RoleConfusion(2) - p.RoleConfusion(0)),
        // P7.
        new("P7", "relation, wave 1", 3.3, 0.05, p => p.Dimension("relation", 0)),
        new("P7", "relation, wave 2", 3.6, 0.05, p => p.Dimension("relation", 1)),
        new("P7", "relation, wave 3", 3.9, 0.05, p => p.Dimension("relation", 2)),
        new("P7", "task, wave 1", 3.2, 0.05, p => p.Dimension("task", 0)),
        new("P7", "task, wave 2", 3.4, 0.05, p => p.Dimension("task", 1)),
        new("P7", "task, wave 3", 3.5, 0.05, p => p.Dimension("task", 2)),
        new("P7", "suitability, wave 1", 3.7, 0.05, p => p.Dimension("suitability", 0)),
        new("P7", "suitability, wave 2", 3.7, 0.05, p => p.Dimension("suitability", 1)),
        new("P7", "suitability, wave 3", 3.7, 0.05, p => p.Dimension("suitability", 2)),
        new("P7", "growth, wave 1", 3.2, 0.05, p => p.Dimension("growth", 0)),
        new("P7", "growth, wave 2", 3.4, 0.05, p => p.Dimension("growth", 1)),
        new("P7", "growth, wave 3", 3.4, 0.05, p => p.Dimension("growth", 2)),
        new("P7", "visibility, wave 1", 2.9, 0.05, p => p.Dimension("visibility", 0)),
        new("P7", "visibility, wave 2", 3.0, 0.05, p => p.Dimension("visibility", 1)),
        new("P7", "visibility, wave 3", 3.1, 0.05, p => p.Dimension("visibility", 2)),
        new("P7", "item 4, coproducers less the others", -0.7, 0.15, p => p.ContributionsGap()),
        // P8: sectors are fixed; of the rest the direction is the target, and the planted size stands here.
        new("P8", "sectors at work, cycle 1", 6, 0.01, p => p.ActiveSectors(0)),
        new("P8", "sectors at work, cycle 2", 8, 0.01, p => p.ActiveSectors(1)),
        new("P8", "sectors at work, cycle 3", 9, 0.01, p => p.ActiveSectors(2)),
        new("P8", "ties a person, last less first", 0.8, 0.4, p => p.MeanDegree(2) - p.MeanDegree(0)),
        new("P8", "density, last less first", -0.008, 0.006, p => p.Density(2) - p.Density(0)),
        new("P8", "E-I index of sectors, last less first", 0.12, 0.05, p => p.SectorEi(2) - p.SectorEi(0)),
        new("P8", "ties returned, last less first", 0.12, 0.05, p => p.TieReciprocity(2) - p.TieReciprocity(0)),
        // P9.
        new("P9", "share of betweenness, wave 1", 0.20, 0.03, p => p.BetweennessShare(0)),
        new("P9", "share of betweenness, wave 3", 0.33, 0.03, p => p.BetweennessShare(2)),
        new("P9", "proposals taken up, cycle 1", 0.35, 0.04, p => p.Adoption(0)),
        new("P9", "proposals taken up, cycle 3", 0.55, 0.04, p => p.Adoption(2)),
        // P10.
        new("P10", "keep a mutual pair, cycle 1", 0.45, 0.05, p => p.KeptWithoutBridges(0)),
        new("P10", "keep a mutual pair, cycle 2", 0.60, 0.05, p => p.KeptWithoutBridges(1)),
        new("P10", "keep a mutual pair, cycle 3", 0.70, 0.05, p => p.KeptWithoutBridges(2)),
        new("P10", "fewer than without two others, cycle 3", 0.10, 0.05, p => p.KeptWithoutOthers(2) - p.KeptWithoutBridges(2)),
        // P11.
        new("P11", "reflections that led to a decision, cycle 1", 0.60, 0.04, p => p.Closure(0)),
        new("P11", "reflections that led to a decision, cycle 2", 0.75, 0.04, p => p.Closure(1)),
        new("P11", "reflections that led to a decision, cycle 3", 0.80, 0.04, p => p.Closure(2)),
    ];
}
