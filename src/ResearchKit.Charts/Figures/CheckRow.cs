namespace ResearchKit;

/// <summary>One mean with its range and the persons behind it, as drawn in a lane of F02.</summary>
/// <param name="Group">The dimension; lanes of one group stand together.</param>
/// <param name="Lane">The wave.</param>
/// <param name="Mean">The mean; NaN when undefined.</param>
/// <param name="Low">Lower limit; NaN without a range.</param>
/// <param name="High">Upper limit; NaN without a range.</param>
/// <param name="N">How many answered; <see cref="NotShown"/> outside the team where they are few.</param>
/// <param name="Persons">Each person's own mean; empty where persons are not shown.</param>
/// <param name="Rough">True: the range is marked as rough.</param>
internal sealed record CheckRow(string Group, string Lane, double Mean, double Low, double High, long N, IReadOnlyList<double> Persons, bool Rough = false)
{
    /// <summary>In place of a count that is not shown.</summary>
    public const long NotShown = -1;
}
