using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>Which cells (from, to) of a network hold a tie: one bit a cell where that fits 8 MB, else a table of the filled cells.</summary>
internal sealed class CellSet
{
    private const long MostBits = 1L << 26;

    private readonly int _shift;
    private readonly ulong[] _bits = [];
    private readonly ulong[] _table = [];
    private readonly int _tableShift;

    /// <summary>An empty set for so many people and at most so many cells at a time.</summary>
    public CellSet(int people, int cells)
    {
        while (1L << _shift < people) _shift++;
        if ((long)people << _shift <= MostBits)
        {
            _bits = new ulong[(((long)people << _shift) >> 6) + 1];
            return;
        }
        int power = 4;
        while (1L << power < 4L * cells) power++;
        (_table, _tableShift) = (new ulong[1L << power], 64 - power);
    }

    /// <summary>True when the cell is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int from, int to)
    {
        ulong cell = ((ulong)(uint)from << _shift) | (uint)to;
        return _bits.Length > 0 ? (_bits[cell >> 6] >> (int)(cell & 63) & 1) != 0 : _table[Find(cell + 1)] != 0;
    }

    /// <summary>Adds a cell; false when it is there already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(int from, int to)
    {
        ulong cell = ((ulong)(uint)from << _shift) | (uint)to;
        if (_bits.Length > 0)
        {
            ref ulong word = ref _bits[cell >> 6];
            ulong bit = 1UL << (int)(cell & 63);
            if ((word & bit) != 0) return false;
            word |= bit;
            return true;
        }
        ref ulong place = ref _table[Find(cell + 1)];
        if (place != 0) return false;
        place = cell + 1;
        return true;
    }

    /// <summary>The bits and by how much a row is shifted; empty where the cells stand in a table.</summary>
    public Span<ulong> Bits(out int shift)
    {
        shift = _shift;
        return _bits;
    }

    /// <summary>Takes a cell out; nothing happens when it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Remove(int from, int to)
    {
        ulong cell = ((ulong)(uint)from << _shift) | (uint)to;
        if (_bits.Length > 0) _bits[cell >> 6] &= ~(1UL << (int)(cell & 63));
        else Erase(Find(cell + 1));
    }

    /// <summary>Empties the set.</summary>
    public void Clear()
    {
        Array.Clear(_bits);
        Array.Clear(_table);
    }

    /// <summary>Where the key stands, or the empty place where it would.</summary>
    private int Find(ulong key)
    {
        int mask = _table.Length - 1, at = Home(key);
        while (_table[at] != 0 && _table[at] != key) at = (at + 1) & mask;
        return at;
    }

    private int Home(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> _tableShift);

    /// <summary>Those that were pushed on by what is taken out move back, so that no search ends too early.</summary>
    private void Erase(int hole)
    {
        int mask = _table.Length - 1;
        for (int at = (hole + 1) & mask; _table[hole] != 0 && _table[at] != 0; at = (at + 1) & mask)
        {
            if (((at - Home(_table[at])) & mask) < ((at - hole) & mask)) continue;
            (_table[hole], hole) = (_table[at], at);
        }
        _table[hole] = 0;
    }
}
