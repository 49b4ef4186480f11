using System.Text;

namespace ResearchKit;

/// <summary>The evaluator's page as HTML.</summary>
internal static class IndicatorHtml
{
    /// <summary>The page, self-contained.</summary>
    public static string Of(IndicatorPage page)
    {
        var main = new StringBuilder();
        main.Append($"<section aria-labelledby=\"question\">\n<h2 id=\"question\">{Html.Escape(IndicatorWords.Question(page))}</h2>\n");
        if (page.View == View.Team)
        {
            main.Append("<ul class=\"findings\">\n");
            foreach (var finding in page.Answers)
                main.Append($"<li{FindingWords.Attribute(finding)}>{Html.Escape(FindingWords.Answer(finding))}</li>\n");
            main.Append("</ul>\n");
        }
        else main.Append($"<p>{Html.Escape(IndicatorWords.Withheld)}</p>\n");
        main.Append("</section>\n<section aria-labelledby=\"rests\">\n<h2 id=\"rests\">What this rests on</h2>\n<dl class=\"facts\">\n");
        foreach (var (what, figure) in IndicatorWords.RestsOn(page)) main.Append($"<dt>{Html.Escape(what)}</dt><dd>{Html.Escape(figure)}</dd>\n");
        main.Append("</dl>\n</section>\n<section aria-labelledby=\"meanings\">\n<h2 id=\"meanings\">");
        if (page.View == View.Team)
        {
            main.Append("The indicators</h2>\n").Append(IndicatorWords.Table(page).ToHtmlBare());
            if (page.Initiation.Cycles.Count > 1 && page.Initiation.Cycles.Any(c => c.Share.IsDefined)) main.Append(Figure(page));
        }
        else main.Append("Totals</h2>\n").Append(PublicChapter.Totals(page.Study).ToHtmlWithoutStyle());
        main.Append("</section>\n");
        main.Append("<section aria-labelledby=\"beside\">\n<h2 id=\"beside\">Beside the numbers</h2>\n<dl class=\"facts\">\n");
        foreach (var section in IndicatorSections.Of(page))
        {
            main.Append($"<dt>{Html.Escape(section.Heading)}</dt>");
            foreach (string line in section.Lines) main.Append($"<dd>{Html.Escape(line)}</dd>\n");
        }
        main.Append("</dl>\n</section>\n");
        return HtmlPage.Of(page.Study.Settings.Title, IndicatorWords.Lead(page), ReportHtml.Banner(page.Study), null, main.ToString(), $"<p>{Html.Escape(IndicatorWords.Method(page))}</p>\n");
    }

    // Point 5: the indicator that was declared first, over cycles; without a declaration, who starts.
    private static string Figure(IndicatorPage page)
    {
        var primary = page.Report.Findings.FirstOrDefault(f => f.Primary);
        return primary is null || primary == page.Initiation.Change
            ? page.Initiation.ToChart().ToHtmlUnder($"Started by {page.Initiation.SideA}, with ranges.")
            : page.Report.Returned.ToChart().ToHtmlUnder("Pairs in which both started, with ranges.");
    }
}
