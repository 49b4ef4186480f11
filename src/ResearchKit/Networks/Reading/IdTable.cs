namespace ResearchKit;

/// <summary>Ids in the order of their first mention, found by their characters: one place in memory for all of them.</summary>
/// <remarks>A dictionary of strings costs three scattered reads a look-up; at a million rows that was a third of the whole command.</remarks>
internal sealed class IdTable
{
    private char[] _text = new char[1 << 12];
    private int[] _end = new int[1 << 8];
    private (uint Hash, int Place)[] _slots = new (uint, int)[1 << 9];

    /// <summary>How many ids.</summary>
    public int Count { get; private set; }

    /// <summary>Place of an id; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> id) => _slots[Slot(id, Hash(id))].Place - 1;

    /// <summary>Place of an id, which is added when it is not there.</summary>
    public int FindOrAdd(ReadOnlySpan<char> id, out bool added)
    {
        uint hash = Hash(id);
        int slot = Slot(id, hash);
        added = _slots[slot].Place == 0;
        if (!added) return _slots[slot].Place - 1;
        int start = Count == 0 ? 0 : _end[Count - 1];
        if (start + id.Length > _text.Length) Array.Resize(ref _text, Math.Max(2 * _text.Length, start + id.Length));
        if (Count == _end.Length) Array.Resize(ref _end, 2 * Count);
        id.CopyTo(_text.AsSpan(start));
        _end[Count] = start + id.Length;
        _slots[slot] = (hash, ++Count);
        if (2 * Count > _slots.Length) Grow();
        return Count - 1;
    }

    /// <summary>All ids, in the order of their places.</summary>
    public string[] ToArray()
    {
        var ids = new string[Count];
        for (int place = 0; place < ids.Length; place++) ids[place] = Text(place).ToString();
        return ids;
    }

    private ReadOnlySpan<char> Text(int place)
    {
        int start = place == 0 ? 0 : _end[place - 1];
        return _text.AsSpan(start, _end[place] - start);
    }

    /// <summary>The slot that holds the id, or the free one where it would be.</summary>
    private int Slot(ReadOnlySpan<char> id, uint hash)
    {
        int mask = _slots.Length - 1, slot = (int)hash & mask;
        while (_slots[slot].Place != 0 && !(_slots[slot].Hash == hash && Text(_slots[slot].Place - 1).SequenceEqual(id))) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (uint, int)[2 * old.Length];
        int mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Place == 0) continue;
            int slot = (int)entry.Hash & mask;
            while (_slots[slot].Place != 0) slot = (slot + 1) & mask;
            _slots[slot] = entry;
        }
    }

    private static uint Hash(ReadOnlySpan<char> id)
    {
        ulong hash = 0xCBF29CE484222325UL;
        foreach (char c in id) hash = (hash ^ c) * 0x100000001B3UL;
        // The low bits choose the slot: let the high ones have a say.
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32);
    }
}
