using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>As many ties in each block, at cells that are all equally likely; weights move with the ties.</summary>
internal sealed class PlacedTies : IDrawing<Network>
{
    /// <summary>Up to so many people 16 bits are enough to draw one of them: at most a sixteenth is drawn again.</summary>
    private const int FewPeople = 4096;

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
            bool small = block.Senders.Length <= FewPeople && block.Receivers.Length <= FewPeople;
            if (small && _layout.Network.Directed && !cells.Bits(out int shift).IsEmpty) PlaceBits(block, ties, cells.Bits(out _), shift, rng, random, ref next);
            else PlaceCells(block, ties, cells, rng, random, ref next);
        }
    }

    // Two whole numbers without bias come from one draw of 32 bits, or of 64 (Lemire 2019, doi 10.1145/3230636): what would lean is drawn again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PlaceBits(TieBlock block, TieDraw ties, Span<ulong> cells, int shift, Rng rng, ulong[] random, ref int next)
    {
        ReadOnlySpan<int> senders = block.Senders, receivers = block.Receivers;
        Span<int> from = ties.From.AsSpan(block.First, block.Count), to = ties.To.AsSpan(block.First, from.Length);
        uint n = (uint)senders.Length, m = (uint)receivers.Length, leanN = 65536 % n, leanM = 65536 % m;
        int at = 2 * next;
        for (int k = 0; k < from.Length;)
        {
            if (at >> 1 >= random.Length)
            {
                rng.Fill(random);
                at = 0;
            }
            uint both = (uint)(random[at >> 1] >> ((at & 1) << 5)), x = (both >> 16) * n, y = (both & 0xFFFF) * m;
            at++;
            int i = senders[(int)(x >> 16)], j = receivers[(int)(y >> 16)];
            if ((ushort)x < leanN | (ushort)y < leanM | i == j) continue;
            // A cell that is taken stays as it is and its place is written over: no branch that a processor would guess wrong.
            uint cell = ((uint)i << shift) | (uint)j;
            ref ulong word = ref cells[(int)(cell >> 6)];
            ulong before = word;
            word = before | (1UL << (int)cell);
            from[k] = i;
            to[k] = j;
            k += (int)(~(before >> (int)cell) & 1);
        }
        next = (at + 1) / 2;
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
