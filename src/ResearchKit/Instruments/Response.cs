namespace ResearchKit;

/// <summary>One answer to one item.</summary>
/// <param name="WaveId">Wave.</param>
/// <param name="RespondentId">Who answered.</param>
/// <param name="ItemId">Item.</param>
/// <param name="Value">Value; null when missing.</param>
/// <param name="Missing">Why it is missing.</param>
public sealed record Response(
    string WaveId,
    string RespondentId,
    string ItemId,
    int? Value,
    MissingReason Missing)
{
    /// <summary>Wave.</summary>
    public string WaveId { get; init => field = Given.Id(value); } = Given.Id(WaveId);

    /// <summary>Who answered.</summary>
    public string RespondentId { get; init => field = Given.Id(value); } = Given.Id(RespondentId);

    /// <summary>Item.</summary>
    public string ItemId { get; init => field = Given.Id(value); } = Given.Id(ItemId);

    /// <summary>Why it is missing.</summary>
    public MissingReason Missing { get; init; } = Given.When(Value is null || Missing == MissingReason.None, Missing, "An answer with a value has no reason for missing one.");
}
