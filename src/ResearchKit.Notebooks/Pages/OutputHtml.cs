using System.Text;
using System.Text.RegularExpressions;

namespace ResearchKit;

/// <summary>Outputs of a cell as HTML: the richest form that a page can show.</summary>
internal static partial class OutputHtml
{
    /// <summary>One output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="prose">Renders Markdown.</param>
    public static string Of(CellOutput output, Func<string, string> prose) => output switch
    {
        CellStream stream => $"<pre class=\"{(stream.Name == "stderr" ? "stderr" : "stdout")}\" tabindex=\"0\">{Text(stream.Text)}</pre>\n",
        CellError error => $"<pre class=\"error\" role=\"note\" aria-label=\"Error\" tabindex=\"0\">{Text(string.Join('\n', error.Trace))}</pre>\n",
        CellDisplay shown => $"<div class=\"shown\" tabindex=\"0\">{Shown(shown, prose)}</div>\n",
        _ => "",
    };

    private static string Shown(CellDisplay shown, Func<string, string> prose)
    {
        if (shown.Data.TryGetValue("text/html", out string? html))
        {
            return ResultTable.OnPage(html);
        }

        string alt = Html.Escape(shown.Data.GetValueOrDefault("text/plain") ?? "");
        if (shown.Data.TryGetValue("image/svg+xml", out string? svg))
        {
            // As a picture, so that ids and styles of one drawing do not meet those of another.
            return $"<img alt=\"{alt}\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}\">";
        }

        foreach (string type in new[] { "image/png", "image/jpeg" })
        {
            if (shown.Data.TryGetValue(type, out string? bytes))
            {
                return $"<img alt=\"{alt}\" src=\"data:{type};base64,{bytes.Trim()}\">";
            }
        }

        return shown.Data.TryGetValue("text/markdown", out string? markdown) ? prose(markdown) : $"<pre>{Text(shown.Data.GetValueOrDefault("text/plain") ?? "")}</pre>";
    }

    private static string Text(string text) => Html.Escape(Colours().Replace(text, ""));

    // Colours of a terminal mean nothing on a page.
    [GeneratedRegex(@"\u001b\[[0-9;]*[A-Za-z]")]
    private static partial Regex Colours();
}
