using System.Text;

namespace ResearchKit;

/// <summary>Reads lines that have an end: a line longer than <see cref="Limit"/> is refused rather than kept in memory.</summary>
/// <param name="reader">Where the lines come from.</param>
internal sealed class LineReader(TextReader reader)
{
    /// <summary>Longest line in characters: an answer of <see cref="CellSink.Limit"/> characters, each escaped.</summary>
    public const int Limit = 6 * CellSink.Limit;

    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _line = new();
    private int _at, _filled;

    /// <summary>The next line without its end; null at the end of all.</summary>
    /// <exception cref="InvalidDataException">The line is longer than <see cref="Limit"/>.</exception>
    public async Task<string?> ReadAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (_at == _filled)
            {
                (_at, _filled) = (0, await reader.ReadAsync(_buffer, cancel).ConfigureAwait(false));
                if (_filled == 0)
                {
                    return _line.Length > 0 ? Taken() : null;
                }
            }

            int end = Array.IndexOf(_buffer, '\n', _at, _filled - _at);
            _line.Append(_buffer, _at, (end < 0 ? _filled : end) - _at);
            _at = end < 0 ? _filled : end + 1;
            if (end >= 0)
            {
                return Taken();
            }

            if (_line.Length > Limit)
            {
                throw new InvalidDataException("A line has no end.");
            }
        }
    }

    private string Taken()
    {
        string line = _line.ToString().TrimEnd('\r');
        _line.Clear();
        return line;
    }
}
