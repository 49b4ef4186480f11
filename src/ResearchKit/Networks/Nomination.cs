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
    string? Why);
