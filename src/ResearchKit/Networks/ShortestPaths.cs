using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>Workspace of Brandes' algorithm for betweenness (2001, doi 10.1080/0022250X.2001.9990249): one source at a time.</summary>
/// <remarks>
/// The ties that lie on shortest paths are written down on the way out, person by person, so that the way back reads these alone and asks for no distance.
/// The way out has no branch a tie: whether a tie leads on is as good as random, and a wrong guess of the processor costs more than the work.
/// Memory is linear in people and ties.
/// </remarks>
internal sealed class ShortestPaths(Network network)
{
    /// <summary>Not found yet; found from the people who are looked at now; found before. One more of the last is the same.</summary>
    private const byte Unseen = 0, Next = 1, Before = 2;

    // One place more than needed: what is not kept is written to the place behind the last.
    private readonly int[] _queue = new int[network.Count + 1], _first = new int[network.Count + 1], _next = new int[(network.Directed ? network.Ties : 2 * network.Ties) + 1];
    private readonly byte[] _state = new byte[network.Count];
    private readonly double[] _paths = new double[network.Count], _weight = new double[network.Count];

    /// <summary>Adds the dependency of one source on each person.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddFrom(int source, double[] sum)
    {
        int found = Out(source);
        int[] queue = _queue, next = _next, first = _first;
        double[] weight = _weight, paths = _paths;
        for (int k = found - 1; k > 0; k--)
        {
            int v = queue[k];
            double weights = 0;
            foreach (int u in next.AsSpan(first[k]..first[k + 1])) weights += weight[u];
            double own = paths[v], through = own * weights;
            weight[v] = (1 + through) / own;
            sum[v] += through;
        }
        for (int k = 0; k < found; k++) (_state[queue[k]], paths[queue[k]]) = (Unseen, 0);
    }

    /// <summary>Everybody whom the source reaches, nearest first, with the number of shortest paths and the ties that lie on one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Out(int source)
    {
        int[] queue = _queue, next = _next;
        byte[] state = _state;
        double[] paths = _paths;
        int tail = 1, ties = 0, head = 0;
        (queue[0], paths[source]) = (source, 1);
        while (head < tail)
        {
            int last = tail;
            for (int k = head; k < last; k++) state[queue[k]] = Before;
            for (; head < last; head++)
            {
                int v = queue[head];
                long own = BitConverter.DoubleToInt64Bits(paths[v]);
                _first[head] = ties;
                foreach (int u in network.Out(v))
                {
                    int seen = state[u], before = seen >> 1;
                    (queue[tail], next[ties]) = (u, u);
                    tail += seen == Unseen ? 1 : 0;
                    ties += before ^ 1;
                    state[u] = (byte)(seen | Next);
                    // All bits of the number of paths, or none: 0.
                    paths[u] += BitConverter.Int64BitsToDouble(own & (before - 1L));
                }
            }
        }
        _first[tail] = ties;
        return tail;
    }
}
