using System.Text;

namespace ResearchKit;

/// <summary>A thing in a few rows: what, and its value. For what is shown but is no measure.</summary>
internal static class Facts
{
    /// <summary>As a table.</summary>
    public static ResultTable Table(string id, string caption, string howToRead, Provenance provenance, params IEnumerable<(string What, Cell Value)> rows)
        => new(id, caption, howToRead, [new("What"), new("Value", "", "count")], [.. rows.Select(r => new[] { Cell.Of(r.What), r.Value })], provenance);

    /// <summary>As HTML, for what has no provenance of its own; what has no value is left out.</summary>
    public static string Html(string caption, params IEnumerable<(string What, string? Value)> rows)
    {
        var html = new StringBuilder($"<div class=\"rk-table\">\n<div class=\"rk-scroll\" role=\"region\" aria-label=\"{ResearchKit.Html.Escape(caption)}\" tabindex=\"0\">\n<table>\n");
        html.Append($"<caption><span class=\"rk-title\">{ResearchKit.Html.Escape(caption)}</span></caption>\n<tbody>\n");
        foreach (var (what, value) in rows)
            if (!string.IsNullOrEmpty(value)) html.Append($"<tr><th scope=\"row\">{ResearchKit.Html.Escape(what)}</th><td>{ResearchKit.Html.Escape(value)}</td></tr>\n");
        return ResultTable.Standing(html.Append("</tbody>\n</table>\n</div>\n</div>\n").ToString());
    }

    /// <summary>The first ids, and how many there are besides.</summary>
    public static string Some(IReadOnlyList<string> ids, int most = 12)
        => ids.Count <= most ? string.Join(", ", ids) : FormattableString.Invariant($"{string.Join(", ", ids.Take(most))} and {ids.Count - most} more");
}
