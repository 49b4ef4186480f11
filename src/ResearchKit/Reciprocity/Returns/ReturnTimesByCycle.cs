namespace ResearchKit;

/// <summary>Is it returned, and how soon, cycle by cycle, and what may be said of the change.</summary>
/// <param name="Cycles">A result a cycle, in order; one for a study without cycles.</param>
/// <param name="Whole">All contacts of the study.</param>
/// <param name="ShareChange">Share returned in the last cycle less that in the first.</param>
/// <param name="MeanChange">Mean time until the return in the last cycle less that in the first.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record ReturnTimesByCycle(IReadOnlyList<ReturnTimes> Cycles, ReturnTimes Whole, Finding ShareChange, Finding MeanChange, Provenance Provenance)
{
    /// <summary>A row a cycle and direction, the whole study, and the changes.</summary>
    public ResultTable ToTable()
    {
        var shown = Cycles.Count > 1 ? [.. Cycles, Whole] : Cycles;
        var rows = shown.SelectMany(c => c.Directions.Select(d => Row(c, d))).ToList();
        if (Cycles.Count > 1)
        {
            var (share, mean, empty) = (ShareChange.Estimate, MeanChange.Estimate, Cell.Of(""));
            rows.Add([
                Cell.Of("last cycle less first"), Cell.Of(Whole.Both.Label), empty, empty, empty, Cell.Of(share), Cell.Limit(share, i => i.Low), Cell.Limit(share, i => i.High), empty,
                Cell.Of(mean), Cell.Limit(mean, i => i.Low), Cell.Limit(mean, i => i.High), empty, Cell.Of($"Share: {ShareChange.PlainReading}. Days: {MeanChange.PlainReading}.")]);
        }
        return new(
            "returns-by-cycle", $"Is it returned, and how soon, by cycle: {Whole.SideA} and {Whole.SideB}",
            FormattableString.Invariant($"A start is returned when the other person makes contact within {Whole.Window} days; starts of the last {Whole.Window} days of a cycle are not followed to the end."),
            [
                new("Cycle"), new("Starts"), new("Number", "starts", "count"), new("Followed to the end", "starts", "count") { DataOnly = true }, new("Returned", "starts", "count"),
                new("Share returned", "", "0.00"), new("Share from", "", "0.00") { RangeHeading = "Share, range" }, new("Share to", "", "0.00"), new("Share by chance", "", "0.00"),
                new("Days until the return", "days", "0.0"), new("Days from", "days", "0.0") { RangeHeading = "Days, range" }, new("Days to", "days", "0.0"), new("Days by chance", "days", "0.0"), new("Reading") { DataOnly = true },
            ],
            rows, RangeNotes.On(Provenance, [.. shown.SelectMany(c => c.Directions.SelectMany(d => new[] { (c.Label, d.Share), (c.Label, d.Mean) })), ("the change", ShareChange.Estimate), ("the change", MeanChange.Estimate)]))
        {
            N = FormattableString.Invariant($"{Whole.Both.Starts} one-way starts, {Whole.PeopleA} {Whole.SideA}, {Whole.PeopleB} {Whole.SideB}"),
            Formula = $"{ReturnTime.ShareInfo.Formula}; mean: {ReturnTime.MeanInfo.Formula}",
            Reference = ReturnTime.MeanInfo.Reference,
            Counts = new("starts", ["cycle", "direction", "returned"],
                [.. Cycles.SelectMany(c => new[] { c.FromA, c.FromB }.SelectMany(d => new CrosstabCell[] {
                    new([c.Label, d.Label, "returned"], d.Returned, c.PeopleA + c.PeopleB), new([c.Label, d.Label, "not returned"], d.Followed - d.Returned, c.PeopleA + c.PeopleB) }))], Provenance),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(ReturnTimes c, ReturnDirection d)
    {
        long people = c.PeopleA + c.PeopleB;
        return
        [
            Cell.Of(c.Label), Cell.Of(d.Label), Cell.Of(d.Starts, people), Cell.Of(d.Followed, people), Cell.Of(d.Returned, people), Cell.Of(d.Share, people), Cell.Limit(d.Share, i => i.Low), Cell.Limit(d.Share, i => i.High),
            Cell.Of(d.ShareByChance?.Expected ?? double.NaN), Cell.Of(d.Mean, people), Cell.Limit(d.Mean, i => i.Low), Cell.Limit(d.Mean, i => i.High), Cell.Of(d.MeanByChance?.Expected ?? double.NaN),
            Cell.Of(ReferenceEquals(d, c.Both) ? c.PlainReading : ""),
        ];
    }
}
