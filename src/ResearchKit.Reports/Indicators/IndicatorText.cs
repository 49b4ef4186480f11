using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>The evaluator's page for a terminal.</summary>
internal static class IndicatorText
{
    /// <summary>The page as plain text.</summary>
    public static string Of(IndicatorPage page)
    {
        var text = new StringBuilder();
        text.Append(page.Study.Settings.Title).Append('\n');
        foreach (string line in IndicatorWords.Lead(page)) text.Append(line).Append('\n');
        if (ReportHtml.Banner(page.Study) is { } banner) text.Append(banner).Append('\n');
        text.Append('\n').Append(IndicatorWords.Question(page)).Append('\n');
        if (page.View == View.Team)
            foreach (var finding in page.Answers) text.Append("- ").Append(FindingWords.Answer(finding)).Append('\n');
        else text.Append(IndicatorWords.Withheld).Append('\n');
        text.Append("\nWhat this rests on\n");
        foreach (var (what, figure) in IndicatorWords.RestsOn(page)) text.Append("  ").Append(what).Append(": ").Append(figure).Append('\n');
        text.Append('\n').Append((page.View == View.Team ? IndicatorWords.Table(page) : PublicChapter.Totals(page.Study)).ToText());
        foreach (var section in IndicatorSections.Of(page))
        {
            text.Append('\n').Append(section.Heading).Append('\n');
            foreach (string line in section.Lines) text.Append("  ").Append(line).Append('\n');
        }
        return Plain(text.Append('\n').Append(IndicatorWords.Method(page)).Append('\n').ToString());
    }

    /// <summary>No control or formatting characters but the ends of lines: data must not steer a terminal.</summary>
    private static string Plain(string text)
        => string.Concat(text.Select(c => c != '\n' && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) ? ' ' : c));
}
