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
            foreach (var (attribute, sentence) in FindingWords.Sentences(page.Answers))
                main.Append($"<li{attribute}>{Html.Escape(sentence)}</li>\n");
            main.Append("</ul>\n");
        }
        else main.Append($"<p>{Html.Escape(IndicatorWords.Withheld)}</p>\n");
        main.Append("</section>\n<section aria-labelledby=\"rests\">\n<h2 id=\"rests\">What this rests on</h2>\n<dl class=\"facts\">\n");
        foreach (var (what, figure) in IndicatorWords.RestsOn(page)) main.Append($"<dt>{Html.Escape(what)}</dt><dd>{Html.Escape(figure)}</dd>\n");
        main.Append("</dl>\n</section>\n<section aria-labelledby=\"meanings\">\n<h2 id=\"meanings\">");
        if (page.View == View.Team)
        {
            main.Append("The indicators</h2>\n").Append(IndicatorWords.Table(page).ToHtmlWithoutStyle());
            if (page.Initiation.Cycles.Count > 1 && page.Initiation.Cycles.Any(c => c.Share.IsDefined)) main.Append(page.Initiation.ToChart().ToHtml(IndicatorWords.HowToReadTheFigure));
        }
        else main.Append("Totals</h2>\n").Append(PublicChapter.Totals(page.Study).ToHtmlWithoutStyle());
        main.Append("</section>\n<section aria-labelledby=\"cannot\">\n<h2 id=\"cannot\">What this cannot tell</h2>\n");
        foreach (string line in IndicatorWords.CannotTell(page)) main.Append($"<p>{Html.Escape(line)}</p>\n");
        main.Append("</section>\n");
        return HtmlPage.Of(page.Study.Settings.Title, IndicatorWords.Lead(page), ReportHtml.Banner(page.Study), null, main.ToString(), $"<p>{Html.Escape(IndicatorWords.Method(page))}</p>\n");
    }
}
