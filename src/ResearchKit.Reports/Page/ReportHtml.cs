using System.Text;

namespace ResearchKit;

/// <summary>Writes a <see cref="StudyReport"/> as a page.</summary>
internal static class ReportHtml
{
    /// <summary>A table of more rows is folded on the screen, and open on paper.</summary>
    private const int LongTable = 30;

    /// <summary>The page.</summary>
    public static string Of(StudyReport report)
    {
        var study = report.Study;
        var lead = new List<string>();
        if (ShownPeriod.Of(study, report.View) is { } period) lead.Add($"Period: {period}.");
        lead.Add(report.View == View.Public
            ? "Public view: whole-partnership totals in bands. What is not shown is named at the end."
            : "Team view, not for publication: it can show who did what in a small group.");
        var contents = new StringBuilder("<ol>\n");
        var main = new StringBuilder();
        foreach (var chapter in report.Chapters)
        {
            contents.Append($"<li><a href=\"#{chapter.Id}\">{Html.Escape(chapter.Title)}</a>");
            var headings = chapter.Blocks.OfType<ReportHeading>().ToList();
            if (headings.Count > 0)
            {
                contents.Append("\n<ol>\n");
                foreach (var heading in headings) contents.Append($"<li><a href=\"#{Anchor(chapter, heading)}\">{Html.Escape(heading.Text)}</a></li>\n");
                contents.Append("</ol>\n");
            }
            contents.Append("</li>\n");
            Write(main, chapter);
        }
        contents.Append("</ol>\n");
        return HtmlPage.Of(study.Settings.Title, lead, Banner(study), contents.ToString(), main.ToString(), Foot(report));
    }

    /// <summary>What stands above every page of a synthetic study, and of one that does not say what it is; null for a real one.</summary>
    public static string? Banner(Study study) => study.Settings.Synthetic switch
    {
        true => study.Provenance.Banner,
        null => "This folder does not say whether its data are real or synthetic: set \"synthetic\" in datapackage.json.",
        _ => null,
    };

    private static void Write(StringBuilder main, StudyReportChapter chapter)
    {
        main.Append($"<section class=\"chapter\" aria-labelledby=\"{chapter.Id}\">\n<h2 id=\"{chapter.Id}\">{Html.Escape(chapter.Title)}</h2>\n");
        if (chapter.Question is { } question) main.Append($"<p class=\"question\">{Html.Escape(question)}</p>\n");
        bool inFindings = false;
        foreach (var block in chapter.Blocks)
        {
            if (inFindings != block is ReportFinding)
            {
                main.Append(inFindings ? "</ul>\n" : "<ul class=\"findings\">\n");
                inFindings = !inFindings;
            }
            Write(main, chapter, block);
        }
        if (inFindings) main.Append("</ul>\n");
        main.Append("</section>\n");
    }

    private static void Write(StringBuilder main, StudyReportChapter chapter, ReportBlock block)
    {
        switch (block)
        {
            case ReportHeading heading:
                main.Append($"<h3 id=\"{Anchor(chapter, heading)}\">{Html.Escape(heading.Text)}</h3>\n");
                break;
            case ReportText text:
                main.Append($"<p>{Html.Escape(text.Text)}</p>\n");
                break;
            case ReportFinding finding:
                var found = finding.Finding;
                main.Append($"<li{FindingWords.Attribute(found)}><span class=\"verdict\">{Html.Escape(FindingWords.Subject(found))}</span> {Html.Escape(FindingWords.Reading(found))}</li>\n");
                break;
            case ReportTable table:
                bool isLong = table.Table.Rows.Count > LongTable;
                main.Append($"<div class=\"item\" id=\"{table.Table.Id}\">\n");
                if (isLong) main.Append(FormattableString.Invariant($"<details class=\"long\">\n<summary>{Html.Escape(table.Table.Caption)}: all {table.Table.Rows.Count} rows</summary>\n"));
                main.Append(table.Table.ToHtmlWithoutStyle());
                if (isLong) main.Append("</details>\n");
                main.Append($"<p class=\"more\"><a href=\"tables/{table.Table.Id}.csv\">{TableWord(table.Table.Id)} as CSV</a></p>\n</div>\n");
                break;
            case ReportFigure figure:
                main.Append($"<div class=\"item\">\n{figure.Figure.ToHtml()}\n<p class=\"more\">Figure {Short(figure.Figure.Id)} as ");
                main.Append($"<a href=\"figures/{figure.Figure.Id}.svg\">SVG</a> or <a href=\"figures/{figure.Figure.Id}.png\">PNG</a>; its numbers as <a href=\"tables/{figure.Data.Id}.csv\">CSV</a>.");
                if (figure.Data.Formula is { } formula) main.Append($" Formula: {Html.Escape(formula)}.");
                if (figure.Data.Reference is { } reference) main.Append($" Source: {Html.Escape(reference)}.");
                main.Append("</p>\n</div>\n");
                break;
        }
    }

    private static string Foot(StudyReport report)
        => $"<p>Made with ResearchKit {Html.Escape(LibraryVersion.Text)}. Inputs, outputs{(report.View == View.Public ? " and settings" : ", settings and seed")} stand in <a href=\"manifest.json\">manifest.json</a>{(report.Tables.Any() ? ", all tables in <a href=\"tables.xlsx\">one workbook</a>" : "")}. " +
           "The report reruns a chain of analysis; it does not reproduce the numbers of the paper it follows: van Lammeren, Schalk, van der Pas and Bussemaker 2025, " +
           "<a href=\"https://doi.org/10.3390/ijerph22060954\">doi 10.3390/ijerph22060954</a>.</p>\n";

    private static string Anchor(StudyReportChapter chapter, ReportHeading heading)
        => chapter.Id + "-" + string.Concat(heading.Text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');

    /// <summary>"Table T09" where the table has a number.</summary>
    private static string TableWord(string id) => id is ['T', >= '0' and <= '9', ..] ? "Table " + Short(id) : "This table";

    private static string Short(string id) => id.Split('-')[0];
}
