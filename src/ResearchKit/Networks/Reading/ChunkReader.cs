using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace ResearchKit;

/// <summary>One thread's share of a large file of ties: chunks of whole rows to columns of numbers, ids by its own table.</summary>
internal sealed class ChunkReader
{
    private readonly ChunkedFile _file;
    private readonly ChunkShape _shape;
    private readonly ChunkRow _row;

    /// <summary>Where the fields of the row at hand end; the first entry is the place before the row.</summary>
    private readonly int[] _marks;

    /// <summary>The fields that are wanted of a row with quotes, without them.</summary>
    private byte[] _plain = new byte[256];

    public ChunkReader(ChunkedFile file)
    {
        (_file, _shape) = (file, file.Shape);
        _marks = new int[_shape.Columns + 1];
        _row = new(_shape.Header);
    }

    /// <summary>The ids of this thread.</summary>
    public ByteIds Ids => _row.Ids;

    /// <summary>Rows that Gephi marks as without direction.</summary>
    public long Undirected => _row.Undirected;

    public long SelfTies => _row.SelfTies;

    public long ZeroWeights => _row.ZeroWeights;

    /// <summary>What was read of each chunk, in the order in which this thread took them.</summary>
    public List<ChunkRun> Runs { get; } = [];

    /// <summary>Takes chunk after chunk until there is none.</summary>
    public void Run()
    {
        byte[] buffer = [];
        while (_file.Next(ref buffer, out int length, out int index))
        {
            int rows = _shape.MostRows(length), start = _row.Room(rows, _shape.MostRows(_shape.Bytes));
            if (!IsText(buffer.AsSpan(0, length)) || !(buffer.AsSpan(0, length).Contains((byte)'"') ? Quoted(buffer, length) : Plain(buffer, length)))
            {
                _file.GiveUp();
                return;
            }
            Runs.Add(new(index, _row.Columns, start, _row.Columns.Count - start));
        }
    }

    /// <summary>UTF-8 without a NUL and without the sign that stands for lost text.</summary>
    private static bool IsText(ReadOnlySpan<byte> text)
        => !text.Contains((byte)0) && (Ascii.IsValid(text) || (Utf8.IsValid(text) && text.IndexOf("\uFFFD"u8) < 0));

    /// <summary>Rows without a quote: 64 bytes at a time, delimiters and line ends as bits of a number. False: something is unusual.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Plain(byte[] buffer, int length)
    {
        ReadOnlySpan<byte> data = buffer;
        var marks = _marks;
        Vector256<byte> delimiter = Vector256.Create(_shape.Delimiter), lineFeed = Vector256.Create((byte)'\n'), carriage = Vector256.Create((byte)'\r');
        int last = marks.Length - 1, field = 1;
        marks[0] = -1;
        for (int word = 0; word < length; word += 64)
        {
            Vector256<byte> low = Vector256.Create(data.Slice(word, 32)), high = Vector256.Create(data.Slice(word + 32, 32));
            ulong ends = Where(low, high, lineFeed), stops = ends | Where(low, high, delimiter), returns = Where(low, high, carriage);
            if (length - word < 64)
            {
                ulong inside = (1UL << (length - word)) - 1;
                (ends, stops, returns) = (ends & inside, stops & inside, returns & inside);
            }
            // A CR that no LF follows ends a row too: the other way knows that.
            if (returns != 0 && ((returns & ~(ends >> 1) & (ulong.MaxValue >> 1)) != 0 || ((returns >> 63) != 0 && data[word + 64] != '\n'))) return false;
            while (stops != 0)
            {
                int at = word + (int)ulong.TrailingZeroCount(stops);
                bool isEnd = (ends & stops & (0 - stops)) != 0;
                stops &= stops - 1;
                if (!isEnd)
                {
                    if (field >= last) return false;
                    marks[field++] = at;
                    continue;
                }
                if (field == last)
                {
                    marks[last] = at;
                    if (!_row.Add(data, marks)) return false;
                }
                else if (field != 1 || !IsBlank(data, marks[0] + 1, at)) return false;
                marks[0] = at;
                field = 1;
            }
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Where(Vector256<byte> low, Vector256<byte> high, Vector256<byte> sign)
        => Vector256.Equals(low, sign).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, sign).ExtractMostSignificantBits() << 32);

    /// <summary>A line without any character is passed over.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> data, int start, int end) => end == start || (end == start + 1 && data[start] == '\r');

    /// <summary>Rows with quotes: field by field; what is wanted is copied without its quotes. False: something is unusual.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Quoted(byte[] buffer, int length)
    {
        ReadOnlySpan<byte> data = buffer.AsSpan(0, length);
        byte delimiter = _shape.Delimiter;
        int at = 0;
        while (at < length)
        {
            if (data[at] == '\n' || (data[at] == '\r' && data[at + 1] == '\n'))
            {
                at += data[at] == '\n' ? 1 : 2;
                continue;
            }
            int written = 0;
            _marks[0] = -1;
            for (int field = 1; ; field++)
            {
                if (field == _marks.Length) return false;
                bool wanted = _shape.Header.Wants(field - 1);
                if (data[at] == '"')
                {
                    while (true)
                    {
                        int close = data[++at..].IndexOf((byte)'"');
                        if (close < 0) return false;
                        if (wanted) Take(data.Slice(at, close), ref written);
                        at += close + 1;
                        if (at == length) return false;
                        if (data[at] != '"') break;
                        if (wanted) Take("\""u8, ref written);
                    }
                }
                else
                {
                    int stop = data[at..].IndexOfAny(delimiter, (byte)'\n', (byte)'"');
                    if (stop < 0 || data[at + stop] == '"') return false;
                    var text = data.Slice(at, stop);
                    at += stop;
                    if (text.EndsWith("\r"u8) && data[at] == '\n') text = text[..^1];
                    if (text.Contains((byte)'\r')) return false;
                    if (wanted) Take(text, ref written);
                }
                _marks[field] = written++;
                if (data[at] == delimiter)
                {
                    at++;
                    continue;
                }
                if (data[at] == '\r') at++;
                if (at == length || data[at++] != '\n' || field + 1 != _marks.Length) return false;
                break;
            }
            if (_plain.Length < written + ChunkShape.Padding) Array.Resize(ref _plain, written + 2 * ChunkShape.Padding);
            if (!_row.Add(_plain, _marks)) return false;
        }
        return true;
    }

    private void Take(ReadOnlySpan<byte> text, ref int written)
    {
        if (_plain.Length < written + text.Length + ChunkShape.Padding) Array.Resize(ref _plain, 2 * (written + text.Length) + ChunkShape.Padding);
        text.CopyTo(_plain.AsSpan(written));
        written += text.Length;
    }
}
