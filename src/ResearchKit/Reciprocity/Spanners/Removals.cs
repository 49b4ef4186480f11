namespace ResearchKit;

/// <summary>Takes people out of a network, the chosen ones and others of the same sides, and looks at what is left.</summary>
internal sealed class Removals
{
    private const int Numbers = 4;
    private static readonly MeasureInfo[] Measures = [Dependence.ReturnedInfo, Dependence.ReachInfo, Dependence.FragmentationInfo, Dependence.LargestInfo];

    private readonly Side[] _sides;
    private readonly int[][] _near, _returned;

    private Removals(Network network, Side[] sides)
    {
        _sides = sides;
        _near = new int[network.Count][];
        _returned = new int[network.Count][];
        for (int i = 0; i < _near.Length; i++)
        {
            int[] to = network.Out(i).ToArray();
            _near[i] = network.Directed ? [.. to.Union(network.In(i).ToArray()).Order()] : to;
            int from = i;
            _returned[i] = sides[i] == Side.A ? [.. to.Where(j => sides[j] == Side.B && network.HasTie(j, from))] : [];
        }
    }

    public static Dependence Curve(Network network, Side[] sides, ReadOnlySpan<double> brokerage, int most, Draws draws, string labelA, string labelB, Provenance provenance)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws.Count);
        if (draws.Level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(draws), draws.Level, "The level lies between 0 and 1, such as 0.95.");
        double[] score = brokerage.ToArray();
        int[] ranked = [.. Enumerable.Range(0, score.Length).Where(i => sides[i] is Side.A or Side.B && score[i] > 0).OrderByDescending(i => score[i])];
        int[] top = [.. ranked.Take(most)];
        // The order is stable, so equal counts stand in the order of the roster.
        if (top.Length > 0 && ranked.Length > top.Length && score[ranked[top.Length]] == score[top[^1]])
            provenance = provenance.Noting("Others stand between people as often as the last of those away: who of them is away was decided by the order of ids.");
        provenance = provenance.Noting("The record shows contacts as they were: who would step in is not in it.");
        var removals = new Removals(network, sides);
        var mine = removals.Along(top, new Room(network.Count));
        var drawn = new double[draws.Count][];
        int[] a = [.. Enumerable.Range(0, sides.Length).Where(i => sides[i] == Side.A)], b = [.. Enumerable.Range(0, sides.Length).Where(i => sides[i] == Side.B)];
        long work = (long)draws.Count * (top.Length + 1) * (network.Count + network.Ties);
        if (top.Length > 0)
        {
            Blocks.Over(draws.Count, 64, work, new(draws.Threads, draws.Cancel), () => new Room(network.Count), (first, last, _, room) =>
            {
                for (int d = first; d < last; d++) drawn[d] = removals.Along(Chosen(top, sides, a, b, new(draws.Seed, d)), room);
            });
        }
        var rows = new List<DependenceRow>();
        for (int k = 0; k <= top.Length; k++)
        {
            for (int m = 0; m < Numbers; m++)
            {
                int place = k * Numbers + m;
                double[] chance = k == 0 ? [mine[place]] : [.. drawn.Select(d => d[place])];
                chance = [.. chance.Where(v => !double.IsNaN(v)).Order()];
                double mean = chance.Length == 0 ? double.NaN : chance.Sum() / chance.Length;
                rows.Add(new(k, Measures[m], mine[place], mean, Quantiles.Of(chance, (1 - draws.Level) / 2), Quantiles.Of(chance, (1 + draws.Level) / 2)));
            }
        }
        draws.Progress?.Report(1);
        return new(rows, top.Length, draws, labelA, labelB, () => removals.OneByOne(network.Roster), provenance);
    }

    /// <summary>As many people of the same sides in the same order, each set equally likely.</summary>
    private static int[] Chosen(int[] top, Side[] sides, int[] a, int[] b, Rng rng)
    {
        int[][] pool = [[.. a], [.. b]];
        int[] taken = [0, 0];
        return Array.ConvertAll(top, person =>
        {
            int side = sides[person] == Side.A ? 0 : 1, at = taken[side]++;
            int with = at + rng.Below(pool[side].Length - at);
            (pool[side][at], pool[side][with]) = (pool[side][with], pool[side][at]);
            return pool[side][at];
        });
    }

    private double[] Along(int[] people, Room room)
    {
        Array.Clear(room.Away);
        var values = new double[(people.Length + 1) * Numbers];
        for (int k = 0; k <= people.Length; k++)
        {
            if (k > 0) room.Away[people[k - 1]] = true;
            Look(room, values.AsSpan(k * Numbers, Numbers));
        }
        return values;
    }

    /// <summary>Each person away alone.</summary>
    private PersonAway[] OneByOne(Roster roster)
    {
        var room = new Room(roster.Count);
        var persons = new PersonAway[roster.Count];
        Span<double> values = stackalloc double[Numbers];
        for (int i = 0; i < persons.Length; i++)
        {
            room.Away[i] = true;
            Look(room, values);
            room.Away[i] = false;
            persons[i] = new(roster[i], values[0], values[1], values[2], values[3]);
        }
        return persons;
    }

    private void Look(Room room, Span<double> values)
    {
        bool[] away = room.Away;
        long a = 0, b = 0, returned = 0, reached = 0, left = 0;
        for (int i = 0; i < away.Length; i++)
        {
            if (away[i]) continue;
            left++;
            if (_sides[i] == Side.B) b++;
            if (_sides[i] != Side.A) continue;
            a++;
            if (Array.Exists(_returned[i], j => !away[j])) returned++;
            reached += Reached(i, room);
        }
        values[0] = a == 0 ? double.NaN : (double)returned / a;
        values[1] = a == 0 || b == 0 ? double.NaN : (double)reached / ((double)a * b);
        var (pairs, largest) = Parts(room);
        values[2] = left < 2 ? double.NaN : 1 - pairs / ((double)left * (left - 1));
        values[3] = left == 0 ? double.NaN : (double)largest / left;
    }

    /// <summary>People of side b in at most two steps.</summary>
    private int Reached(int person, Room room)
    {
        int mark = ++room.Mark, count = 0;
        foreach (int v in _near[person])
        {
            if (room.Away[v]) continue;
            Meet(v);
            foreach (int w in _near[v])
            {
                if (!room.Away[w]) Meet(w);
            }
        }
        return count;

        void Meet(int v)
        {
            if (room.Seen[v] == mark) return;
            room.Seen[v] = mark;
            if (_sides[v] == Side.B) count++;
        }
    }

    private (double Pairs, int Largest) Parts(Room room)
    {
        int mark = ++room.Mark, largest = 0;
        double pairs = 0;
        for (int first = 0; first < _near.Length; first++)
        {
            if (room.Away[first] || room.Seen[first] == mark) continue;
            int head = 0, tail = 0;
            room.Seen[first] = mark;
            room.Queue[tail++] = first;
            while (head < tail)
            {
                foreach (int u in _near[room.Queue[head++]])
                {
                    if (room.Away[u] || room.Seen[u] == mark) continue;
                    room.Seen[u] = mark;
                    room.Queue[tail++] = u;
                }
            }
            pairs += (double)tail * (tail - 1);
            largest = Math.Max(largest, tail);
        }
        return (pairs, largest);
    }

    /// <summary>What one thread writes to.</summary>
    private sealed class Room(int people)
    {
        public bool[] Away { get; } = new bool[people];

        public int[] Seen { get; } = new int[people];

        public int[] Queue { get; } = new int[people];

        public int Mark { get; set; }
    }
}
