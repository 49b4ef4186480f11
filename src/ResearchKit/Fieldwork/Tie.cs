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
    int Value)
{
    /// <summary>Wave.</summary>
    public string WaveId { get; init => field = Given.Id(value); } = Given.Id(WaveId);

    /// <summary>Who reports.</summary>
    public string EgoId { get; init => field = Given.Id(value); } = Given.Id(EgoId);

    /// <summary>About whom.</summary>
    public string AlterId { get; init => field = Given.Id(value); } = Given.When(AlterId != EgoId, Given.Id(AlterId), "A person has no tie to themselves.", nameof(AlterId));

    /// <summary>Relation in the study's own word.</summary>
    public string Relation { get; init => field = Given.Filled(value); } = Given.Filled(Relation);

    /// <summary>Value.</summary>
    public int Value { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Value);
}
