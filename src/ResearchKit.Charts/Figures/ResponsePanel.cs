namespace ResearchKit;

/// <summary>A panel of the response figure: one measure.</summary>
/// <param name="Title">The measure.</param>
/// <param name="Rank">True: rank correlations from 0 to 1; false: errors around 0.</param>
/// <param name="Tolerance">Half of the width of what is tolerated around 0; for ranks the least correlation.</param>
/// <param name="Percent">True: errors are shares of the truth, written as percentages.</param>
/// <param name="Lines">A line a treatment; a treatment without a value has no points.</param>
internal sealed record ResponsePanel(string Title, bool Rank, double Tolerance, bool Percent, IReadOnlyList<ResponseLineDrawn> Lines);
