namespace ResearchKit;

/// <summary>As many ties in each block, at cells that are all equally likely; weights move with the ties.</summary>
internal sealed class PlacedTies : IDrawing<Network>
{
    private readonly TieLayout _layout;
    private readonly string _model;

    public PlacedTies(Network network, Partition? partition, string model)
    {
        (_layout, _model) = (TieLayout.Of(network, partition), model);
        bool full = _layout.Blocks.All(b => b.Count == b.Cells), alike = _layout.Weight.Distinct().Count() <= 1;
        Refusal = network.Ties == 0 ? "there is no tie to place"
            : _layout.Movable == 0 ? "nobody's ties are known"
            : full && alike ? "every permitted cell holds a tie already, all of one weight: every draw would be the data" : null;
    }

    public string? Refusal { get; }

    public IReadOnlyList<string> Notes => _layout.Notes;

    public SwitchMixing? Mixing => null;

    public IDrawing<Network> For(Func<Network, Estimate> measure, Effort effort) => this;

    public Func<Rng, Network> Workspace()
    {
        if (Refusal is not null) return _ => _layout.Network;
        var (ties, drawn) = _layout.Workspace(_model);
        ulong[] bits = new ulong[Math.Clamp(_layout.Movable, 16, 1024)];
        return rng =>
        {
            Place(ties, rng, bits);
            drawn.Redraw(ties);
            return drawn;
        };
    }

    /// <summary>Where the ties stand that are placed.</summary>
    public TieLayout Layout => _layout;

    /// <summary>Draws the ends of all ties.</summary>
    /// <param name="ties">The workspace.</param>
    /// <param name="rng">Where chance comes from.</param>
    /// <param name="random">Room for random bits.</param>
    public void Place(TieDraw ties, Rng rng, ulong[] random)
    {
        var cells = ties.Cells!;
        cells.Clear();
        for (int k = _layout.Movable; k < ties.Count; k++) _layout.Mark(cells, ties.From[k], ties.To[k]);
        int next = random.Length;
        foreach (var block in _layout.Blocks)
        {
            if (_layout.Network.Directed && !cells.Bits(out int shift).IsEmpty) PlaceBits(block, ties, cells.Bits(out _), shift, rng, random, ref next);
            else PlaceCells(block, ties, cells, rng, random, ref next);
        }
    }

    // Two whole numbers without bias come from one draw of 64 bits (Lemire 2019, doi 10.1145/3230636): what would lean is drawn again.
    private static void PlaceBits(TieBlock block, TieDraw ties, Span<ulong> cells, int shift, Rng rng, ulong[] random, ref int next)
    {
        ReadOnlySpan<int> senders = block.Senders, receivers = block.Receivers;
        Span<int> from = ties.From.AsSpan(block.First, block.Count), to = ties.To.AsSpan(block.First, from.Length);
        uint n = (uint)senders.Length, m = (uint)receivers.Length, leanN = (0u - n) % n, leanM = (0u - m) % m;
        for (int k = 0; k < from.Length;)
        {
            if (next == random.Length)
            {
                rng.Fill(random);
                next = 0;
            }
            ulong both = random[next++], x = (both >> 32) * n, y = (both & uint.MaxValue) * m;
            int i = senders[(int)(x >> 32)], j = receivers[(int)(y >> 32)];
            uint cell = ((uint)i << shift) | (uint)j;
            ref ulong word = ref cells[(int)(cell >> 6)];
            ulong bit = 1UL << (int)cell;
            // One branch for all that is rare: a lean, a tie to oneself, a cell that is taken.
            if ((uint)x < leanN | (uint)y < leanM | i == j | (word & bit) != 0) continue;
            word |= bit;
            from[k] = i;
            to[k] = j;
            k++;
        }
    }

    private void PlaceCells(TieBlock block, TieDraw ties, CellSet cells, Rng rng, ulong[] random, ref int next)
    {
        uint n = (uint)block.Senders.Length, m = (uint)block.Receivers.Length, leanN = (0u - n) % n, leanM = (0u - m) % m;
        for (int k = block.First, last = block.First + block.Count; k < last;)
        {
            if (next == random.Length)
            {
                rng.Fill(random);
                next = 0;
            }
            ulong both = random[next++], x = (both >> 32) * n, y = (both & uint.MaxValue) * m;
            if ((uint)x < leanN || (uint)y < leanM) continue;
            int i = block.Senders[x >> 32], j = block.Receivers[y >> 32];
            if (i == j || !_layout.Mark(cells, i, j)) continue;
            (ties.From[k], ties.To[k]) = (i, j);
            k++;
        }
    }
}
