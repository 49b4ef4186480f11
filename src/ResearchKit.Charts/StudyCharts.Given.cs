namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F23: kinds of exchange by direction, what side a gave to the left and what side b gave to the right; asked for and unasked apart.</summary>
    /// <param name="exchanges">What is given and received.</param>
    /// <param name="view">Outside the team nothing is shown: all of these numbers compare two sides.</param>
    public static StudyChart ToChart(this ExchangeTable exchanges, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(exchanges);
        string a = exchanges.SideA, b = exchanges.SideB;
        const string id = "F23-kinds-by-direction";
        string caption = $"What {a} and {b} gave each other, by kind";
        string howToRead = $"Each row is a kind of exchange: what {a} gave {b} runs to the left, what {b} gave {a} to the right, filled where it was asked for; "
            + "kinds are not added up, and a kind with few records says little of its direction.";
        if (view == View.Public) return NotShown(id, caption, howToRead, exchanges.Provenance, "Not shown outside the team: these numbers compare two sides.");
        KindRow[] rows = [.. exchanges.Kinds.Select(k => (Kind: k, Group: k.BothWays ? 0 : k.OnlyFrom == Side.A ? 1 : k.OnlyFrom == Side.B ? 2 : 3)).Where(k => k.Group < 3)
            .OrderBy(k => k.Group).ThenBy(k => k.Kind.Kind)
            .Select(k => new KindRow(k.Group == 0 ? "Both ways" : $"Recorded from {(k.Group == 1 ? a : b)} only", Words(k.Kind.Kind), Parts(k.Kind[ExchangeFlow.AToB]), Parts(k.Kind[ExchangeFlow.BToA])))];
        string n = FormattableString.Invariant($"{Counted(exchanges.Flows.Take(2).Sum(f => f.Count), "exchange")} between the sides, {exchanges.PeopleA} {a}, {exchanges.PeopleB} {b}");
        return new(id, caption, howToRead, $"{caption}. {KindsFigure.Words(rows, a, b)}.", n, exchanges.Provenance, KindsFigure.Of(rows, $"{a} gave", $"{b} gave"));
    }

    /// <summary>
    /// Figure F24: the balance of giving and receiving, a lane a side and unit: a dot a person, without names and in steps of .1, and the mean with its range.
    /// A lane of fewer than 6 people is named and not drawn.
    /// </summary>
    /// <param name="balance">Who gave more than they received.</param>
    /// <param name="view">Outside the team nothing is shown: no point a person goes out.</param>
    public static StudyChart ToChart(this ExchangeBalance balance, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(balance);
        const string id = "F24-balance";
        string caption = $"Who gave more than they received, {balance.SideA} and {balance.SideB} (as recorded)";
        const string howToRead = "Each dot is one person, unnamed and rounded to .1: on the right who gave more, on the left who received more; the diamond is the mean of the side, with the range the data allow "
            + "(broken: rough; open: none); in contacts, to start one is to give.";
        if (view == View.Public) return NotShown(id, caption, howToRead, balance.Provenance, "Not shown outside the team: each dot would be a person.");
        BalanceLane[] lanes = [.. balance.Units.SelectMany(u => new[] { Lane(u, u.A, balance.SideA), Lane(u, u.B, balance.SideB) })];
        string n = balance.Units.Count == 0 ? "" : FormattableString.Invariant($"in {balance.Units[0].Unit} {balance.Units[0].A.People} {balance.SideA} and {balance.Units[0].B.People} {balance.SideB}");
        return new(id, caption, howToRead, $"{caption}. {BalanceFigure.Words(lanes, ExchangeBalance.FewestPeople)}.", n, balance.Provenance, BalanceFigure.Of(lanes, ExchangeBalance.FewestPeople));
    }

    private static BalanceLane Lane(UnitBalance unit, SideBalance side, string label)
    {
        bool shown = side.People >= ExchangeBalance.FewestPeople;
        double[] balances = shown ? [.. unit.Persons.Where(p => p.Side == side.Side && p.Given + p.Received > 0).Select(p => p.Balance).Order()] : [];
        var range = shown ? side.Mean.Interval : null;
        return new(Capital(unit.Unit), label, side.Side == Side.A, side.People, balances, shown ? side.Mean.Value : double.NaN, range?.Low ?? double.NaN, range?.High ?? double.NaN, range?.Rough ?? false,
            shown ? (int)side.GaveMore.Numerator : 0);
    }

    private static (int, int, int) Parts(FlowCount flow) => (flow.AskedFor, flow.Unasked, flow.AskedNotRecorded);

    /// <summary>"practical help".</summary>
    private static string Words(ExchangeKind kind) => PlainWord.Of(kind);
}
