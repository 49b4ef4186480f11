namespace ResearchKit;

/// <summary>A questionnaire.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Min">Lowest value.</param>
/// <param name="Max">Highest value.</param>
/// <param name="Labels">Labels of the values, lowest first.</param>
/// <param name="Citation">Source.</param>
/// <param name="Licence">Licence of the wording.</param>
public sealed record Instrument(
    string Id,
    string Name,
    int Min,
    int Max,
    IdList Labels,
    string Citation,
    string Licence);
