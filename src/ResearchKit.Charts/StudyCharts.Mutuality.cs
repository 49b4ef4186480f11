namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F20: is it returned, cycle by cycle: the observed share of mutual pairs, what a random starter gives with as many contacts, and the gap with its range.</summary>
    /// <param name="mutuality">Is it returned, by cycle.</param>
    /// <param name="view">The public view leaves out a cycle in which a side has fewer than 10 people, and rounds counts to two digits.</param>
    public static StudyChart ToChart(this MutualityByCycle mutuality, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(mutuality);
        const string id = "F20-observed-expected";
        var whole = mutuality.Whole;
        string caption = $"Is it returned: pairs of {whole.SideA} and {whole.SideB} in which both started, and what chance gives";
        const string howToRead = "Each dot is the observed share of pairs in which both started a contact, the bar what that share would be had a coin chosen who starts each contact, "
            + "and below stands the gap with the range the data allow (broken bar: rough; open dot: none); dots rise with the number of contacts alone, so compare cycles on the gap.";
        if (view == View.Public && Few(whole)) return NotShown(id, caption, howToRead, mutuality.Provenance, "Not shown: a side has fewer than 10 people.");
        ExpectedPoint[] points = [.. mutuality.Cycles.Select(c => Point(c, view))];
        string n = view == View.Public ? $"about {Counted(TwoDigits(whole.Contacts), "contact")}"
            : FormattableString.Invariant($"{Counted(whole.EligiblePairs, "pair")} with at least {whole.MinimumContacts} contacts, {Counted(whole.Contacts, "contact")}, {whole.PeopleA} {whole.SideA}, {whole.PeopleB} {whole.SideB}");
        return new(id, caption, howToRead, $"{caption}. {ExpectedFigure.Words(points)}.", n, mutuality.Provenance, ExpectedFigure.Of(points));
    }

    private static ExpectedPoint Point(MutualityResult cycle, View view)
    {
        if (view == View.Public && (Few(cycle) || cycle.Observed.Value is 0 or 1))
            return new(cycle.Label, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, false, "not shown", "not shown: few people");
        string pairs = view == View.Public ? $"about {Counted(TwoDigits(cycle.EligiblePairs), "pair")}" : Counted(cycle.EligiblePairs, "pair");
        var range = cycle.Gap.Interval;
        return new(cycle.Label, cycle.Observed.Value, cycle.Expected.Value, cycle.Gap.Value, range?.Low ?? double.NaN, range?.High ?? double.NaN, range?.Rough ?? false, pairs,
            cycle.Observed.Reason ?? cycle.Gap.Reason ?? cycle.Gap.NoInterval);
    }

    private static bool Few(MutualityResult cycle) => cycle.PeopleA < FewestOutside || cycle.PeopleB < FewestOutside;
}
