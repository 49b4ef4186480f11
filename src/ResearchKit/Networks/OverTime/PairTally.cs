namespace ResearchKit;

/// <summary>Pairs by how they stand in one network and in the next. Only tied pairs are walked over; pairs without a tie in both follow from the number of people.</summary>
internal sealed class PairTally
{
    private const int States = 5;

    private readonly long[,] _flows = new long[States, States];

    public PairTally(Network before, Network after, int[] later, int[] earlier)
    {
        for (int i = 0; i < before.Count; i++)
        {
            var others = before.Skeleton.Neighbours(i);
            var codes = before.Skeleton.Codes(i);
            for (int k = 0; k < others.Length; k++)
            {
                int j = others[k];
                var state = StateIn(before, i, j);
                if (j < i || state == PairState.NotKnown) continue;
                var next = StateIn(after, later[i], later[j]);
                _flows[(int)state, (int)next]++;
                if (state == PairState.OneWay && next == PairState.OneWay && codes[k] == 1 != after.HasTie(later[i], later[j])) Turned++;
            }
        }
        for (int i = 0; i < after.Count; i++)
        {
            foreach (int j in after.Skeleton.Neighbours(i))
            {
                var state = StateIn(after, i, j);
                if (j < i || state == PairState.NotKnown) continue;
                var was = StateIn(before, earlier[i], earlier[j]);
                if (was is not (PairState.Mutual or PairState.OneWay)) _flows[(int)was, (int)state]++;
            }
        }
        long answered = 0, tied = 0;
        for (int i = 0; i < before.Count; i++) answered += later[i] >= 0 && before.HasAnswered(i) && after.HasAnswered(later[i]) ? 1 : 0;
        for (int a = 0; a <= (int)PairState.None; a++)
        {
            for (int b = 0; b <= (int)PairState.None; b++) tied += _flows[a, b];
        }
        _flows[(int)PairState.None, (int)PairState.None] = answered * (answered - 1) / 2 - tied;
        Flows = [.. from a in Enumerable.Range(0, States) from b in Enumerable.Range(0, States) where _flows[a, b] > 0 select new PairFlow((PairState)a, (PairState)b, _flows[a, b])];
    }

    public IReadOnlyList<PairFlow> Flows { get; }

    public long Turned { get; }

    /// <summary>How a pair stands in a network; negative places are people who are not in it.</summary>
    private static PairState StateIn(Network network, int i, int j)
    {
        if (i < 0 || j < 0) return PairState.NotThere;
        if (!network.HasAnswered(i) || !network.HasAnswered(j)) return PairState.NotKnown;
        bool there = network.HasTie(i, j), back = network.HasTie(j, i);
        return there && back ? PairState.Mutual : there || back ? PairState.OneWay : PairState.None;
    }
}
