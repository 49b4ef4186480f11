namespace ResearchKit;

public static partial class StudyCharts
{
    private static readonly (string, string)[] Levels =
        [("Inform", "they were told"), ("Consult", "they were asked"), ("Involve", "they were involved"), ("Collaborate", "they decided together"), ("Empower", "they decided")];

    /// <summary>Figure F25: how far participants took part in each decision, a column a cycle, and the level in the middle.</summary>
    /// <param name="decides">Who decides.</param>
    public static StudyChart ToChart(this WhoDecides decides)
    {
        ArgumentNullException.ThrowIfNull(decides);
        const string id = "F25-decision-level", caption = "How far participants took part in decisions";
        const string howToRead = "Each dot is a decision, from being told (below) to deciding (on top); the bar marks the level in the middle of the cycle's decisions, for levels are ordered but no amounts.";
        LevelColumn[] columns = [.. decides.Levels.Take(decides.Levels.Count - 1).Select(l => new LevelColumn(
            Capital(l.Label), l.Counts, l.Median is { } m ? ((int)m.Lower + (int)m.Upper) / 2.0 : double.NaN, l.MedianWord ?? ""))];
        return new(id, caption, howToRead, $"{caption}. {LevelsFigure.Words(columns, Levels)}.", Counted(decides.Levels[^1].Decisions, "decision"), decides.Provenance, LevelsFigure.Of(columns, Levels));
    }
}
