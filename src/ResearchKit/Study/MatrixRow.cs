namespace ResearchKit;

/// <summary>A row of the evaluation matrix: which ambition is judged by which indicator, method and instrument.</summary>
/// <param name="Ambition">Ambition.</param>
/// <param name="Indicator">Indicator.</param>
/// <param name="Method">Method.</param>
/// <param name="InstrumentId">Questionnaire.</param>
/// <param name="Session">Session.</param>
public sealed record MatrixRow(
    string Ambition,
    string Indicator,
    string Method,
    string? InstrumentId,
    string? Session)
{
    /// <summary>Ambition.</summary>
    public string Ambition { get; init => field = Given.Filled(value); } = Given.Filled(Ambition);

    /// <summary>Indicator.</summary>
    public string Indicator { get; init => field = Given.Filled(value); } = Given.Filled(Indicator);
}
