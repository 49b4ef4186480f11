using System.Globalization;
using System.Text;

namespace ResearchKit;

public sealed partial record ResultTable
{
    /// <summary>The table as CSV (RFC 4180) with lines that end in LF, a header, and numbers of at most 10 significant digits.</summary>
    /// <remarks>
    /// A share is a proportion, not a percentage. An undefined cell is empty; a protected one reads <c>not shown</c>. Units stand in the header in
    /// brackets; a heading that repeats gets a number. Words that a spreadsheet would run as a formula (beginning with = + - @ tab or carriage
    /// return) get an apostrophe in front, as OWASP advises; numbers never do.
    /// </remarks>
    public string ToCsv()
    {
        var csv = new StringBuilder();
        Line(csv, Names().Select(Safe));
        foreach (var row in Rows) Line(csv, row.Select(Plain));
        return csv.ToString();
    }

    /// <summary>A number as data files hold it: at most 10 significant digits, invariant.</summary>
    internal static string Number(double value) => value switch
    {
        double.PositiveInfinity => "Inf",
        double.NegativeInfinity => "-Inf",
        0 => "0", // minus nought as well
        _ => value.ToString("G10", CultureInfo.InvariantCulture),
    };

    /// <summary>The headings with their units, each once.</summary>
    private IEnumerable<string> Names()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in Columns)
        {
            string name = column.Unit.Length > 0 ? $"{column.Header} ({column.Unit})" : column.Header, free = name;
            for (int k = 2; !seen.Add(free); k++) free = FormattableString.Invariant($"{name} {k}");
            yield return free;
        }
    }

    private static string Plain(Cell cell) => cell.State switch
    {
        CellState.Undefined => "",
        CellState.Suppressed => "not shown",
        _ => cell.Text is { } text ? Safe(text) : double.IsNaN(cell.Value) ? "" : Number(cell.Value),
    };

    private static string Safe(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static void Line(StringBuilder csv, IEnumerable<string> fields)
    {
        bool first = true;
        foreach (string field in fields)
        {
            if (!first) csv.Append(',');
            first = false;
            bool quote = field.AsSpan().IndexOfAny(",\"\r\n") >= 0 || field.Length > 0 && (field[0] == ' ' || field[^1] == ' ');
            csv.Append(quote ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        csv.Append('\n');
    }
}
