using System.Buffers;
using System.Text;

namespace ResearchKit;

/// <summary>
/// Splits a file of separated values into records and fields, strictly, with the line on which each record begins.
/// </summary>
/// <remarks>
/// CsvHelper 33 is not used here: it accepts an unterminated quote at the end of the file in silence and makes a string of every field,
/// where a study needs each fault with its line and interned ids.
/// </remarks>
internal sealed class CsvRecords : TableRecords
{
    private readonly StreamReader _reader;
    private readonly SearchValues<char> _stops;
    private char[] _buffer = new char[1 << 14];
    private char[] _text = new char[1 << 10];
    private int[] _ends = new int[32];
    private int _position, _filled, _length;
    private long _line = 1;

    /// <summary>Opens the stream: encoding by its mark (UTF-8 without one), delimiter by Excel's <c>sep=</c> line or by the first line.</summary>
    internal CsvRecords(Stream stream)
    {
        _reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 15);
        Fill();
        Delimiter = Found();
        _stops = SearchValues.Create([Delimiter, '"', '\r', '\n']);
    }

    internal char Delimiter { get; }

    /// <summary>Name of the encoding, as IANA writes it.</summary>
    internal string Encoding => _reader.CurrentEncoding.WebName;

    /// <summary>A field without its quotes.</summary>
    internal override ReadOnlySpan<char> this[int field]
    {
        get
        {
            int start = field == 0 ? 0 : _ends[field - 1];
            return _text.AsSpan(start, _ends[field] - start);
        }
    }

    /// <summary>Moves to the next record; lines without any character are passed over. False at the end.</summary>
    internal override bool Next()
    {
        (_length, Count, Problem) = (0, 0, CsvProblem.None);
        while (Peek() is '\r' or '\n') LineEnd();
        if (Peek() < 0) return false;
        Line = _line;
        while (true)
        {
            if (Peek() == '"') Quoted();
            else Unquoted();
            if (Count == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
            _ends[Count++] = _length;
            int next = Peek();
            if (next == Delimiter) _position++;
            else
            {
                if (next >= 0) LineEnd();
                break;
            }
        }
        int bad = _text.AsSpan(0, _length).IndexOfAny('\0', '\uFFFD');
        if (bad >= 0 && Problem == CsvProblem.None) Problem = _text[bad] == '\0' ? CsvProblem.Nul : CsvProblem.LostText;
        return true;
    }

    public override void Dispose() => _reader.Dispose();

    /// <summary>Reads up to the delimiter or the end of the line. A quote in here stands where none may.</summary>
    private void Unquoted()
    {
        while (Peek() >= 0)
        {
            var rest = _buffer.AsSpan(_position, _filled - _position);
            int stop = rest.IndexOfAny(_stops);
            Append(stop < 0 ? rest : rest[..stop]);
            if (stop < 0) continue;
            if (rest[stop] != '"') return;
            Problem = CsvProblem.StrayQuote;
            Append("\"");
        }
    }

    private void Quoted()
    {
        _position++;
        while (true)
        {
            if (Peek() < 0)
            {
                Problem = CsvProblem.UnterminatedQuote;
                return;
            }
            var rest = _buffer.AsSpan(_position, _filled - _position);
            int stop = rest.IndexOfAny('"', '\r', '\n');
            Append(stop < 0 ? rest : rest[..stop]);
            if (stop < 0) continue;
            if (rest[stop] != '"') LineEndInside();
            else
            {
                _position++;
                if (Peek() != '"') break;
                Append("\"");
            }
        }
        if (Peek() is var next && next >= 0 && next != Delimiter && next is not ('\r' or '\n'))
        {
            Problem = CsvProblem.StrayQuote;
            Unquoted();
        }
    }

    private void LineEndInside()
    {
        bool carriage = _buffer[_position] == '\r';
        Append(_buffer.AsSpan(_position, 1));
        if (carriage && Peek() == '\n') Append("\n");
        _line++;
    }

    private void LineEnd()
    {
        bool carriage = _buffer[_position++] == '\r';
        if (carriage && Peek() == '\n') _position++;
        _line++;
    }

    /// <summary>Takes these characters, which stand at the position, into the field.</summary>
    private void Append(ReadOnlySpan<char> run)
    {
        if (_length + run.Length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + run.Length));
        run.CopyTo(_text.AsSpan(_length));
        _length += run.Length;
        _position += run.Length;
    }

    private int Peek() => _position < _filled || Fill() ? _buffer[_position] : -1;

    private bool Fill()
    {
        (_position, _filled) = (0, _reader.ReadBlock(_buffer));
        return _filled > 0;
    }

    private char Found()
    {
        var start = _buffer.AsSpan(0, _filled);
        // Excel writes the separator on a line of its own; that line counts as line 1.
        if (start.Length >= 5 && start[..4].Equals("sep=", StringComparison.OrdinalIgnoreCase) && (start.Length == 5 || start[5] is '\r' or '\n'))
        {
            char named = start[4];
            _position = 5;
            if (Peek() >= 0) LineEnd();
            return named;
        }
        int commas = 0, semicolons = 0, tabs = 0;
        bool quoted = false;
        foreach (char c in start)
        {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c is '\r' or '\n' && commas + semicolons + tabs > 0) break;
            if (c == ',') commas++;
            else if (c == ';') semicolons++;
            else if (c == '\t') tabs++;
        }
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }
}
