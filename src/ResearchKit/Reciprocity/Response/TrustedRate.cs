namespace ResearchKit;

/// <summary>Down to which response rate a measure stays inside its tolerance under one treatment.</summary>
/// <param name="Missing">Who did not answer.</param>
/// <param name="Treatment">What was done about the missing people.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Tolerance">What is tolerated, in words.</param>
/// <param name="Rate">The lowest rate tried at which, and at all higher ones, the band lies inside; NaN when it does at none.</param>
public sealed record TrustedRate(Missingness Missing, Treatment Treatment, MeasureInfo Measure, string Tolerance, double Rate)
{
    /// <summary>Why there is no rate; null where there is one.</summary>
    public string? Reason { get; init; }
}
