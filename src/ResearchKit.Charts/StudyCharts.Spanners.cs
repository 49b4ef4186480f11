namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F12: how often people are named as bridge-builders against how often they stand between others. Nomination follows contact; descriptive.</summary>
    /// <param name="spanners">The bridge-builders of one window.</param>
    /// <param name="view">The team view has a mark and an id a person. Outside the team nothing is shown.</param>
    public static StudyChart ToChart(this Spanners spanners, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(spanners);
        const string id = "F12-named-and-by-position";
        string caption = $"Named a bridge-builder, and a bridge-builder by position{(spanners.Label == "all" ? "" : ", " + spanners.Label)}";
        const string howToRead = "Each mark is a person: to the right named by more others, further up more often between two others without a direct tie. Ids stand beside bridge-builders only, by name, by position or by job; people with about the same numbers are moved sideways so that each can be seen. Nomination follows contact; descriptive. The two need not be the same people, and neither is a merit.";
        if (view == View.Public) return NotShown(id, caption, howToRead, spanners.Provenance, "Not shown outside the team: each mark is a person.");
        string[] labels = [.. PersonLabels.Of(new Roster(spanners.Positions.Select(p => p.PersonId)))];
        NamingPoint[] points = [.. spanners.Positions.Select((p, i) => new NamingPoint(labels[i], p.NamedBy, p.TwoPaths, p.Named, p.ByPosition, p.ByJob))];
        string n = $"{Counted(points.Length, "person", "people")} with a role and a tie"
            + (spanners.RankCorrelation.IsDefined ? $"; rank correlation {Readings.Number(spanners.RankCorrelation.Value)}" : "");
        return new(id, caption, howToRead, $"{caption}. {NamingFigure.Words(points)}.", n, spanners.Provenance, NamingFigure.Of(points, spanners.Limit, spanners.NamedBy));
    }
}
