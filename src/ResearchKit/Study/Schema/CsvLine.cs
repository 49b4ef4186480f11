using System.Buffers;

namespace ResearchKit;

/// <summary>Writes CSV lines: comma, LF, quotes only where they are needed.</summary>
internal sealed class CsvLine(TextWriter writer)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private bool _first = true;

    internal void Add(string cell)
    {
        if (!_first) writer.Write(',');
        _first = false;
        // NUL and the mark of lost text are refused on reading: a file that cannot be read back is not written.
        if (cell.AsSpan().ContainsAny('\0', '\uFFFD')) throw new ArgumentException("A text holds a NUL or the replacement mark U+FFFD, which a study folder cannot hold.", nameof(cell));
        bool quoted = cell.AsSpan().ContainsAny(Special) || (cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])));
        if (!quoted) writer.Write(cell);
        else
        {
            writer.Write('"');
            writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
    }

    /// <summary>A whole line.</summary>
    internal void Add(params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells) Add(cell);
        End();
    }

    internal void End()
    {
        writer.Write('\n');
        _first = true;
    }
}
