namespace ResearchKit;

/// <summary>A tie that somebody reported in a survey; kept apart from observed contact.</summary>
/// <param name="WaveId">Wave.</param>
/// <param name="EgoId">Who reports.</param>
/// <param name="AlterId">About whom.</param>
/// <param name="Relation">Relation in the study's own word.</param>
/// <param name="Value">Value.</param>
public sealed record Tie(
    string WaveId,
    string EgoId,
    string AlterId,
    string Relation,
    int Value);
