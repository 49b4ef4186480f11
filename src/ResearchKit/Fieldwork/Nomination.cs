namespace ResearchKit;

/// <summary>Somebody nominated for something: a bridge-builder.</summary>
/// <param name="WaveId">Wave.</param>
/// <param name="NominatorId">Who nominates.</param>
/// <param name="NomineeId">Who is nominated.</param>
/// <param name="Kind">For what; boundary_spanner for a bridge-builder.</param>
/// <param name="Why">Why; never leaves the team.</param>
public sealed record Nomination(
    string WaveId,
    string NominatorId,
    string NomineeId,
    string Kind,
    string? Why)
{
    /// <summary>Wave.</summary>
    public string WaveId { get; init => field = Given.Id(value); } = Given.Id(WaveId);

    /// <summary>Who nominates.</summary>
    public string NominatorId { get; init => field = Given.Id(value); } = Given.Id(NominatorId);

    /// <summary>Who is nominated.</summary>
    public string NomineeId { get; init => field = Given.Id(value); } = Given.Id(NomineeId);

    /// <summary>For what; boundary_spanner for a bridge-builder.</summary>
    public string Kind { get; init => field = Given.Filled(value); } = Given.Filled(Kind);
}
