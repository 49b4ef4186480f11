using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace ResearchKit;

/// <summary>Ids as they stand in a file, UTF-8 without NUL, in the order of their first mention; up to 16 bytes are compared as two numbers.</summary>
/// <remarks>
/// Two look-ups a row are most of the work of reading a log. A slot holds all that a short id needs, so that one costs one scattered read.
/// The hash is the folded product of both halves: that of a dictionary of 64-bit keys lets the digits of ids collide.
/// </remarks>
internal sealed class ByteIds
{
    /// <summary>Bytes that must be readable from the start of an id on.</summary>
    public const int Ahead = 16;

    private Slot[] _slots = new Slot[1 << 10];
    private int _shift = 64 - 10;
    private byte[] _text = new byte[1 << 14];
    private int[] _end = new int[1 << 9];
    private bool[] _tied = new bool[1 << 9];

    private struct Slot
    {
        /// <summary>The first 8 bytes, zeros behind the end.</summary>
        public ulong Head;

        /// <summary>The next 8 bytes; of a longer id a hash of all the rest.</summary>
        public ulong Rest;

        /// <summary>Place + 1; 0 in a free slot.</summary>
        public int Mark;

        public int Length;
    }

    /// <summary>How many ids.</summary>
    public int Count { get; private set; }

    /// <summary>True for an id that was said to be in a tie.</summary>
    public bool IsTied(int place) => _tied[place];

    /// <summary>Says that these two ids are in a tie.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Tie(int from, int to) => _tied[from] = _tied[to] = true;

    /// <summary>The bytes of an id.</summary>
    public ReadOnlySpan<byte> this[int place]
    {
        get
        {
            int start = place == 0 ? 0 : _end[place - 1];
            return _text.AsSpan(start, _end[place] - start);
        }
    }

    /// <summary>Place of an id, which is added when it is new.</summary>
    /// <param name="at">The text from the id on: at least <see cref="Ahead"/> bytes, whatever follows the id.</param>
    /// <param name="length">Bytes of the id, 1 or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Place(ReadOnlySpan<byte> at, int length)
    {
        ulong head = BinaryPrimitives.ReadUInt64LittleEndian(at), rest = 0;
        if (length < 8) head &= (1UL << (8 * length)) - 1;
        else if (length <= 16)
        {
            if (length > 8) rest = BinaryPrimitives.ReadUInt64LittleEndian(at[8..]) & (ulong.MaxValue >> (8 * (16 - length)));
        }
        else rest = HashOf(at[8..length]);
        ulong high = Math.BigMul(head ^ 0x9E3779B97F4A7C15UL, rest ^ 0xD1B54A32D192ED03UL, out ulong low);
        var slots = _slots;
        int slot = (int)((high ^ low) >> _shift);
        while (true)
        {
            ref var found = ref slots[slot];
            if (found.Head == head && found.Rest == rest && found.Length == length && (length <= 16 || this[found.Mark - 1].SequenceEqual(at[..length]))) return found.Mark - 1;
            if (found.Mark == 0) return Add(ref found, at[..length], head, rest);
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>Adds the ids of another table; gives the place here of each that is there.</summary>
    public int[] Take(ByteIds other)
    {
        var places = new int[other.Count];
        Span<byte> padded = stackalloc byte[Ahead];
        for (int p = 0; p < places.Length; p++)
        {
            var id = other[p];
            if (id.Length < Ahead) id.CopyTo(padded);
            places[p] = Place(id.Length < Ahead ? padded : id, id.Length);
            _tied[places[p]] |= other._tied[p];
        }
        return places;
    }

    /// <summary>The id as text.</summary>
    public string Text(int place) => Encoding.UTF8.GetString(this[place]);

    private int Add(ref Slot free, ReadOnlySpan<byte> id, ulong head, ulong rest)
    {
        int start = Count == 0 ? 0 : _end[Count - 1];
        if (start + id.Length > _text.Length) Array.Resize(ref _text, Math.Max(2 * _text.Length, start + id.Length));
        if (Count == _end.Length)
        {
            Array.Resize(ref _end, 2 * Count);
            Array.Resize(ref _tied, 2 * Count);
        }
        id.CopyTo(_text.AsSpan(start));
        _end[Count] = start + id.Length;
        free = new() { Head = head, Rest = rest, Mark = ++Count, Length = id.Length };
        if (2 * Count > _slots.Length) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[2 * old.Length];
        _shift--;
        foreach (var entry in old)
        {
            if (entry.Mark == 0) continue;
            ulong high = Math.BigMul(entry.Head ^ 0x9E3779B97F4A7C15UL, entry.Rest ^ 0xD1B54A32D192ED03UL, out ulong low);
            int slot = (int)((high ^ low) >> _shift);
            while (_slots[slot].Mark != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = entry;
        }
    }

    private static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        ulong last = 0;
        foreach (byte b in bytes) last = (last << 8) | b;
        return Mixed(hash, last);

        static ulong Mixed(ulong hash, ulong next)
        {
            ulong high = Math.BigMul(hash ^ next ^ 0xA0761D6478BD642FUL, BitOperations.RotateLeft(next, 29) ^ 0xE7037ED1A0B428DBUL, out ulong low);
            return high ^ low;
        }
    }
}
