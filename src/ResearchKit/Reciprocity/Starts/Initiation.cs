namespace ResearchKit;

/// <summary>
/// Who starts? Contacts from one side to the other, by the side that started them. Convened contacts (standing, required) are no initiative and
/// stand apart. A side is set by the roles of the study; researchers are left out.
/// </summary>
/// <remarks>
/// I[A,B] = weight of the contacts that side a starts with somebody of side b. Under <see cref="CountingRule.Act"/> a contact weighs 1 whoever many
/// are addressed. Left out and counted: unknown starters, and people who held roles on both sides where the role acted in is not recorded.
/// Intervals: two-way delete-one-person jackknife, see <see cref="Jackknife"/>.
/// </remarks>
public static partial class Initiation
{
    /// <summary>What <see cref="Share(Interactions)"/> is.</summary>
    public static MeasureInfo ShareInfo { get; } = new(
        "initiation-share", "Share of starts of side a",
        "s = I[A,B] / (I[A,B] + I[B,A]); I[X,Y] = contacts that side X starts with side Y", Source, 0, 1);

    /// <summary>What <see cref="Balance(Interactions)"/> is.</summary>
    public static MeasureInfo BalanceInfo { get; } = new(
        "initiation-balance", "Balance of starts",
        "b = 2s - 1; s = share of starts of side a; 0 = both sides start equally often", Source, -1, 1);

    /// <summary>What <see cref="StartsPerPerson(Interactions, Side)"/> is.</summary>
    public static MeasureInfo StartsPerPersonInfo { get; } = new(
        "starts-per-person", "Starts per person",
        "I[X,Y] / n_X; n_X = people of side X who start or receive at least one counted contact", Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="ConvenedShare(Interactions)"/> is.</summary>
    public static MeasureInfo ConvenedShareInfo { get; } = new(
        "convened-share", "Share of convened contacts convened by side a",
        "C[A,B] / (C[A,B] + C[B,A]); C[X,Y] = standing and required contacts that side X convenes with side Y", Source, 0, 1);

    /// <summary>What the change of the share of starts is.</summary>
    public static MeasureInfo ShareChangeInfo { get; } = new(
        "initiation-share-change", "Change of the share of starts of side a",
        "s(last) - s(first); a person is left out of both periods at once", Source, -1, 1);

    private const string Source = "ResearchKit; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880";
    private const string NoContact = "there is no counted contact between the two sides";

    /// <summary>The share of contacts between the sides that side a started, 0 to 1, with its interval. Undefined without such a contact.</summary>
    public static Estimate Share(Interactions interactions) => Share(interactions, Headline(interactions));

    /// <summary>As <see cref="Share(Interactions)"/>, counted as given.</summary>
    public static Estimate Share(Interactions interactions, Counting counting) => Starts(interactions, counting).Share;

    /// <summary>The balance of starts, -1 to 1: 0 = equally often, 1 = all by side a. Undefined without a contact between the sides.</summary>
    public static Estimate Balance(Interactions interactions) => Balance(interactions, Headline(interactions));

    /// <summary>As <see cref="Balance(Interactions)"/>, counted as given.</summary>
    public static Estimate Balance(Interactions interactions, Counting counting) => Starts(interactions, counting).Balance;

    /// <summary>Starts per person of side a, 0 and up; see <see cref="StartsPerPerson(Interactions, Side)"/>.</summary>
    public static Estimate StartsPerPerson(Interactions interactions) => StartsPerPerson(interactions, Side.A);

    /// <summary>
    /// Contacts that a side starts with the other, per person of that side who took part in a counted contact; 0 and up. Read it beside the share:
    /// with 11 and 18 people, a share of .50 means that each of the 11 starts 1.6 times as often.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither side a nor side b.</exception>
    public static Estimate StartsPerPerson(Interactions interactions, Side side) => StartsPerPerson(interactions, side, Headline(interactions));

    /// <summary>As <see cref="StartsPerPerson(Interactions, Side)"/>, counted as given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither side a nor side b.</exception>
    public static Estimate StartsPerPerson(Interactions interactions, Side side, Counting counting)
    {
        if (side is not (Side.A or Side.B)) throw new ArgumentOutOfRangeException(nameof(side), side, "Starts are counted for side a or side b.");
        var starts = Starts(interactions, counting);
        return side == Side.A ? starts.PerPersonA : starts.PerPersonB;
    }

    /// <summary>
    /// The share of convened contacts between the sides (standing and required) that side a convened, 0 to 1. It says who convenes, not who takes
    /// the initiative. Undefined without such a contact.
    /// </summary>
    public static Estimate ConvenedShare(Interactions interactions) => StartEstimates.Of(Table(interactions, Headline(interactions) with { Occasions = OccasionScope.Convened }), Headline(interactions)).Convened;

    internal static StartEstimates Starts(Interactions interactions, Counting counting) => StartEstimates.Of(Table(interactions, counting), counting);

    private static ActTable Table(Interactions interactions, Counting counting)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(counting);
        return ActTable.Of(interactions, counting);
    }

    private static Counting Headline(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return Counting.Of(interactions.Study);
    }

    /// <summary>All estimates of one table of acts, from one pass of the jackknife.</summary>
    internal sealed class StartEstimates
    {
        private StartEstimates(ActTable table, Counting counting, Replicates replicates)
            => (Table, Counting, Replicates) = (table, counting, replicates);

        public ActTable Table { get; }

        public Counting Counting { get; }

        public Replicates Replicates { get; }

        public double FromA => Replicates.Theta(StartMeasure.FromA) + Replicates.Theta(StartMeasure.AssignedA);

        public double FromB => Replicates.Theta(StartMeasure.FromB) + Replicates.Theta(StartMeasure.AssignedB);

        public Estimate Share => Shared(ShareInfo, NoContact);

        public Estimate Convened => Shared(ConvenedShareInfo, "there is no convened contact between the two sides");

        public Estimate Balance => Make(BalanceInfo, StartMeasure.Balance, JackknifeScale.Raw, NoContact) with { Numerator = FromA - FromB, Denominator = FromA + FromB };

        public Estimate PerPersonA => Make(StartsPerPersonInfo, StartMeasure.PerPersonA, JackknifeScale.Raw, NoContact) with { Numerator = FromA, Denominator = Replicates.PeopleA };

        public Estimate PerPersonB => Make(StartsPerPersonInfo, StartMeasure.PerPersonB, JackknifeScale.Raw, NoContact) with { Numerator = FromB, Denominator = Replicates.PeopleB };

        public static StartEstimates Of(ActTable table, Counting counting) => new(table, counting, Replicates.Of(table, new StartMeasure(table)));

        private Estimate Shared(MeasureInfo measure, string undefined)
            => Make(measure, StartMeasure.Share, JackknifeScale.Logit, undefined) with { Numerator = FromA, Denominator = FromA + FromB };

        private Estimate Make(MeasureInfo measure, int value, JackknifeScale scale, string undefined)
            => Estimates.Of(measure, Replicates, value, scale, Counting, Table.Acts.Length, "contacts", Table.Provenance, undefined);
    }
}
