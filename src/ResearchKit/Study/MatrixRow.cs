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
    string? Session);
