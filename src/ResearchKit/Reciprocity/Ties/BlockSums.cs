namespace ResearchKit;

/// <summary>What is counted for every pair of groups at once, in one walk over the tied pairs; null pairs follow from the sizes of the groups.</summary>
internal sealed class BlockSums
{
    private readonly int _groups;
    private readonly long[] _ties, _mutual, _tied;
    private readonly double[] _returned, _total;
    private readonly TurnSum?[] _turns;

    private BlockSums(int groups)
    {
        _groups = groups;
        (_ties, _mutual, _tied) = (new long[groups * groups], new long[groups * groups], new long[groups * groups]);
        (_returned, _total) = (new double[groups * groups], new double[groups * groups]);
        _turns = new TurnSum?[groups * groups];
        (People, Known) = (new int[groups], new int[groups]);
    }

    /// <summary>People by group.</summary>
    public int[] People { get; }

    /// <summary>People by group whose ties are known.</summary>
    public int[] Known { get; }

    public static BlockSums Of(Network network, ReadOnlyMemory<int> groups, int count)
    {
        var sums = new BlockSums(count);
        int[] group = groups.ToArray();
        for (int i = 0; i < group.Length; i++)
        {
            if (group[i] < 0) continue;
            sums.People[group[i]]++;
            if (network.HasAnswered(i)) sums.Known[group[i]]++;
        }
        TiedPairs.EachKnown(network, (i, j, there, back) =>
        {
            int g = group[i], h = group[j];
            if (g < 0 || h < 0) return;
            if (there > 0) sums._ties[g * count + h]++;
            if (back > 0) sums._ties[h * count + g]++;
            int block = sums.Place(g, h);
            if (there > 0 && back > 0) sums._mutual[block]++;
            sums._returned[block] += 2 * Math.Min(there, back);
            sums._total[block] += there + back;
            (sums._turns[block] ??= new()).Add(there, back);
        });
        sums.CountTied(network, group);
        return sums;
    }

    /// <summary>Ties from one group to another.</summary>
    public long Ties(int from, int to) => _ties[from * _groups + to];

    /// <summary>Mutual pairs.</summary>
    public long Mutual(int a, int b) => _mutual[Place(a, b)];

    /// <summary>People with a tie in the block.</summary>
    public long Tied(int a, int b) => a == b ? _tied[a * _groups + a] : _tied[a * _groups + b] + _tied[b * _groups + a];

    /// <summary>Weight returned, from either end.</summary>
    public double Returned(int a, int b) => _returned[Place(a, b)];

    /// <summary>All weight.</summary>
    public double Total(int a, int b) => _total[Place(a, b)];

    /// <summary>TurnShare of the block.</summary>
    public TurnSum Turns(int a, int b) => _turns[Place(a, b)] ?? new();

    /// <summary>Pairs of the block; only those of people whose ties are known when asked.</summary>
    public long Pairs(int a, int b, bool known)
    {
        int[] of = known ? Known : People;
        return a == b ? (long)of[a] * (of[a] - 1) / 2 : (long)of[a] * of[b];
    }

    /// <summary>For each person each group with which they have a tie, once: a mark a group says who set it last.</summary>
    private void CountTied(Network network, int[] group)
    {
        int[] mark = new int[_groups];
        for (int i = 0; i < group.Length; i++)
        {
            if (group[i] < 0 || !network.HasAnswered(i)) continue;
            Mark(network.Out(i), i);
            Mark(network.In(i), i);
        }

        void Mark(ReadOnlySpan<int> neighbours, int i)
        {
            foreach (int j in neighbours)
            {
                int h = group[j];
                if (h < 0 || mark[h] == i + 1 || !network.HasAnswered(j)) continue;
                mark[h] = i + 1;
                _tied[group[i] * _groups + h]++;
            }
        }
    }

    private int Place(int a, int b) => Math.Min(a, b) * _groups + Math.Max(a, b);
}
