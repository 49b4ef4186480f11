namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F15: in how many sources of each cycle a theme was coded. Sources, not segments: one talkative person fills many segments.</summary>
    /// <param name="themes">Codes by role and cycle.</param>
    /// <param name="view">The public view leaves out counts behind which stand fewer than 5 people.</param>
    public static StudyChart ToChart(this ThemeCounts themes, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(themes);
        const string id = "F15-themes", caption = "Themes by cycle: in how many sources each was coded";
        const string howToRead = "A bar is the share of the cycle's coded sources in which the theme occurs at least once, and the number counts those sources; a source may speak of several themes and cycles.";
        string[] cycles = [.. themes.Cycles.Select(c => c.Label)];
        var rows = themes.AllRoles.GroupBy(c => c.Code).Select(g => new ThemeRow(g.Key.Family.Length > 0 ? g.Key.Family : "No family", g.Key.Name,
            [.. cycles.Select(label => Sources(g.FirstOrDefault(c => c.CycleLabel == label), view))])).ToArray();
        return new(id, caption, howToRead, $"{caption}. {ThemesFigure.Words(cycles, themes.SourcesByCycle, rows)}.", $"{Counted(themes.Segments, "segment")} in {Counted(themes.Sources, "source")}",
            themes.Provenance, ThemesFigure.Of(cycles, themes.SourcesByCycle, rows));
    }

    private static int Sources(ThemeCount? count, View view)
        => count is null ? 0 : view == View.Public && count.Persons < 5 ? ThemeRow.NotShown : count.Sources;
}
