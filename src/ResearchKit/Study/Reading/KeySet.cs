namespace ResearchKit;

/// <summary>Keys of several columns, to find rows that repeat one.</summary>
internal sealed class KeySet
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private char[] _buffer = new char[128];

    /// <summary>False when a row with the same values was there before.</summary>
    internal bool Add(TableRecords records, int[] fields)
    {
        int length = 0;
        foreach (int field in fields)
        {
            var text = records[field].Trim();
            if (length + text.Length + 1 > _buffer.Length) Array.Resize(ref _buffer, 2 * (length + text.Length + 1));
            text.CopyTo(_buffer.AsSpan(length));
            length += text.Length;
            _buffer[length++] = '\u001f';
        }
        return _keys.GetAlternateLookup<ReadOnlySpan<char>>().Add(_buffer.AsSpan(0, length));
    }
}
