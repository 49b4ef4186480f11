namespace ResearchKit;

public static partial class NullModels
{
    /// <summary>
    /// The acts that one person starts within one cycle are turned on their circle of days by a number of days of their own: who starts towards whom and how
    /// often, and everybody's own order, bursts and hours stay; when the one acts relative to the other is left to chance. For "returned faster, or more, than chance?".
    /// </summary>
    /// <remarks>
    /// The circle is the leaf cycle (without cycles: the window of the acts) as far as starter and recipients were in the study. Standing and required contacts, those
    /// without a recorded starter, and those outside their circle stay where they are. Not for measures without time: who starts, and mutual pairs, stay as they are.
    /// </remarks>
    public static Randomised<Interactions> ShiftedActs { get; } = ResearchKit.ShiftedActs.Model() with
    {
        Constant = ["initiation-share", "initiation-balance", "starts-per-person", "turn-share", "mutual-share", "mutual-share-expected", "mutual-gap", "turn-share-expected", "turn-share-gap"],
    };
}
