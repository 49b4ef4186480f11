using System.Numerics;

namespace ResearchKit;

/// <summary>Shortest distances of a whole network, summed a person: what all measures of nearness and mean distance need.</summary>
/// <remarks>
/// Sixty-four searches run at once, one a bit (Then and others 2014, doi 10.14778/2735496.2735507): a person is entered once for all searches that
/// arrive at the same distance. Memory is linear in people. Sums of fractions are kept by block of sources, and blocks are fixed by the data.
/// </remarks>
internal sealed class Reach
{
    private const int Most = 32;

    private Reach(int people) => (Reached, Total, Harmonic) = (new int[people], new long[people], new double[people]);

    /// <summary>How many others reach the person (In) or are reached (Out).</summary>
    public int[] Reached { get; }

    /// <summary>Sum of their distances.</summary>
    public long[] Total { get; }

    /// <summary>Sum of 1 / distance.</summary>
    public double[] Harmonic { get; }

    /// <summary>Ordered pairs at distance 1, 2, ...</summary>
    public long[] ByDistance { get; private set; } = [];

    public static Reach Of(Network network, TieDirection direction, Effort effort)
    {
        int n = network.Count, blocks = Math.Clamp((n + 63) / 64, 1, Most);
        var parts = new Part[blocks];
        bool along = direction == TieDirection.In;
        Blocks.Over(n, blocks, (long)n * network.Ties, effort, () => new Searches(n), (first, last, block, searches) =>
        {
            var part = parts[block] = new Part(n);
            for (int source = first; source < last; source += 64) searches.Run(network, along, source, Math.Min(last, source + 64), part);
        });
        var reach = new Reach(n);
        int furthest = parts.Max(p => p?.ByDistance.Count ?? 0);
        reach.ByDistance = new long[furthest];
        foreach (var part in parts)
        {
            if (part is null) continue;
            for (int i = 0; i < n; i++)
            {
                reach.Reached[i] += part.Reached[i];
                reach.Total[i] += part.Total[i];
                reach.Harmonic[i] += part.Harmonic[i];
            }
            for (int d = 0; d < part.ByDistance.Count; d++) reach.ByDistance[d] += part.ByDistance[d];
        }
        return reach;
    }

    private sealed class Part(int people)
    {
        public readonly int[] Reached = new int[people];
        public readonly long[] Total = new long[people];
        public readonly double[] Harmonic = new double[people];
        public readonly List<long> ByDistance = [];
    }

    private sealed class Searches(int people)
    {
        private readonly ulong[] _seen = new ulong[people], _next = new ulong[people];
        private ulong[] _now = new ulong[people];
        private int[] _active = new int[people], _coming = new int[people];

        public void Run(Network network, bool along, int first, int last, Part part)
        {
            Array.Clear(_seen);
            int active = 0;
            for (int s = first; s < last; s++)
            {
                _seen[s] = _now[s] = 1UL << (s - first);
                _active[active++] = s;
            }
            for (int distance = 1; active > 0; distance++)
            {
                int coming = 0;
                for (int k = 0; k < active; k++)
                {
                    int v = _active[k];
                    ulong searches = _now[v];
                    _now[v] = 0;
                    foreach (int u in along ? network.Out(v) : network.In(v))
                    {
                        ulong fresh = searches & ~_seen[u];
                        if (fresh == 0) continue;
                        if (_next[u] == 0) _coming[coming++] = u;
                        _next[u] |= fresh;
                    }
                }
                long pairs = 0;
                for (int k = 0; k < coming; k++)
                {
                    int u = _coming[k];
                    ulong fresh = _next[u];
                    (_now[u], _next[u]) = (fresh, 0);
                    _seen[u] |= fresh;
                    int count = BitOperations.PopCount(fresh);
                    part.Reached[u] += count;
                    part.Total[u] += (long)distance * count;
                    part.Harmonic[u] += (double)count / distance;
                    pairs += count;
                }
                if (pairs > 0)
                {
                    if (part.ByDistance.Count < distance) part.ByDistance.Add(0);
                    part.ByDistance[distance - 1] += pairs;
                }
                (_active, _coming, active) = (_coming, _active, coming);
            }
        }
    }
}
