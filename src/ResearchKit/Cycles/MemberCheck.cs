namespace ResearchKit;

/// <summary>What members said when a finding was put to them.</summary>
/// <param name="Id">Id.</param>
/// <param name="Date">Day.</param>
/// <param name="Subject">What was put to them.</param>
/// <param name="Outcome">What they said.</param>
/// <param name="What">What was disputed or changed.</param>
public sealed record MemberCheck(
    string Id,
    DateOnly Date,
    string Subject,
    CheckOutcome Outcome,
    string What)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);
}
