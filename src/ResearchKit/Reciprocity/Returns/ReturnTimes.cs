using System.Globalization;

namespace ResearchKit;

/// <summary>Are starts between the two sides returned, how soon, in which direction more, and what chance would give.</summary>
/// <param name="Label">Title of the cycle; "all" for all contacts.</param>
/// <param name="Cycle">The cycle; null for all contacts.</param>
/// <param name="Window">The window in days.</param>
/// <param name="FromA">Starts of side a towards side b.</param>
/// <param name="FromB">Starts of side b towards side a.</param>
/// <param name="Both">Starts in both directions.</param>
/// <param name="ShareDifference">Share returned of the starts of side a less that of side b, with what may be said of it.</param>
/// <param name="MeanDifference">Mean time of the starts of side a less that of side b, in days.</param>
/// <param name="Tied">Contacts that could answer a start only if the order within the same day or minute were known; they answer nothing.</param>
/// <param name="PeopleA">People of side a in such contacts.</param>
/// <param name="PeopleB">People of side b in such contacts.</param>
/// <param name="SideA">Label of side a.</param>
/// <param name="SideB">Label of side b.</param>
/// <param name="Provenance">Where it comes from and what was left out.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record ReturnTimes(
    string Label, Cycle? Cycle, int Window, ReturnDirection FromA, ReturnDirection FromB, ReturnDirection Both, Finding ShareDifference, Finding MeanDifference,
    long Tied, int PeopleA, int PeopleB, string SideA, string SideB, Provenance Provenance)
{
    /// <summary>The directions in the order of pages: from side a, from side b, both.</summary>
    public IReadOnlyList<ReturnDirection> Directions => [FromA, FromB, Both];

    /// <summary>Two sentences that claim nothing beyond the verdict: how many starts of each side were returned, and what chance would give.</summary>
    public string PlainReading
    {
        get
        {
            string first = Both.Followed == 0 ? $"Cannot tell what is returned: {Both.Share.Reason}."
                : string.Create(CultureInfo.InvariantCulture, $"Within {Window} days {Of(FromA)} by {SideA} and {Of(FromB)} by {SideB} were returned; for the difference in share, {ShareDifference.PlainReading.Replace(" -", " −", StringComparison.Ordinal)}.");
            string second = Both.ShareByChance is not { IsDefined: true } chance ? "No comparison with chance could be made."
                : $"Of all starts {Plain.Number(Both.Share.Value)} were returned, and {Plain.Number(chance.Expected)} would be if each person's contacts fell on other days by chance.";
            return $"{first} {second}";
        }
    }

    /// <summary>A row a direction and one for the difference; share and mean time with their ranges, and both under chance.</summary>
    public ResultTable ToTable() => new(
        "returns", $"Is it returned, and how soon: {SideA} and {SideB}, {Label}",
        $"A start is returned when the other person makes contact within {Window.ToString(CultureInfo.InvariantCulture)} days; one contact answers one start. By chance: each person's contacts turned to other days.",
        [
            new("Starts"), new("Number", "starts", "count"), new("Followed to the end", "starts", "count") { DataOnly = true }, new("Returned", "starts", "count"), new("Two-way, apart", "contacts", "count"),
            new("Share returned", "", "0.00"), new("Share from", "", "0.00") { RangeHeading = "Share, range" }, new("Share to", "", "0.00"), new("Share by chance", "", "0.00"),
            new("Days until the return", "days", "0.0"), new("Days from", "days", "0.0") { RangeHeading = "Days, range" }, new("Days to", "days", "0.0"), new("Days by chance", "days", "0.0"), new("Reading") { DataOnly = true },
        ],
        [.. Directions.Select(Row), Difference],
        RangeNotes.On(Provenance.Noting("Days until the return are a mean within the window: a start that is not returned counts with the whole window."),
            [.. Directions.SelectMany(d => new[] { (d.Label, d.Share), (d.Label, d.Mean) }), ("the difference", ShareDifference.Estimate), ("the difference", MeanDifference.Estimate)]))
    {
        N = FormattableString.Invariant($"{Both.Starts} one-way starts, {Both.Followed} of them followed for {Window} days; {PeopleA} {SideA}, {PeopleB} {SideB}"),
        Formula = $"{ReturnTime.ShareInfo.Formula}; mean: {ReturnTime.MeanInfo.Formula}",
        Reference = ReturnTime.MeanInfo.Reference,
        Counts = new("starts", ["direction", "returned"],
            [.. new[] { FromA, FromB }.SelectMany(d => new CrosstabCell[] { new([d.Label, "returned"], d.Returned, PeopleA + PeopleB), new([d.Label, "not returned"], d.Followed - d.Returned, PeopleA + PeopleB) })], Provenance),
    };

    /// <summary>The table as HTML, under the plain reading.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private IReadOnlyList<Cell> Row(ReturnDirection d)
    {
        long people = PeopleA + PeopleB;
        return
        [
            Cell.Of(d.Label), Cell.Of(d.Starts, people), Cell.Of(d.Followed, people), Cell.Of(d.Returned, people), Cell.Of(d.TwoWay, people),
            Cell.Of(d.Share, people), Cell.Limit(d.Share, i => i.Low), Cell.Limit(d.Share, i => i.High), Cell.Of(d.ShareByChance?.Expected ?? double.NaN),
            Cell.Of(d.Mean, people), Cell.Limit(d.Mean, i => i.Low), Cell.Limit(d.Mean, i => i.High), Cell.Of(d.MeanByChance?.Expected ?? double.NaN), Cell.Of(""),
        ];
    }

    private IReadOnlyList<Cell> Difference
    {
        get
        {
            var (share, mean, empty) = (ShareDifference.Estimate, MeanDifference.Estimate, Cell.Of(""));
            return
            [
                Cell.Of($"{SideA} less {SideB}"), empty, empty, empty, empty, Cell.Of(share), Cell.Limit(share, i => i.Low), Cell.Limit(share, i => i.High), empty,
                Cell.Of(mean), Cell.Limit(mean, i => i.Low), Cell.Limit(mean, i => i.High), empty, Cell.Of($"Share: {ShareDifference.PlainReading}. Days: {MeanDifference.PlainReading}."),
            ];
        }
    }

    private static string Of(ReturnDirection d) => FormattableString.Invariant($"{d.Returned} of {d.Followed} starts");
}
