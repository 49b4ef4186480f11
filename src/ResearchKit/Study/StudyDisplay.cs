using System.Globalization;
using System.Text;

namespace ResearchKit;

[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Study
{
    /// <summary>The study in a few lines: title, whether it is synthetic, period, people by role, rows a table, notes.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Settings.Title).Append('\n');
        if (Provenance.Banner is { } banner) text.Append(banner).Append('\n');
        if (Period is { } period) text.Append(CultureInfo.InvariantCulture, $"Period: {period}\n");
        var overview = new StudyOverview(this);
        foreach (var role in overview.Roles) text.Append(CultureInfo.InvariantCulture, $"  {role.Label,-24} {role.People,6}  {StudyOverview.SideWord(role.Side)}\n");
        foreach (var (table, rows) in overview.Tables) text.Append(CultureInfo.InvariantCulture, $"  {table.File,-24} {rows,6}  rows\n");
        foreach (string note in Provenance.Notes) text.Append("Note: ").Append(note).Append('\n');
        return text.ToString();
    }

    /// <summary>The same as <see cref="ToText"/>, as HTML that stands alone.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<div class=\"rk-table\">\n");
        html.Append($"<p><strong>{Html.Escape(Settings.Title)}</strong>{(Period is { } period ? ", " + period : "")}</p>\n");
        if (Provenance.Banner is { } banner) html.Append($"<p class=\"rk-synthetic\" role=\"note\">{Html.Escape(banner)}</p>\n");
        var overview = new StudyOverview(this);
        html.Append("<div class=\"rk-scroll\" role=\"region\" aria-label=\"People by role\" tabindex=\"0\">\n<table>\n<caption>People by role</caption>\n<thead><tr><th scope=\"col\">Role</th><th scope=\"col\">Side</th><th scope=\"col\" class=\"rk-num\">People</th></tr></thead>\n<tbody>\n");
        foreach (var role in overview.Roles)
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Html.Escape(role.Label)}</th><td>{StudyOverview.SideWord(role.Side)}</td><td class=\"rk-num\">{role.People}</td></tr>\n");
        html.Append("</tbody>\n</table>\n</div>\n<div class=\"rk-scroll\" role=\"region\" aria-label=\"Tables\" tabindex=\"0\">\n<table>\n<caption>Tables</caption>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\" class=\"rk-num\">Rows</th></tr></thead>\n<tbody>\n");
        foreach (var (table, rows) in overview.Tables)
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{table.File}</th><td class=\"rk-num\">{rows}</td></tr>\n");
        html.Append("</tbody>\n</table>\n</div>\n");
        foreach (string note in Provenance.Notes) html.Append($"<p>{Html.Escape(note)}</p>\n");
        return ResultTable.Standing(html.Append("</div>\n").ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => Settings.Title;
}
