namespace ResearchKit;

/// <summary>Ties made, kept and lost, in all and by group.</summary>
internal sealed class TieTally(ReadOnlyMemory<int> group, IReadOnlyList<string> names, bool directed)
{
    public const int OnlyBefore = 0, InBoth = 1, OnlyAfter = 2;

    private readonly long[] _all = new long[3];
    private readonly long[,,] _blocks = new long[names.Count, names.Count, 3];

    public long Lost => _all[OnlyBefore];

    public long Kept => _all[InBoth];

    public long Made => _all[OnlyAfter];

    public void Add(int i, int j, int which)
    {
        _all[which]++;
        if (names.Count == 0) return;
        int g = group.Span[i], h = group.Span[j];
        if (g < 0 || h < 0) return;
        if (!directed && h < g) (g, h) = (h, g);
        _blocks[g, h, which]++;
    }

    /// <summary>The blocks in which there is a pair of people.</summary>
    /// <param name="known">Who is in both networks and answered both times.</param>
    /// <param name="later">Place in the later network; negative: not in it.</param>
    public IReadOnlyList<TieChangeBlock> Blocks(bool[] known, int[] later)
    {
        long[] stayed = new long[names.Count], answered = new long[names.Count];
        for (int i = 0; i < known.Length; i++)
        {
            int g = group.Span[i];
            if (g < 0 || later[i] < 0) continue;
            stayed[g]++;
            answered[g] += known[i] ? 1 : 0;
        }
        var blocks = new List<TieChangeBlock>();
        for (int g = 0; g < names.Count; g++)
        {
            for (int h = directed ? 0 : g; h < names.Count; h++)
            {
                long cells = directed ? answered[g] * (stayed[h] - (g == h ? 1 : 0)) : g == h ? answered[g] * (answered[g] - 1) / 2 : answered[g] * answered[h];
                if (cells <= 0) continue;
                blocks.Add(new(names[g], names[h], g == h ? stayed[g] : stayed[g] + stayed[h], cells, _blocks[g, h, OnlyAfter], _blocks[g, h, InBoth], _blocks[g, h, OnlyBefore]));
            }
        }
        return blocks;
    }
}
