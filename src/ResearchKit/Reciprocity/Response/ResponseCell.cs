namespace ResearchKit;

/// <summary>How one measure did under one treatment at one response rate, over all draws.</summary>
/// <param name="Missing">Who did not answer.</param>
/// <param name="Rate">The response rate that was asked for.</param>
/// <param name="Answered">People who answered: the rate times the people, rounded.</param>
/// <param name="Treatment">What was done about the missing people.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Truth">Its value in the complete network (isolates: the share of people); NaN for a measure with a value a person.</param>
/// <param name="Undefined">Draws in which there was no value.</param>
/// <param name="Mean">Mean of the values; for a measure with a value a person, of the rank correlations with the truth.</param>
/// <param name="Bias">Mean error; NaN for a measure with a value a person.</param>
/// <param name="Rmse">Root of the mean squared error; NaN for a measure with a value a person.</param>
/// <param name="Low">Lower end of the band that holds the level of the draws (90 %): of the error, or of the rank correlation.</param>
/// <param name="High">Upper end of the band.</param>
/// <param name="Overlap">Mean overlap of the top quarters, shared over in either; NaN for a measure of the whole network.</param>
/// <param name="Passes">True when the band lies inside the tolerance and hardly any draw is undefined.</param>
public sealed record ResponseCell(
    Missingness Missing, double Rate, int Answered, Treatment Treatment, MeasureInfo Measure, double Truth, int Undefined, double Mean, double Bias, double Rmse, double Low, double High,
    double Overlap, bool Passes)
{
    /// <summary>Why no draw has a value; null where some have.</summary>
    public string? Reason { get; init; }
}
