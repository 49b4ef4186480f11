namespace ResearchKit;

/// <summary>Share returned and mean time by the role of the starter, and by pair of roles; contacts within one role too.</summary>
/// <param name="Rows">A row a role and a pair of roles with at least one start, in the order of the study's roles; each role towards anybody first.</param>
/// <param name="Window">The window in days.</param>
/// <param name="Provenance">Where it comes from and what was left out.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record ReturnsByRole(IReadOnlyList<ReturnRole> Rows, int Window, Provenance Provenance)
{
    /// <summary>The row of a role towards a role (null: towards anybody); null when nothing was started there.</summary>
    public ReturnRole? this[string starter, string? towards] => Rows.FirstOrDefault(r => r.Starter == starter && r.Towards == towards);

    /// <summary>Two sentences: how many starts of each role were returned, and that no role is compared with another.</summary>
    public string PlainReading
    {
        get
        {
            var roles = Rows.Where(r => r.Towards is null && r.Followed > 0).ToList();
            return roles.Count == 0
                ? "Cannot tell what is returned: no start is followed for the whole window. No role is compared with another."
                : FormattableString.Invariant($"Within {Window} days, by role of the starter: {string.Join("; ", roles.Select(r => FormattableString.Invariant($"{r.StarterLabel} {r.Returned} of {r.Followed} starts returned")))}. No row carries a verdict: roles differ in what they start, and with whom.");
        }
    }

    /// <summary>A row a role and a pair of roles.</summary>
    public ResultTable ToTable() => new(
        "returns-by-role", "Is it returned, and how soon, by role",
        FormattableString.Invariant($"A start is returned when the other person makes contact within {Window} days; one contact answers one start."),
        [
            new("Started by"), new("Towards"), new("Starts", "", "count"), new("Followed to the end", "", "count") { DataOnly = true }, new("Returned", "", "count"), new("People", "", "count"),
            new("Share returned", "", "0.00"), new("Share from", "", "0.00") { RangeHeading = "Share, range" }, new("Share to", "", "0.00"),
            new("Days until the return", "days", "0.0"), new("Days from", "days", "0.0") { RangeHeading = "Days, range" }, new("Days to", "days", "0.0"),
        ],
        [.. Rows.Select(r => (IReadOnlyList<Cell>)[
            Cell.Of(r.StarterLabel), Cell.Of(r.TowardsLabel), Cell.Of(r.Starts, r.People), Cell.Of(r.Followed, r.People), Cell.Of(r.Returned, r.People), Cell.Of(r.People, r.People),
            Cell.Of(r.Share, r.People), Cell.Limit(r.Share, i => i.Low), Cell.Limit(r.Share, i => i.High), Cell.Of(r.Mean, r.People), Cell.Limit(r.Mean, i => i.Low), Cell.Limit(r.Mean, i => i.High)])],
        RangeNotes.On(Provenance.Noting("An answer counts in whatever role it is given. Between two roles the range is that of the two-way jackknife, else that of one set of people."), Rows.SelectMany(r => new[] { ($"{r.StarterLabel} towards {r.TowardsLabel}", r.Share), ($"{r.StarterLabel} towards {r.TowardsLabel}", r.Mean) })))
    {
        N = FormattableString.Invariant($"{Rows.Where(r => r.Towards is null).Sum(r => r.Starts)} one-way starts"),
        Formula = $"{ReturnTime.ShareInfo.Formula}; mean: {ReturnTime.MeanInfo.Formula}",
        Reference = ReturnTime.MeanInfo.Reference,
        Counts = new("starts", ["started by", "towards", "returned"],
            [.. Rows.Where(r => r.Towards is not null).SelectMany(r => new CrosstabCell[] {
                new([r.StarterLabel, r.TowardsLabel, "returned"], r.Returned, r.People), new([r.StarterLabel, r.TowardsLabel, "not returned"], r.Followed - r.Returned, r.People) })], Provenance),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;
}
