namespace ResearchKit;

public sealed partial record InitiationCycle
{
    /// <summary>What was counted and what comes of it, a row each.</summary>
    public ResultTable ToTable()
    {
        long people = PeopleA + PeopleB;
        return new(
            "initiation-cycle", $"Who starts: {Label}", "Side a and side b are the two sides of the study, as its roles have them; the share says of how many contacts side a was the starter.",
            [new("What"), new("Value", "", "#,0.##"), new("Range from", "", "0.00"), new("Range to", "", "0.00")],
            [
                Count("contacts that count", Contacts, people), Count("started by side a", StartsA, people), Count("started by side b", StartsB, people), Row("share started by side a", Share, people),
                Row("balance of starts", Balance, people), Row("starts per person, side a", StartsPerPersonA, PeopleA), Row("starts per person, side b", StartsPerPersonB, PeopleB),
                Row("share of convened contacts, side a", Convened, people), Count("starter not recorded", UnknownStarters, -1), Count("roles on two sides", TwoRoles, -1),
            ],
            Share.Provenance)
        {
            N = FormattableString.Invariant($"{Contacts:#,0} contacts, {PeopleA} people of side a, {PeopleB} of side b"),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>The cycle, its share and what that rests on.</summary>
    public override string ToString() => $"{Label}: {Share.ToText()}";

    private static Cell[] Count(string what, double value, long people) => [Cell.Of(what), Cell.Of(value, people), Cell.Of(""), Cell.Of("")];

    private static Cell[] Row(string what, Estimate estimate, long people) => [Cell.Of(what), Cell.Of(estimate, people), Cell.Limit(estimate, i => i.Low), Cell.Limit(estimate, i => i.High)];
}
