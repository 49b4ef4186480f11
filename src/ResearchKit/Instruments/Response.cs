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
    MissingReason Missing);
