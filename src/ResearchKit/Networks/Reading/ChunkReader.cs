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

    /// <summary>The fields that are wanted of a row with quotes, without them, and where they end.</summary>
    private byte[] _plain = new byte[256];

    private readonly int[] _plainMarks;
    private readonly bool[] _wanted;

    public ChunkReader(ChunkedFile file)
    {
        (_file, _shape) = (file, file.Shape);
        _marks = new int[_shape.Columns + 1];
        _plainMarks = new int[_shape.Columns + 1];
        _wanted = [.. Enumerable.Range(0, _shape.Columns).Select(_shape.Header.Wants)];
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
            if (!IsText(buffer.AsSpan(0, length)) || !Rows(buffer, length))
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

    /// <summary>64 bytes at a time: delimiters, line ends and quotes as bits of numbers. False: something is unusual.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Rows(byte[] buffer, int length)
    {
        ReadOnlySpan<byte> data = buffer;
        int[] marks = _marks;
        int last = marks.Length - 1, field = 1;
        marks[0] = -1;
        Vector256<byte> delimiter = Vector256.Create(_shape.Delimiter), lineFeed = Vector256.Create((byte)'\n'), carriage = Vector256.Create((byte)'\r'), quote = Vector256.Create((byte)'"');
        // From the 64 bytes before: all bits when they end inside quotes; whether a field may start here; whether a quote closed just before.
        ulong inside = 0, begins = 1, closed = 0;
        bool quoted = false;
        for (int word = 0; word < length; word += 64)
        {
            Vector256<byte> low = Vector256.Create(data.Slice(word, 32)), high = Vector256.Create(data.Slice(word + 32, 32));
            ulong there = length - word < 64 ? (1UL << (length - word)) - 1 : ulong.MaxValue;
            ulong ends = Where(low, high, lineFeed) & there, stops = ends | (Where(low, high, delimiter) & there), returns = Where(low, high, carriage) & there, quotes = Where(low, high, quote) & there;
            ulong close = 0;
            if ((quotes | inside | closed) != 0)
            {
                // A bit of within is set when the quotes up to it, itself among them, are odd in number: from an opening quote to just before its closing one.
                ulong within = Odd(quotes) ^ inside, open = quotes & within;
                close = quotes & ~within;
                (ends, stops, returns) = (ends & ~within, stops & ~within, returns & ~within);
                // A quote opens where a field starts, or is the second of two; behind one that closes the field ends.
                if ((open & ~((stops << 1) | (close << 1) | begins)) != 0 || (((close << 1) | closed) & there & ~(stops | returns | open)) != 0) return false;
                inside = (ulong)((long)within >> 63);
                quoted |= quotes != 0;
            }
            begins = (stops | close) >> 63;
            closed = close >> 63;
            // A CR that no LF follows ends a row too: the other way knows that.
            if (returns != 0 && ((returns & ~(ends >> 1) & (ulong.MaxValue >> 1)) != 0 || ((returns >> 63) != 0 && data[word + 64] != '\n'))) return false;
            while (stops != 0)
            {
                int bit = (int)ulong.TrailingZeroCount(stops), at = word + bit;
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
                    if (!(quoted ? AddQuoted(data) : _row.Add(data, marks))) return false;
                }
                else if (field != 1 || !IsBlank(data, marks[0] + 1, at)) return false;
                quoted = (quotes & (ulong.MaxValue << bit)) != 0;
                marks[0] = at;
                field = 1;
            }
        }
        return inside == 0;
    }

    /// <summary>Each bit the parity of the bits up to it, itself among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Odd(ulong bits)
    {
        for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Where(Vector256<byte> low, Vector256<byte> high, Vector256<byte> sign)
        => Vector256.Equals(low, sign).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, sign).ExtractMostSignificantBits() << 32);

    /// <summary>A line without any character is passed over.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> data, int start, int end) => end == start || (end == start + 1 && data[start] == '\r');

    /// <summary>Adds a row with quotes: what is wanted is copied without them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AddQuoted(ReadOnlySpan<byte> data)
    {
        int written = 0;
        _plainMarks[0] = -1;
        for (int field = 1; field < _marks.Length; field++)
        {
            if (_wanted[field - 1])
            {
                var text = data[(_marks[field - 1] + 1).._marks[field]];
                if (text.EndsWith("\r"u8)) text = text[..^1];
                if (_plain.Length < written + text.Length + ChunkShape.Padding) Array.Resize(ref _plain, 2 * (written + text.Length) + ChunkShape.Padding);
                if (text.StartsWith("\""u8))
                {
                    text = text[1..^1];
                    for (int pair = text.IndexOf((byte)'"'); pair >= 0; pair = text.IndexOf((byte)'"'))
                    {
                        text[..(pair + 1)].CopyTo(_plain.AsSpan(written));
                        written += pair + 1;
                        text = text[(pair + 2)..];
                    }
                }
                text.CopyTo(_plain.AsSpan(written));
                written += text.Length;
            }
            _plainMarks[field] = written++;
        }
        if (_plain.Length < written + ChunkShape.Padding) Array.Resize(ref _plain, written + 2 * ChunkShape.Padding);
        return _row.Add(_plain, _plainMarks);
    }
}
