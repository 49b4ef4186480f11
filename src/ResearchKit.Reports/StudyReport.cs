namespace ResearchKit;

/// <summary>
/// The report of a study: its tables, figures and findings in the order of the paper whose analysis it follows. First the data and who recorded
/// them, then how coproducers contribute, then what role the relationship plays, then what cannot be concluded.
/// </summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class StudyReport
{
    private StudyReport(Study study, View view, IReadOnlyList<StudyReportChapter> chapters) => (Study, View, Chapters) = (study, view, chapters);

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>For whom the report is made.</summary>
    public View View { get; }

    /// <summary>The chapters that the study allows, in order.</summary>
    public IReadOnlyList<StudyReportChapter> Chapters { get; }

    /// <summary>All tables, the data of figures included, each once, in order of appearance.</summary>
    public IEnumerable<ResultTable> Tables => Blocks.Select(b => b switch { ReportTable t => t.Table, ReportFigure f => f.Data, _ => null })
        .OfType<ResultTable>().DistinctBy(t => t.Id, StringComparer.Ordinal);

    /// <summary>All figures, in order of appearance.</summary>
    public IEnumerable<StudyChart> Figures => Blocks.OfType<ReportFigure>().Select(b => b.Figure);

    private IEnumerable<ReportBlock> Blocks => Chapters.SelectMany(c => c.Blocks);

    /// <summary>The report of a study. Chapters whose tables are missing are left out, and the last chapter names what they would add.</summary>
    /// <param name="study">The study.</param>
    /// <param name="view">For whom.</param>
    /// <param name="draws">The draws behind what chance would give; 500 from seed 1 by default.</param>
    public static StudyReport Of(Study study, View view = View.Team, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        var chapters = view == View.Public ? [PublicChapter.Chapter] : ReportChapters.All;
        var source = new ReportSource(study, draws);
        return new(study, view,
        [
            .. chapters.OrderBy(c => c.Order)
                .Select(c => new StudyReportChapter(c.Id, Named(c.Title), c.Question is null ? null : Named(c.Question), [.. c.Blocks(source).Where(HasContent)]))
                .Where(c => c.Blocks.Count > 0),
        ]);

        string Named(string text) => text.Replace("{a}", study.Roles.LabelOf(Side.A), StringComparison.Ordinal).Replace("{b}", study.Roles.LabelOf(Side.B), StringComparison.Ordinal);
    }

    /// <summary>The report as one self-contained page without any outside resource.</summary>
    public string ToHtml() => ReportHtml.Of(this);

    /// <summary>Whose report it is, for whom, and how much is in it.</summary>
    public override string ToString() => FormattableString.Invariant($"Report of {Study.Settings.Title} ({(View == View.Team ? "for the team, not for publication" : "public view")}): {Chapters.Count} chapters, {Tables.Count()} tables, {Figures.Count()} figures");

    // A figure that has nothing to draw says less than the table beside it, which gives the reason.
    private static bool HasContent(ReportBlock block) => block is not ReportFigure { Figure.Body.IsNothing: true };
}
