namespace ResearchKit.Simulation;

/// <summary>One indicator of one study: its value, its range, and what its verdict claims.</summary>
/// <param name="Value">The value; NaN where undefined.</param>
/// <param name="Low">Lower limit; NaN without a range.</param>
/// <param name="High">Upper limit.</param>
/// <param name="Claim">+1 higher, -1 lower, 0 neither, at 95 % for this indicator alone.</param>
/// <param name="FamilyClaim">The same at the level that three primary indicators share.</param>
internal readonly record struct Outcome(double Value, double Low, double High, int Claim, int FamilyClaim)
{
    public bool HasRange => !double.IsNaN(Low);

    public bool Covers(double truth) => Low <= truth && truth <= High;
}
