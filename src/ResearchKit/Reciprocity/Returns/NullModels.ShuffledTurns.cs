namespace ResearchKit;

public static partial class NullModels
{
    /// <summary>
    /// The turns of each meeting in random order, speaker and target kept together: who speaks and who is spoken to how often stays, who follows whom is left to
    /// chance. For "does the one addressed answer more often than chance?".
    /// </summary>
    public static Randomised<IReadOnlyList<Turn>> ShuffledTurns { get; } = new(
        "turns shuffled within each meeting", "who speaks to whom how often in each meeting", (turns, rng) =>
        {
            var shifts = TurnShifts.Of(turns);
            var order = new int[shifts.Count];
            shifts.Shuffle(order, rng);
            return [.. order.Select((from, k) => shifts.TurnOf[from] with { Ordinal = k + 1 })];
        });
}
