namespace ResearchKit;

public sealed partial class IndicatorPage
{
    /// <summary>The indicators as data, a row each: value, parts, earlier value, range, verdict. In the public view every number and verdict is not shown.</summary>
    public ResultTable ToTable() => new(
        "indicators-data", "Indicators of reciprocity, as data", "A row an indicator; its page in docs/measures has the formula. Low and High are the range of the value.",
        [
            new("Indicator"), new("Meaning", "", "count"), new("In plain words"), new("Value", "", "number"), new("Numerator", "", "number"), new("Denominator", "", "number"), new("n", "", "count"),
            new("Unit"), new("Earlier", "", "number"), new("Low", "", "number") { RangeHeading = "Range" }, new("High", "", "number"), new("Verdict"), new("Rule"),
        ],
        [.. Indicators.Select(Row)], Study.Provenance);

    private IReadOnlyList<Cell> Row(Indicator indicator)
    {
        var latest = indicator.Latest;
        return
        [
            Cell.Of(indicator.Id), Cell.Of(indicator.Meaning), Cell.Of(indicator.Words), Inside(Cell.Of(latest)), Inside(Cell.Of(latest.Numerator)), Inside(Cell.Of(latest.Denominator)),
            Inside(Cell.Of(latest.N)), Cell.Of(latest.Unit), Inside(indicator.Earlier is { } earlier ? Cell.Of(earlier) : Cell.Undefined("not compared between cycles")),
            Inside(Cell.Limit(latest, i => i.Low)), Inside(Cell.Limit(latest, i => i.High)),
            Inside(Cell.Of(indicator.Finding is { } finding ? VerdictWords.Key(finding.Verdict) : "")), Inside(Cell.Of(latest.Rule?.ToString() ?? "")),
        ];
    }

    // Outside the team also what is undefined is hidden: that a value does not exist says something of a small group.
    private Cell Inside(Cell cell) => View == View.Team ? cell : new(double.NaN, null, -1, CellState.Suppressed, IndicatorWords.Withheld);
}
