namespace ResearchKit;

/// <summary>A cycle of plan, act, observe, reflect. Cycles may nest.</summary>
/// <param name="Id">Id.</param>
/// <param name="Ordinal">Order of the cycles.</param>
/// <param name="ParentId">Cycle of which it is a part.</param>
/// <param name="Title">Title.</param>
/// <param name="Question">Question of the cycle.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, included.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record Cycle(
    string Id,
    int Ordinal,
    string? ParentId,
    string Title,
    string Question,
    DateOnly Start,
    DateOnly End)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Last day, included.</summary>
    public DateOnly End { get; init; } = Given.When(Start <= End, End, "The last day is before the first.");
}
