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
    string Licence)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Name.</summary>
    public string Name { get; init => field = Given.Filled(value); } = Given.Filled(Name);

    /// <summary>Highest value.</summary>
    public int Max { get; init; } = Given.When(Min < Max, Max, "The highest value is not above the lowest.");

    /// <summary>Labels of the values, lowest first.</summary>
    public IdList Labels { get; init; } = Given.When(Labels.Count == 0 || Labels.Count == (long)Max - Min + 1, Labels, "There are not as many labels as values.");
}
