using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Data.Analysis;

namespace ResearchKit;

/// <summary>A DataFrame as a table: its first rows, and how many there are. (Without this it shows as a tree of its properties.)</summary>
internal static class DataFrameView
{
    private const int Rows = 50;

    /// <summary>True for a DataFrame, without loading that package for other values.</summary>
    public static bool Is(object value) => value.GetType().FullName == "Microsoft.Data.Analysis.DataFrame";

    /// <summary>An HTML table.</summary>
    public static string Html(object value)
    {
        var frame = (DataFrame)value;
        var html = new StringBuilder("<table>\n<thead><tr>");
        foreach (var column in frame.Columns)
        {
            html.Append("<th scope=\"col\">").Append(WebUtility.HtmlEncode(column.Name)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        for (long row = 0; row < Math.Min(Rows, frame.Rows.Count); row++)
        {
            html.Append("<tr>");
            foreach (var column in frame.Columns)
            {
                html.Append(column.IsNumericColumn() ? "<td style=\"text-align:right\">" : "<td>").Append(WebUtility.HtmlEncode(Text(column[row]))).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n<p>").Append(Size(frame)).Append("</p>").ToString();
    }

    /// <summary>Columns of text.</summary>
    public static string Plain(object value)
    {
        var frame = (DataFrame)value;
        int shown = (int)Math.Min(Rows, frame.Rows.Count);
        var columns = frame.Columns.Select(c => (IReadOnlyList<string>)[c.Name, .. Enumerable.Range(0, shown).Select(r => Text(c[r]))]).ToList();
        var text = new StringBuilder();
        for (int row = 0; row <= shown; row++)
        {
            text.AppendJoin("  ", columns.Select(c => c[row].PadRight(c.Max(t => t.Length)))).Append('\n');
        }

        return string.Join('\n', text.ToString().Split('\n').Select(l => l.TrimEnd())) + Size(frame);
    }

    private static string Size(DataFrame frame) => string.Create(
        CultureInfo.InvariantCulture, $"{frame.Rows.Count} rows, {frame.Columns.Count} columns{(frame.Rows.Count > Rows ? $"; the first {Rows} are shown" : "")}");

    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("G10", CultureInfo.InvariantCulture),
        float number => number.ToString("G7", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
