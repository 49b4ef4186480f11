using System.Globalization;
using System.Text;

namespace ResearchKit;

public sealed partial record ResultTable
{
    private const int WidestWords = 44;

    /// <summary>The table in Markdown as GitHub reads it: caption, table with aligned numbers, how to read, foot. Markup in the data is escaped.</summary>
    public string ToMarkdown() => ForPages().Marked();

    private string Marked()
    {
        var text = new StringBuilder();
        text.Append($"**{Markdown(Caption)}**").Append(N.Length > 0 ? $" (n: {Markdown(N)})\n\n" : "\n\n");
        text.Append("| ").AppendJoin(" | ", Names().Select(Markdown)).Append(" |\n");
        text.Append('|').AppendJoin('|', Columns.Select(c => c.IsText ? " --- " : " ---: ")).Append("|\n");
        foreach (var row in Rows) text.Append("| ").AppendJoin(" | ", row.Select((cell, c) => Markdown(Columns[c].Show(cell)))).Append(" |\n");
        text.Append('\n');
        if (Rows.Count == 0) text.Append("Nothing recorded.\n\n");
        if (Provenance.Banner is { } banner) text.Append($"> {Markdown(banner)}\n\n");
        text.Append(Markdown(HowToRead)).Append("\n\n");
        foreach (var (label, line) in Foot()) text.Append($"- {Markdown(label)}: {Markdown(line)}\n");
        return text.ToString();
    }

    /// <summary>The table for a terminal: columns set with spaces, words wrapped, no control characters, no colour.</summary>
    public string ToText() => ForPages().Plain();

    /// <summary>The table in a line: caption and n; the values where there is one row, else how many rows.</summary>
    public override string ToString()
    {
        var shown = ForPages();
        string n = N.Length > 0 ? $" (n: {N})" : "", synthetic = Provenance.Synthetic == true ? " Synthetic data." : "";
        string rows = Rows.Count == 1 && shown.Columns.Count <= 8
            ? string.Join(", ", shown.Columns.Zip(shown.Rows[0], (c, cell) => $"{c.Header} {c.Show(cell)}"))
            : Rows.Count == 0 ? "nothing recorded" : FormattableString.Invariant($"{Rows.Count} {(Rows.Count == 1 ? "row" : "rows")}");
        return Visible($"{Caption}{n}: {rows}.{synthetic}");
    }

    private string Plain()
    {
        string[] names = [.. Names()];
        var cells = Rows.Select(row => row.Select((cell, c) => Visible(Columns[c].Show(cell))).ToArray()).ToList();
        int[] widths = [.. names.Select((name, c) => Math.Min(cells.Select(r => Width(r[c])).Append(0).Max(), WidestWords))];
        for (int c = 0; c < names.Length; c++) widths[c] = Math.Max(widths[c], Math.Min(Width(names[c]), 14));
        var text = new StringBuilder();
        text.Append(Visible(Caption)).Append('\n');
        if (N.Length > 0) text.Append($"n: {Visible(N)}\n");
        text.Append('\n');
        Set(text, [.. names.Select(Visible)], widths);
        text.AppendJoin("  ", widths.Select(w => new string('-', w))).Append('\n');
        foreach (string[] row in cells) Set(text, row, widths);
        if (cells.Count == 0) text.Append("Nothing recorded.\n");
        text.Append('\n');
        foreach (string line in Foot().Select(f => $"{f.Label}: {f.Text}").Prepend(HowToRead).Concat(Provenance.Banner is { } banner ? [banner] : []))
            foreach (string part in Wrap(Visible(line), 100)) text.Append(part).Append('\n');
        return text.ToString();
    }

    private void Set(StringBuilder text, string[] cells, int[] widths)
    {
        var wrapped = cells.Select((cell, c) => Wrap(cell, widths[c])).ToList();
        for (int line = 0; line < wrapped.Max(w => w.Count); line++)
        {
            var set = wrapped.Select((w, c) => line < w.Count ? w[line] : "").Select((part, c) =>
            {
                string pad = new(' ', Math.Max(0, widths[c] - Width(part)));
                return Columns[c].IsText ? part + pad : pad + part;
            });
            text.Append(string.Join("  ", set).TrimEnd()).Append('\n');
        }
    }

    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && Width(line) + 1 + Width(word) > width) { lines.Add(line); line = word; }
            else line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>Signs as a reader counts them, not code units.</summary>
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>No control or formatting characters: data must not steer a terminal.</summary>
    private static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));

    private static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
            if (c is '\n' or '\r') escaped.Append(' ');
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '&') escaped.Append("&amp;");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '>') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        return escaped.ToString();
    }
}
