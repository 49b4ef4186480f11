using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>A notebook as one self-contained page: prose, code and outputs, light and dark, on a phone and on paper.</summary>
public static class NotebookPage
{
    private const string Style = """
        .cell{margin:1rem 0}
        .cell summary{cursor:pointer;color:var(--soft);font-size:.875rem}
        .cell pre.code{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px}
        main pre{font:0.875rem/1.5 ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-x:auto;padding:.7rem .9rem;margin:.4rem 0;tab-size:4}
        main p code,main li code,main td code{overflow-wrap:anywhere;font-size:.9em;background:var(--panel);padding:.08em .3em;border-radius:3px}
        pre.code .k{color:#7a3e9d}pre.code .s{color:#97400a}pre.code .n{color:#0b6b3a}pre.code .c{color:var(--soft)}
        pre.stdout,.shown>pre{white-space:pre-wrap;background:none;border-left:4px solid var(--line);border-radius:0}
        pre.stderr{background:var(--warm-ground);color:var(--warm);border-radius:6px}
        pre.error{background:var(--warm-ground);border-left:4px solid var(--warm);border-radius:6px}
        .frame:has(>.masthead){max-width:100.5rem}
        .cell>pre,.cell>details,.prose{max-width:55.5rem}
        .shown{overflow-x:auto;max-width:min(100%,80rem)}
        .prose table{display:block;width:fit-content;max-width:100%;overflow-x:auto}
        .shown img,.shown svg{max-width:100%;height:auto}
        :where(.shown table,.prose table){border-collapse:collapse;font-size:.95rem;margin:.6rem 0}
        :where(.shown th,.shown td,.prose th,.prose td){padding:.3rem .7rem;border-bottom:1px solid var(--line);vertical-align:top;text-align:left}
        .shown td pre,.shown summary code{padding:0;margin:0;font-size:.875rem}
        .prose img{max-width:100%;height:auto}
        .prose blockquote{margin:1rem 0;padding:.1rem 1rem;border-left:4px solid var(--line);color:var(--soft)}
        .number{position:absolute;left:-99rem}
        @media (prefers-color-scheme:dark){pre.code .k{color:#d3a5f0}pre.code .s{color:#f0b48a}pre.code .n{color:#8fd6ab}}
        @media print{main pre{white-space:pre-wrap;overflow-wrap:anywhere}.shown{overflow:visible}}

        """;

    /// <summary>The page.</summary>
    /// <param name="notebook">The notebook with its outputs.</param>
    /// <param name="folder">Its folder: pictures of the prose are looked up there and taken into the page.</param>
    /// <exception cref="IOException">A picture is there but cannot be read.</exception>
    public static string Of(NotebookFile notebook, string folder)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var prose = new MarkdownHtml(folder);
        var main = new StringBuilder("<style>\n").Append($"{ResultTable.ScrollCss}\n{Style}".ReplaceLineEndings("\n")).Append("</style>\n");
        for (int i = 0; i < notebook.Cells.Count; i++)
        {
            var cell = notebook.Cells[i];
            if (cell.Kind == "markdown")
            {
                main.Append("<div class=\"prose\">\n").Append(prose.Of(cell.Source)).Append("</div>\n");
            }
            else if (cell.Runs)
            {
                Code(main, notebook, i, prose);
            }
        }

        string title = prose.Title ?? Path.GetFileNameWithoutExtension(notebook.Name);
        return HtmlPage.Of(title, [], null, Contents(prose), main.ToString(), $"<p>A C# notebook, run with ResearchKit {Html.Escape(ToolVersion.Text)}.</p>\n");
    }

    private static void Code(StringBuilder main, NotebookFile notebook, int index, MarkdownHtml prose)
    {
        string number = notebook.Count(index) is { } n ? string.Create(CultureInfo.InvariantCulture, $"Cell {n}") : "Code";
        bool folded = notebook.Cells[index].Folded;
        main.Append("<div class=\"cell\">\n<span class=\"number\">").Append(number).Append("</span>\n").Append(folded ? "<details><summary>code</summary>\n" : "")
            .Append("<pre class=\"code\" tabindex=\"0\"><code>").Append(CodeHtml.Of(notebook.Cells[index].Source)).Append("</code></pre>\n").Append(folded ? "</details>\n" : "");
        foreach (var output in notebook.Outputs(index))
        {
            main.Append(OutputHtml.Of(output, prose.Of));
        }

        main.Append("</div>\n");
    }

    private static string? Contents(MarkdownHtml prose)
    {
        if (prose.Headings.Count < 2)
        {
            return null;
        }

        var list = new StringBuilder("<ol>\n");
        foreach (var (level, id, text) in prose.Headings)
        {
            list.Append(CultureInfo.InvariantCulture, $"<li class=\"l{level}\"><a href=\"#{id}\">").Append(Html.Escape(text)).Append("</a></li>\n");
        }

        return list.Append("</ol>\n").ToString();
    }
}
