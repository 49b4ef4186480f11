using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ResearchKit;

/// <summary>Makes numbers of a row of a large file: two places of ids, a weight, a minute; and adds them to the columns.</summary>
internal sealed class ChunkRow(TieHeader header)
{
    private const int SegmentRows = 1 << 20;

    private readonly int _from = header.From, _to = header.To, _weight = header.Weight, _time = header.Time, _type = header.Type;

    /// <summary>The day of the row before, as its ten bytes and as minutes: in a log it is mostly that of this row too.</summary>
    private (ulong Head, ushort Tail, int Minute) _day;

    public ByteIds Ids { get; } = new();

    public long SelfTies { get; private set; }

    public long ZeroWeights { get; private set; }

    public long Undirected { get; private set; }

    /// <summary>The columns at hand.</summary>
    public ChunkColumns Columns { get; private set; } = new(0, false, false);

    /// <summary>Makes room for so many rows in one piece; gives the place of the first.</summary>
    /// <param name="rows">Rows of the chunk at hand, at most.</param>
    /// <param name="mostRows">Rows of the file, at most.</param>
    public int Room(int rows, int mostRows)
    {
        if (Columns.From.Length - Columns.Count < rows) Columns = new(Math.Max(rows, Math.Min(SegmentRows, mostRows)), _weight >= 0, _time >= 0);
        return Columns.Count;
    }

    /// <summary>Adds a row. False: the row is not sound.</summary>
    /// <param name="data">Where the row stands, with bytes behind it.</param>
    /// <param name="marks">Field k is what lies between entries k and k + 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(ReadOnlySpan<byte> data, int[] marks)
    {
        int start = marks[_from] + 1, stop = marks[_from + 1];
        Trim(data, ref start, ref stop);
        if (start == stop) return false;
        int from = Ids.Place(data[start..], stop - start);
        start = marks[_to] + 1;
        stop = marks[_to + 1];
        Trim(data, ref start, ref stop);
        if (start == stop) return false;
        int to = Ids.Place(data[start..], stop - start), minute = 0;
        double weight = 1;
        if (_weight >= 0 && !Weight(data, marks[_weight] + 1, marks[_weight + 1], out weight)) return false;
        if (_time >= 0 && !Minute(data, marks[_time] + 1, marks[_time + 1], out minute)) return false;
        if (_type >= 0) CountType(data, marks[_type] + 1, marks[_type + 1]);
        if (from == to) SelfTies++;
        else if (weight == 0) ZeroWeights++;
        else
        {
            Ids.Tie(from, to);
            var columns = Columns;
            int row = columns.Count++;
            columns.From[row] = from;
            columns.To[row] = to;
            if (_weight >= 0) columns.Weight[row] = weight;
            if (_time >= 0) columns.Minute[row] = minute;
        }
        return true;
    }

    /// <summary>White space off both ends, as <see cref="MemoryExtensions.Trim(ReadOnlySpan{char})"/> sees it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Trim(ReadOnlySpan<byte> data, ref int start, ref int stop)
    {
        if (start < stop && (uint)(data[start] - '!') <= '~' - '!' && (uint)(data[stop - 1] - '!') <= '~' - '!') return;
        TrimAny(data, ref start, ref stop);
    }

    private static void TrimAny(ReadOnlySpan<byte> data, ref int start, ref int stop)
    {
        while (start < stop)
        {
            Rune.DecodeFromUtf8(data[start..stop], out var first, out int bytes);
            if (!Rune.IsWhiteSpace(first)) break;
            start += bytes;
        }
        while (start < stop)
        {
            Rune.DecodeLastFromUtf8(data[start..stop], out var last, out int bytes);
            if (!Rune.IsWhiteSpace(last)) break;
            stop -= bytes;
        }
    }

    private static bool Weight(ReadOnlySpan<byte> data, int start, int stop, out double weight)
    {
        Trim(data, ref start, ref stop);
        var text = data[start..stop];
        if (text.Length is > 0 and <= 9 && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            int whole = 0;
            foreach (byte digit in text) whole = 10 * whole + (digit - '0');
            weight = whole;
            return true;
        }
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && double.IsFinite(weight) && weight >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Minute(ReadOnlySpan<byte> data, int start, int stop, out int minute)
    {
        Trim(data, ref start, ref stop);
        var text = data[start..stop];
        if (text.Length == 16 && text[13] == ':' && text[10] is (byte)'T' or (byte)' ' && BinaryPrimitives.ReadUInt64LittleEndian(text) == _day.Head && BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) == _day.Tail)
        {
            uint ten = (uint)(text[11] - '0'), hour = (uint)(text[12] - '0'), tens = (uint)(text[14] - '0'), unit = (uint)(text[15] - '0');
            minute = _day.Minute + (int)(60 * (10 * ten + hour) + 10 * tens + unit);
            return ten <= 2 && hour <= 9 && 10 * ten + hour <= 23 && tens <= 5 && unit <= 9;
        }
        return AnyMinute(text, out minute);
    }

    private bool AnyMinute(ReadOnlySpan<byte> text, out int minute)
    {
        minute = 0;
        Span<char> letters = stackalloc char[40];
        if (text.Length > letters.Length || Encoding.ASCII.GetChars(text, letters) != text.Length || !LogTime.TryMinute(letters[..text.Length], out minute)) return false;
        if (text.Length >= 10 && IsoDate.TryDay(letters[..10], out var day))
            _day = (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt16LittleEndian(text[8..]), LogTime.MinuteOf(day));
        return true;
    }

    private void CountType(ReadOnlySpan<byte> data, int start, int stop)
    {
        Trim(data, ref start, ref stop);
        if (Ascii.EqualsIgnoreCase(data[start..stop], "undirected"u8)) Undirected++;
    }
}
