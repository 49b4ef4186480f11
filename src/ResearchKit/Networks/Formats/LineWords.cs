namespace ResearchKit;

/// <summary>The words of a line: white space between them, and commas where they count as such; what stands in double quotes is one word.</summary>
internal ref struct LineWords(string line, bool commas = false, bool equals = false)
{
    private readonly string _line = line;
    private int _at;

    /// <summary>The word at hand, without its quotes.</summary>
    public ReadOnlySpan<char> Word { get; private set; }

    /// <summary>True when the word stood in quotes.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>True when a quote opens and never closes.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>What follows the word at hand.</summary>
    public readonly ReadOnlySpan<char> Rest => _line.AsSpan(_at);

    /// <summary>Moves to the next word; false at the end of the line.</summary>
    public bool Next()
    {
        while (_at < _line.Length && Parts(_line[_at])) _at++;
        if (_at == _line.Length) return false;
        IsQuoted = _line[_at] == '"';
        if (IsQuoted)
        {
            int end = _line.IndexOf('"', _at + 1);
            IsBroken = end < 0;
            if (IsBroken) end = _line.Length;
            Word = _line.AsSpan(_at + 1, end - _at - 1);
            _at = Math.Min(end + 1, _line.Length);
            return true;
        }
        int start = _at;
        while (_at < _line.Length && !Parts(_line[_at])) _at++;
        Word = _line.AsSpan(start, _at - start);
        return true;
    }

    private readonly bool Parts(char c) => char.IsWhiteSpace(c) || (commas && c == ',') || (equals && c == '=');
}
