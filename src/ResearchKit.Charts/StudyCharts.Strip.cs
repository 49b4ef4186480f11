namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F27: every number that a verdict rests on, counted in every way; the headline way on top of each.</summary>
    /// <param name="strip">The ways to count.</param>
    /// <param name="view">Outside the team nothing is shown: all of these numbers compare two sides.</param>
    public static StudyChart ToChart(this CountingStrip strip, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(strip);
        const string id = "F27-counting-choices", caption = "The same numbers, counted in other ways";
        const string howToRead = "A row is a way to count and the dot its value, with the range the data allow (broken bar: rough; open dot: none); "
            + "the diamond is the headline way, every other row changes one choice, and a claim stands only where all dots lie on one side of the broken line.";
        if (view == View.Public) return NotShown(id, caption, howToRead, strip.Provenance, "Not shown outside the team: these numbers compare two sides.");
        StripPanel[] panels = [.. strip.Findings.Select(Panel)];
        return new(id, caption, howToRead, $"{caption}. {StripFigure.Words(panels)}.", $"{Counted(strip.Findings.Count, "number")}, {Counted(strip.Findings.Sum(f => f.Strip.Count), "other way to count", "other ways to count")}",
            strip.Provenance, StripFigure.Of(panels));
    }

    private static StripPanel Panel(Finding finding) => new(
        Capital(finding.Subject), finding.Word.Length > 0 ? finding.Word : "not declared beforehand: no verdict", finding.ReferenceValue,
        finding.ReferenceValue == 0 ? "no difference" : "equally often",
        [Row("", "The headline way", finding.Estimate), .. finding.Strip.Select(c => Row(Capital(c.What), c.Choice, c.Estimate))]);

    private static StripRow Row(string group, string label, Estimate e)
        => new(group, label, e.Value, e.Interval?.Low ?? double.NaN, e.Interval?.High ?? double.NaN, e.Interval?.Rough ?? false, e.Reason ?? e.NoInterval);
}
