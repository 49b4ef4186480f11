namespace ResearchKit;

public static partial class Initiation
{
    /// <summary>What <see cref="StartsPerPersonMonth(Interactions, Side)"/> is.</summary>
    public static MeasureInfo StartsPerPersonMonthInfo { get; } = new(
        "starts-per-person-month", "Starts per person-month in the role",
        "I[X,Y] / M_X; M_X = sum over people of side X of their days in a role of that side inside the window / 30.4375", Source, 0, double.PositiveInfinity);

    /// <summary>Starts per person-month of side a; see <see cref="StartsPerPersonMonth(Interactions, Side)"/>.</summary>
    public static Estimate StartsPerPersonMonth(Interactions interactions) => StartsPerPersonMonth(interactions, Side.A);

    /// <summary>
    /// Contacts that a side starts with the other, for each month that one person is in a role of that side; 0 and up. Unlike starts per person it
    /// counts silent members, and somebody who came late only from then on.
    /// </summary>
    /// <remarks>
    /// Days come from role_spells.csv, else from the role of participants.csv, both between joined and left and inside the window of these contacts.
    /// Undefined without a counted contact, without a window and without a day in a role. Numerator: starts; denominator: person-months.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Neither side a nor side b.</exception>
    public static Estimate StartsPerPersonMonth(Interactions interactions, Side side) => StartsPerPersonMonth(interactions, side, Headline(interactions));

    /// <summary>As <see cref="StartsPerPersonMonth(Interactions, Side)"/>, counted as given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither side a nor side b.</exception>
    public static Estimate StartsPerPersonMonth(Interactions interactions, Side side, Counting counting)
    {
        if (side is not (Side.A or Side.B)) throw new ArgumentOutOfRangeException(nameof(side), side, "Starts are counted for side a or side b.");
        return MonthlyStarts.Of(Table(interactions, counting), counting, side, interactions.Study, interactions.Window, NoContact);
    }
}
