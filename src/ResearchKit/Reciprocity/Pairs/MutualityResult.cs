namespace ResearchKit;

/// <summary>Is it returned between the two sides: what is observed, what a random starter would give with as many contacts, and the gap.</summary>
/// <param name="Label">Title of the cycle; "all" for all contacts.</param>
/// <param name="Cycle">The cycle; null for all contacts.</param>
/// <param name="EligiblePairs">Pairs across the sides with at least <paramref name="MinimumContacts"/> contacts.</param>
/// <param name="MinimumContacts">Contacts from which a pair is eligible.</param>
/// <param name="Contacts">Counted contacts that make pairs.</param>
/// <param name="MutualPairs">Pairs in which both started at least once, whatever their number of contacts.</param>
/// <param name="OneWayPairs">Pairs in which only one of the two ever started.</param>
/// <param name="NullPairs">Pairs of people who took part in such contacts, without a recorded contact of their own.</param>
/// <param name="PeopleA">People of side a in such contacts.</param>
/// <param name="PeopleB">People of side b in such contacts.</param>
/// <param name="Observed">Observed share of mutual pairs among the eligible. It grows with the number of contacts alone: never compare it over time.</param>
/// <param name="TurnShare">Observed TurnShare; it does not move with volume.</param>
/// <param name="Expectations">The random starter, even, as observed and person by person.</param>
/// <param name="Finding">What may be said of the gap of the main model against 0.</param>
/// <param name="SideA">Label of side a.</param>
/// <param name="SideB">Label of side b.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record MutualityResult(
    string Label, Cycle? Cycle, long EligiblePairs, int MinimumContacts, long Contacts, long MutualPairs, long OneWayPairs, long NullPairs, int PeopleA, int PeopleB,
    Estimate Observed, Estimate TurnShare, IReadOnlyList<StarterExpectation> Expectations, Finding Finding, string SideA, string SideB)
{
    /// <summary>The expectation under one model.</summary>
    public StarterExpectation this[StarterModel model] => Expectations[(int)model];

    /// <summary>Expected share of mutual pairs under the main model, person by person.</summary>
    public Estimate Expected => this[StarterModel.PersonSpecific].Mutual;

    /// <summary>Observed less expected share of mutual pairs under the main model.</summary>
    public Estimate Gap => this[StarterModel.PersonSpecific].MutualGap;

    /// <summary>Expected TurnShare under the main model.</summary>
    public Estimate ExpectedTurnShare => this[StarterModel.PersonSpecific].TurnShare;

    /// <summary>Observed less expected TurnShare under the main model.</summary>
    public Estimate TurnShareGap => this[StarterModel.PersonSpecific].TurnShareGap;

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance => Observed.Provenance;

    /// <summary>Two sentences in numbers: in how many pairs both started, and how many chance would give. One period is not judged.</summary>
    public string PlainReading => !Observed.IsDefined
        ? $"No pair of {SideA} and {SideB} has at least {MinimumContacts} contacts. Whether contact is returned cannot be told."
        : FormattableString.Invariant($"Of {EligiblePairs:#,0} pairs of {SideA} and {SideB} with at least {MinimumContacts} contacts, both started at least once in {Observed.Numerator:#,0}. ")
            + (Expected.IsDefined
                ? FormattableString.Invariant($"If chance had decided each time who starts, {Expected.Value * EligiblePairs:#,0} would be expected; the gap of one period is not judged, only that between cycles.")
                : "What chance would give cannot be told.");

    /// <summary>A row a model: observed, expected, gap with its range, for mutual pairs and for TurnShare.</summary>
    public ResultTable ToTable() => new(
        "T10-mutuality-models", $"Mutual pairs against the random starter, {Label}",
        "The gap says how much more is returned than as many contacts would give if a coin decided each starter; the main coin knows who is active and who is sought.",
        [
            new("Random starter"), new("Mutual pairs, observed", "", "0.00"), new("Expected", "", "0.00"), new("Gap", "", "0.00"), new("Gap from", "", "0.00") { RangeHeading = "Gap, range" }, new("Gap to", "", "0.00"),
            new("TurnShare, observed", "", "0.00"), new("TurnShare, expected", "", "0.00"), new("TurnShare, gap", "", "0.00"), new("TurnShare gap from", "", "0.00") { RangeHeading = "TurnShare gap, range" }, new("TurnShare gap to", "", "0.00"),
        ],
        [.. Expectations.Select(e => (IReadOnlyList<Cell>)[
            Cell.Of(Mutuality.NameOf(e.Model)), Of(Observed), Of(e.Mutual), Of(e.MutualGap), Cell.Limit(e.MutualGap, i => i.Low), Cell.Limit(e.MutualGap, i => i.High),
            Of(TurnShare), Of(e.TurnShare), Of(e.TurnShareGap), Cell.Limit(e.TurnShareGap, i => i.Low), Cell.Limit(e.TurnShareGap, i => i.High)])],
        RangeNotes.On(Provenance, [(Label, Gap), (Label, TurnShareGap)]))
    {
        N = FormattableString.Invariant($"{EligiblePairs} eligible pairs, {Contacts} contacts, {PeopleA} {SideA}, {PeopleB} {SideB}"),
        Formula = Mutuality.GapInfo.Formula,
        Reference = Mutuality.GapInfo.Reference,
        Counts = new("pairs", ["pair"],
            [new(["mutual"], MutualPairs, PeopleA + PeopleB), new(["one way"], OneWayPairs, PeopleA + PeopleB), new(["no recorded contact"], NullPairs, PeopleA + PeopleB)], Provenance),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private Cell Of(Estimate estimate) => Cell.Of(estimate, PeopleA + PeopleB);
}
