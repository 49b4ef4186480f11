namespace ResearchKit;

/// <summary>The list behind <see cref="SyntheticStudy.Patterns"/>.</summary>
internal static class SyntheticPatterns
{
    public static IReadOnlyList<PlantedPattern> All { get; } =
    [
        new("P1", "Coproducers start a growing share of the contacts between the two sides.", "share of starts .30, .40, .48", PlantedFeatures.Initiative),
        new("P2", "More pairs start contact both ways; still fewer than with a random starter, and the gap shrinks.", "mutual pairs .37, .53, .67 against about .75", PlantedFeatures.Mutuality),
        new("P3", "Courage comes before trust, trust before transparency, for most pairs.", "first weeks 7, 20, 34; three of four pairs in order; one of five without the last step", PlantedFeatures.Steps),
        new("P4", "Bridge-builders of either role take part in more contacts than there are pairs with them, and in more mutual pairs.", "about .55 of contacts from .32 of pairs; mutual pairs .20 more often", PlantedFeatures.BridgeBuilders),
        new("P5", "Doubts about new initiatives fall by half; structural obstacles do not.", "last to first cycle .5 and 1", PlantedFeatures.Obstacles),
        new("P6", "Coproducers prepare unpaid far more often than professionals, and slightly more so over time; roles become less clear for those who hold two.", "unpaid share of preparation .42 and .12", PlantedFeatures.Load),
        new("P7", "Checklist: relation rises most; suitability stays; coproducers rate contributions lower.", "relation 3.3, 3.6, 3.9; task 3.2, 3.4, 3.5; suitability 3.7; growth 3.2, 3.4, 3.4; visibility 2.9, 3.0, 3.1", PlantedFeatures.Checklist),
        new("P8", "The surveyed network grows: more sectors, more ties a person, more across sectors, more returned; density falls.", "sectors at work 6, 8, 9", PlantedFeatures.Growth),
        new("P9", "Residents and coproducers move towards the middle of the network; their proposals are taken up more often.", "share of betweenness .20 to .33; taken up .35 to .55", PlantedFeatures.Voice),
        new("P10", "More coproducers keep a mutual contact if the two most active bridge-builders were away; fewer than if two others were. Follows from P2 and P4.", ".45, .60, .70", PlantedFeatures.Mutuality),
        new("P11", "More reflections lead to a decision, not all of them.", ".60, .75, .80", PlantedFeatures.Traceability),
        new("N1", "The day of the week has no effect on who starts.", "none", PlantedFeatures.None),
        new("N2", "Trap: one recorder logs contacts started by coproducers at half the rate.", "half of them lost by one recorder", PlantedFeatures.RecorderBias),
        new("N3", "The topic has no effect on who starts.", "none", PlantedFeatures.None),
        new("N4", "Trap: one professional sends mailings to most coproducers at once, so that counting acts and counting pairs disagree.", "the share by pairs is lower than by acts", PlantedFeatures.Mailings),
        new("N5", "Trap: one interviewee carries a quarter of the passages on trust.", ".25", PlantedFeatures.TalkativeInterviewee),
    ];
}
