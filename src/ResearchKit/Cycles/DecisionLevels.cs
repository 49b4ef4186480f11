namespace ResearchKit;

/// <summary>How far participants took part in the decisions of one cycle. Levels are ordered, not numbers: counts and a median, no mean.</summary>
/// <param name="Cycle">Cycle; null: in none, or all.</param>
/// <param name="Label">Its label on pages.</param>
/// <param name="Counts">A count a level, in the order of <see cref="ParticipationLevel"/>.</param>
public sealed record DecisionLevels(Cycle? Cycle, string Label, IReadOnlyList<int> Counts)
{
    /// <summary>All decisions of the cycle.</summary>
    public int Decisions => Counts.Sum();

    /// <summary>
    /// The lower and upper median level: the same unless the number of decisions is even and the two in the middle differ. Null without a decision.
    /// </summary>
    public (ParticipationLevel Lower, ParticipationLevel Upper)? Median => Decisions == 0 ? null : (At((Decisions - 1) / 2), At(Decisions / 2));

    /// <summary>"involve", "between consult and involve"; null without a decision.</summary>
    internal string? MedianWord => Median is not { } m ? null : m.Lower == m.Upper ? PlainWord.Of(m.Lower) : $"between {PlainWord.Of(m.Lower)} and {PlainWord.Of(m.Upper)}";

    internal static DecisionLevels Of(Cycle? cycle, string label, IEnumerable<Decision> decisions)
    {
        int[] counts = new int[Enum.GetValues<ParticipationLevel>().Length];
        foreach (var decision in decisions) counts[(int)decision.Level]++;
        return new(cycle, label, counts);
    }

    private ParticipationLevel At(int place)
    {
        int level = 0;
        while (place >= Counts[level]) place -= Counts[level++];
        return (ParticipationLevel)level;
    }
}
