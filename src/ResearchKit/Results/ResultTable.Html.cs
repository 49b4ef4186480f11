using System.Text;

namespace ResearchKit;

public sealed partial record ResultTable
{
    /// <summary>Words up to this length stay on one line: dates, labels of cycles and roles.</summary>
    private const int LongestUnbroken = 18;

    /// <summary>
    /// The style of the tables, for a page that shows several and wants it once. Colours come from the surrounding text, so that it serves
    /// light, dark and print; it names no outside resource.
    /// </summary>
    public static string Css => """
        .rk-table{margin:1em 0;max-width:100%;font-family:inherit;color:inherit}
        .rk-table .rk-scroll{overflow-x:auto}
        .rk-table .rk-scroll+.rk-scroll{margin-top:1em}
        .rk-table table{border-collapse:collapse;font-variant-numeric:tabular-nums;background:transparent;color:inherit;margin:0}
        .rk-table caption{caption-side:top;text-align:left;font-weight:600;padding:0 0 .4em;color:inherit}
        .rk-table caption span{display:block;max-width:min(46em,92vw)}
        .rk-table caption .rk-n{font-weight:400;font-size:.9em}
        .rk-table th,.rk-table td{padding:.25em .7em;text-align:left;vertical-align:top;border:0;border-bottom:1px solid rgba(128,128,128,.35);background:transparent;color:inherit}
        .rk-table thead th{border-bottom:2px solid rgba(128,128,128,.8);vertical-align:bottom}
        .rk-table tbody th{font-weight:500;min-width:6.5em}
        .rk-table .rk-num{text-align:right;white-space:nowrap}
        .rk-table thead .rk-num{white-space:normal}
        .rk-table .rk-short{white-space:nowrap}
        .rk-table .rk-unit{display:block;font-weight:400;font-size:.85em}
        .rk-table .rk-hidden{font-style:italic}
        .rk-table p{margin:.35em 0;max-width:50em;font-size:.9em}
        .rk-table .rk-foot{font-size:.8em;opacity:.85}
        .rk-table .rk-synthetic{border-left:3px solid #b26a00;padding-left:.6em}
        .rk-table th button{all:unset;display:block;width:100%;cursor:pointer}
        .rk-table th button:hover{text-decoration:underline dotted;text-underline-offset:.2em}
        .rk-table th button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
        .rk-table th[aria-sort] button::before{content:"\2191 "}
        .rk-table th[aria-sort=descending] button::before{content:"\2193 "}
        """;

    /// <summary>
    /// For pages whose ground is <c>--ground</c>: a shade at the edge behind which a wide table goes on, and on narrow screens a first column that stays.
    /// </summary>
    /// <remarks>The covers of the shades move with the table (<c>local</c>), the shades stay: at an end the cover lies over its shade. No script.</remarks>
    internal static string ScrollCss => """
        :root{--shade:rgba(0,0,0,.28)}
        @media (prefers-color-scheme:dark){:root{--shade:rgba(255,255,255,.3)}}
        .rk-table .rk-scroll,.scroll,.shown,.prose table{background:linear-gradient(to right,var(--ground) 40%,transparent) 0 0/2.25rem 100% no-repeat local,linear-gradient(to left,var(--ground) 40%,transparent) 100% 0/2.25rem 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) 0 0/.8rem 100% no-repeat scroll,linear-gradient(to left,var(--shade),transparent) 100% 0/.8rem 100% no-repeat scroll}
        @media screen and (max-width:48rem){:is(.rk-table .rk-scroll,main .scroll) table{border-collapse:separate;border-spacing:0}:is(.rk-table .rk-scroll,main .scroll) :is(thead,tbody)>tr>:first-child:not([colspan]){position:sticky;left:0;z-index:1;background:var(--ground);max-width:42vw;overflow-wrap:break-word;box-shadow:inset -1px 0 var(--line)}main .scroll tr>:nth-child(2){padding-left:.6rem}}
        @media print{.rk-table .rk-scroll,.scroll,.shown,.prose table{background:none}}
        """;

    /// <summary>The table as a fragment of HTML that stands alone: a semantic table with caption, scoped headers, foot and its own style.</summary>
    /// <remarks>
    /// All text is escaped. An undefined cell is a dash whose title and accessible name give the reason, a protected one reads "not shown";
    /// the reasons stand in the foot too, for paper and touch. Its headings sort it; where no script may run, it is a plain table.
    /// </remarks>
    public string ToHtml() => Standing(ForPages().Rendered(onPage: false));

    /// <summary>The same without style and script, for a page that has <see cref="Css"/>, <see cref="Script"/> and the long synthetic banner already.</summary>
    public string ToHtmlWithoutStyle() => ForPages().Rendered(onPage: true);

    /// <summary>The same without what stands under it, for a page that says that elsewhere and counts its words.</summary>
    internal string ToHtmlBare() => ForPages().Rendered(onPage: true, foot: false);

    /// <summary>A fragment with the style and the script of tables, so that it stands alone.</summary>
    internal static string Standing(string html) => $"{StyleElement}{html}{ScriptElement}";

    /// <summary>A fragment without style and script, for a page that has them.</summary>
    internal static string OnPage(string html) => html.Replace(StyleElement, "", StringComparison.Ordinal).Replace(ScriptElement, "", StringComparison.Ordinal);

    /// <summary>A fragment of several tables, with style and script once.</summary>
    internal static string Once(string html)
        => html.IndexOf(StyleElement, StringComparison.Ordinal) is >= 0 and var first && html.IndexOf(StyleElement, first + 1, StringComparison.Ordinal) >= 0 ? Standing(OnPage(html)) : html;

    private string Rendered(bool onPage, bool foot = true)
    {
        var html = new StringBuilder();
        html.Append($"<div class=\"rk-table\" data-table=\"{Id}\">\n");
        html.Append($"<div class=\"rk-scroll\" role=\"region\" aria-label=\"{Html.Escape(Caption)}\" tabindex=\"0\">\n<table>\n");
        html.Append($"<caption><span class=\"rk-title\">{Html.Escape(Caption)}</span>");
        if (N.Length > 0) html.Append($"<span class=\"rk-n\">n: {Html.Escape(N)}</span>");
        html.Append("</caption>\n<thead><tr>");
        foreach (var column in Columns)
        {
            html.Append(column.IsText ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"rk-num\">").Append(Html.Escape(column.Header));
            if (column.Unit.Length > 0) html.Append($"<span class=\"rk-unit\">{Html.Escape(column.Unit)}</span>");
            html.Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
        {
            html.Append("<tr>");
            for (int c = 0; c < row.Count; c++)
            {
                string name = c == 0 && Columns[0].IsText ? "th" : "td";
                html.Append('<').Append(name).Append(name == "th" ? " scope=\"row\"" : "");
                if (!Columns[c].IsText) html.Append(" class=\"rk-num\"");
                else if (row[c].Text is { Length: <= LongestUnbroken }) html.Append(" class=\"rk-short\"");
                html.Append('>');
                html.Append(Shown(Columns[c], row[c])).Append("</").Append(name).Append('>');
            }

            html.Append("</tr>\n");
        }

        if (Rows.Count == 0) html.Append(FormattableString.Invariant($"<tr><td colspan=\"{Columns.Count}\">Nothing recorded.</td></tr>\n"));
        html.Append("</tbody>\n</table>\n</div>\n");
        if (!foot) return html.Append("</div>\n").ToString();
        if (Provenance.Banner is { } banner) html.Append($"<p class=\"rk-synthetic\" role=\"note\">{Html.Escape(!onPage ? banner : Provenance.Synthetic == true ? "Synthetic data." : "Not declared real or synthetic.")}</p>\n");
        html.Append($"<p>{Html.Escape(HowToRead)}</p>\n");
        html.Append("<p class=\"rk-foot\">").AppendJoin(" ", Foot().Select(f => $"<b>{Html.Escape(f.Label)}:</b> {Html.Escape(f.Text.TrimEnd('.'))}.")).Append("</p>\n");
        return html.Append("</div>\n").ToString();
    }

    private static string Shown(TableColumn column, Cell cell) => cell.State switch
    {
        CellState.Undefined => $"<span role=\"img\" title=\"{Html.Escape(cell.Reason ?? "not defined")}\" aria-label=\"not defined: {Html.Escape(cell.Reason ?? "no reason given")}\">–</span>",
        CellState.Suppressed => $"<span class=\"rk-hidden\" title=\"{Html.Escape(cell.Reason ?? "protected")}\">not shown</span>",
        _ => Html.Escape(column.Show(cell)),
    };
}
