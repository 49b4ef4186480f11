namespace ResearchKit;

/// <summary>One row of the evaluator's page: a number of the partnership in plain words, what it was before, and what may be said of it.</summary>
/// <param name="Id">Id of its measure, with the side or direction where it has one: <c>starts-per-person-a</c>.</param>
/// <param name="Meaning">Which of the five meanings of reciprocity: 1 who starts, 2 is it returned, 3 what is given and received, 4 who decides, 5 how each side experiences it.</param>
/// <param name="Words">What it is, in plain words.</param>
/// <param name="Latest">The value of the last cycle, or of the whole period where there are no cycles.</param>
/// <param name="Earlier">The value of the first cycle; null where there is none.</param>
/// <param name="Finding">What may be said: of the change from the first to the last cycle, and where there is one period of the value itself; null where nothing is judged.</param>
public sealed record Indicator(string Id, int Meaning, string Words, Estimate Latest, Estimate? Earlier, Finding? Finding)
{
    /// <summary>For the first of two rows that the page shows as one, a value a side: their words together.</summary>
    internal string? Together { get; init; }

    /// <summary>The table without which it cannot be had, when the study lacks it.</summary>
    internal string? Needs { get; init; }

    /// <summary>What may be said of the change from the first to the last cycle; null where none is judged.</summary>
    public Finding? Change => Earlier is null ? null : Finding;

    /// <summary>The verdict; <see cref="Verdict.CannotTell"/> where nothing is judged.</summary>
    public Verdict Verdict => Finding?.Verdict ?? Verdict.CannotTell;
}
