using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>A chain of degree switches on one thread. Every try is as likely as the one that undoes it, so that in the long run all networks with the degrees are equally likely.</summary>
/// <remarks>
/// A switch takes two ties of one block, a-b and c-d, and makes a-d and c-b; where that would tie somebody to themselves or repeat a tie nothing happens, which counts as a try.
/// On directed networks without ties to oneself switches alone do not reach every network (a directed triangle and its reverse have the same degrees and no switch between them):
/// one try in eight turns round a triangle a-b, b-c, c-a of asymmetric pairs within a group. Undirected ties are taken with either end first.
/// Rao, Jana and Bandyopadhyay 1996; Berger and Mueller-Hannemann 2010, doi 10.1007/978-3-642-16926-7_22.
/// </remarks>
internal sealed class SwitchChain
{
    private readonly TieLayout _layout;
    private readonly TieDraw _ties;
    private readonly ulong[] _bits = new ulong[1024];
    private readonly (int First, int Count)[] _blockOf;    // of each tie
    private readonly (int First, int Count)[] _ownTies;    // of each person, within the group
    private readonly bool[] _turns;                        // of each tie: undirected within a group, either end may come first

    public SwitchChain(TieLayout layout, TieDraw ties)
    {
        (_layout, _ties) = (layout, ties);
        _blockOf = new (int, int)[layout.Movable];
        _turns = new bool[layout.Movable];
        _ownTies = new (int, int)[layout.Network.Count];
        foreach (var block in layout.Blocks)
        {
            Array.Fill(_blockOf, (block.First, block.Count), block.First, block.Count);
            Array.Fill(_turns, block.Within && !layout.Network.Directed, block.First, block.Count);
        }
        for (int k = layout.Within - 1; k >= 0; k--) _ownTies[layout.From[k]] = (k, _ownTies[layout.From[k]].Count + 1);
    }

    /// <summary>The data again.</summary>
    public void Restart() => _layout.Restore(_ties);

    /// <summary>So many tries from where the chain is.</summary>
    /// <returns>How many changed the network.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Try(long attempts, Rng rng)
    {
        bool directed = _layout.Network.Directed;
        bool triangles = directed && _layout.Within >= 3;
        uint movable = (uint)_layout.Movable;
        long made = 0;
        int next = _bits.Length;
        for (long left = attempts; left > 0; left--)
        {
            if (next == _bits.Length)
            {
                rng.Fill(_bits);
                next = 0;
            }
            ulong bits = _bits[next++];
            // Places lean by less than people in 2^29; that leaves the draws uniform, because the try that undoes a switch takes the same two places.
            if (triangles && (bits & 7) == 0)
            {
                made += Turn(bits >> 3) ? 1 : 0;
                continue;
            }
            int k = (int)(((bits >> 35) * movable) >> 29);
            var (first, count) = _blockOf[k];
            int l = first + (int)((((bits >> 6) & 0x1FFFFFFF) * (uint)count) >> 29);
            made += (directed ? Switch(k, l) : SwitchPair(k, l, _turns[k] && (bits & 32) != 0)) ? 1 : 0;
        }
        return made;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Switch(int k, int l)
    {
        int[] from = _ties.From, to = _ties.To;
        var cells = _ties.Cells!;
        int a = from[k], b = to[k], c = from[l], d = to[l];
        if (a == c || b == d || a == d || c == b || cells.Contains(a, d) || cells.Contains(c, b)) return false;
        cells.Remove(a, b);
        cells.Remove(c, d);
        cells.Add(a, d);
        cells.Add(c, b);
        (to[k], to[l]) = (d, b);
        return true;
    }

    private bool SwitchPair(int k, int l, bool turned)
    {
        int[] from = _ties.From, to = _ties.To;
        var cells = _ties.Cells!;
        int a = from[k], b = to[k], c = turned ? to[l] : from[l], d = turned ? from[l] : to[l];
        if (a == c || b == d || a == d || c == b || Contains(cells, a, d) || Contains(cells, c, b)) return false;
        Remove(cells, a, b);
        Remove(cells, c, d);
        _layout.Mark(cells, a, d);
        _layout.Mark(cells, c, b);
        to[k] = d;
        if (turned) from[l] = b;
        else to[l] = b;
        return true;
    }

    /// <summary>Turns a directed triangle round: a tie of the group, then a tie of the one it reaches, then the one that closes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Turn(ulong bits)
    {
        int[] from = _ties.From, to = _ties.To;
        var cells = _ties.Cells!;
        int k = (int)(((bits >> 32) * (uint)_layout.Within) >> 29);
        int a = from[k], b = to[k];
        var (first, count) = _ownTies[b];
        if (count == 0) return false;
        int l = first + (int)(((bits & 0x1FFFFFFF) * (uint)count) >> 29), c = to[l];
        if (!cells.Contains(c, a) || cells.Contains(b, a) || cells.Contains(c, b) || cells.Contains(a, c)) return false;
        int m = _ownTies[c].First;
        while (to[m] != a) m++;
        cells.Remove(a, b);
        cells.Remove(b, c);
        cells.Remove(c, a);
        cells.Add(a, c);
        cells.Add(c, b);
        cells.Add(b, a);
        (to[k], to[l], to[m]) = (c, a, b);
        return true;
    }

    private static bool Contains(CellSet cells, int from, int to) => from < to ? cells.Contains(from, to) : cells.Contains(to, from);

    private static void Remove(CellSet cells, int from, int to) => cells.Remove(Math.Min(from, to), Math.Max(from, to));
}
