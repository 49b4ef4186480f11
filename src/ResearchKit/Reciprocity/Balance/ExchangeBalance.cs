namespace ResearchKit;

/// <summary>
/// Who gave more than they received across the two sides: in contacts, in minutes of contact, and in each kind of exchange. The units stand side by side and
/// are never converted into one currency.
/// </summary>
/// <remarks>
/// B_i = (given_i - received_i) / (given_i + received_i). In contacts, to give is to start a chosen contact and to receive is to be addressed in one; in minutes,
/// each such contact weighs its duration; in a kind, each exchange from one person to another counts 1. Contacts that make no pairs (many people, several
/// recipients) are left out: everybody they address would seem to receive. An exchange with a group has no receiver of its own and is left out and counted.
/// Interval of a mean balance: two-way delete-one-person jackknife on the raw scale, cut at -1 and 1, none below 6 people on a side; sums are worked out
/// again in each replicate. Undefined for who gave and received nothing. Source: mutual-aid records and time banks count so; calls by number and by
/// minutes: Kovanen, Saramäki and Kaski 2010, arXiv 1002.0763.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class ExchangeBalance
{
    /// <summary>On a page, nothing that rests on fewer people: balances of single people are for themselves and the researchers.</summary>
    public const int FewestPeople = 6;

    private const string Source = "ResearchKit; by number and by minutes as in Kovanen, Saramäki and Kaski 2010, arXiv 1002.0763; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880";

    private ExchangeBalance(IReadOnlyList<UnitBalance> units, string sideA, string sideB, Provenance provenance) => (Units, SideA, SideB, Provenance) = (units, sideA, sideB, provenance);

    /// <summary>What a balance is.</summary>
    public static MeasureInfo Info { get; } = new(
        "exchange-balance", "Balance of giving and receiving",
        "B_i = (given_i - received_i) / (given_i + received_i), in one unit; of a side: the mean over its people with anything given or received", Source, -1, 1);

    /// <summary>What the share that gave more is.</summary>
    public static MeasureInfo GaveMoreInfo { get; } = new(
        "exchange-gave-more", "People who gave more than they received",
        "people of the side with given_i > received_i / people of the side with given_i + received_i > 0, in one unit", Source, 0, 1);

    /// <summary>What active reciprocity is.</summary>
    public static MeasureInfo BothWaysInfo { get; } = new(
        "exchange-active-reciprocity", "People who both gave and received",
        "people of the side with given_i > 0 and received_i > 0 / people of the side with given_i + received_i > 0, in one unit", Source, 0, 1);

    /// <summary>What pair symmetry is.</summary>
    public static MeasureInfo PairSymmetryInfo { get; } = new(
        "exchange-pair-symmetry", "Symmetry of giving within pairs",
        "median over pairs with at least 2 gifts of min(g_ij, g_ji) / max(g_ij, g_ji); g_ij = what i gave j, in one unit", Source, 0, 1);

    /// <summary>Contacts and minutes first, then the kinds that occur, in the order of <see cref="ExchangeKind"/>. A unit without any record is absent.</summary>
    public IReadOnlyList<UnitBalance> Units { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from; what was left out of a unit stands with the unit.</summary>
    public Provenance Provenance { get; }

    /// <summary>The balance in contacts; null without a contact that counts.</summary>
    public UnitBalance? Contacts => Units.FirstOrDefault(u => u.Unit == InContacts);

    /// <summary>The balance in minutes of contact; null where no duration is recorded.</summary>
    public UnitBalance? Minutes => Units.FirstOrDefault(u => u.Unit == InMinutes);

    /// <summary>The balance in one kind of exchange; null where none is recorded between two people of the two sides.</summary>
    public UnitBalance? In(ExchangeKind kind) => Units.FirstOrDefault(u => u.Kind == kind);

    /// <summary>The balances of a study. Files that are absent are named in the notes, with what they would add.</summary>
    /// <param name="study">The study; reads interactions.csv and exchanges.csv.</param>
    public static ExchangeBalance Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var reading = new GiftReading(study);
        var units = new List<UnitBalance?> { UnitOf(reading, InContacts, null, reading.Contacts()), UnitOf(reading, InMinutes, null, reading.Minutes()) };
        foreach (var (kind, gifts, left) in reading.Kinds()) units.Add(UnitOf(reading, PlainWord.Of(kind), kind, (gifts, left)));
        var provenance = study.Provenance;
        if (study.Tables.Interactions.Count == 0) provenance = provenance.Noting(MissingFile.Note("interactions.csv", "the balance in contacts and in minutes"));
        if (study.Tables.Exchanges.Count == 0) provenance = provenance.Noting(MissingFile.Note("exchanges.csv", "the balance in each kind of what is given and received"));
        return new([.. units.OfType<UnitBalance>()], SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), provenance);
    }

    private static UnitBalance? UnitOf(GiftReading reading, string unit, ExchangeKind? kind, (IReadOnlyList<Gift> Gifts, Provenance Provenance) read)
    {
        if (read.Gifts.Count == 0) return null;
        var log = new GiftLog(read.Gifts);
        var means = log.Means();
        PersonBalance[] persons = [.. log.People.Select(p => new PersonBalance(reading.IdOf(p.Person), p.A ? Side.A : Side.B, p.Given, p.Received))
            .OrderBy(p => p.PersonId, StringComparer.Ordinal).ThenBy(p => p.Side)];
        PairBalance[] pairs = [.. log.Pairs.Select(p => new PairBalance(reading.IdOf(p.A), reading.IdOf(p.B), p.AToB, p.BToA, p.Times))
            .OrderBy(p => p.PersonA, StringComparer.Ordinal).ThenBy(p => p.PersonB, StringComparer.Ordinal)];
        return new(unit, kind, SideOf(Side.A), SideOf(Side.B), persons, pairs, read.Provenance);

        SideBalance SideOf(Side side)
        {
            var some = persons.Where(p => p.Side == side && p.Given + p.Received > 0).ToList();
            double[] balances = [.. some.Select(p => p.Balance).Order()], amounts = [.. some.Select(p => (double)(p.Given + p.Received)).Order()];
            const string nobody = "nobody on the side gave or received anything in this unit";
            var (mean, range) = side == Side.A ? means.A : means.B;
            return new(side, some.Count, Share(GaveMoreInfo, some.Count(p => p.Given > p.Received)), some.Count(p => p.Given == p.Received), some.Count(p => p.Given < p.Received),
                Share(BothWaysInfo, some.Count(p => p.BothWays)),
                some.Count == 0 ? Estimate.Undefined(Info, 0, "persons", read.Provenance, nobody)
                    : new Estimate(Info, mean, some.Count, "persons", read.Provenance) { Interval = range.Interval, NoInterval = range.NoInterval },
                Quantiles.Of(balances, 0.25), Quantiles.Of(balances, 0.5), Quantiles.Of(balances, 0.75), Quantiles.Of(amounts, 0.5));

            Estimate Share(MeasureInfo info, int count) => some.Count == 0
                ? Estimate.Undefined(info, 0, "persons", read.Provenance, nobody)
                : new(info, (double)count / some.Count, some.Count, "persons", read.Provenance) { Numerator = count, Denominator = some.Count, NoInterval = "one gift can put a person on the other side of even: no range" };
        }
    }

    private const string InContacts = "contacts", InMinutes = "minutes";
}
