namespace ResearchKit;

/// <summary>Counts behind F10: what each block holds and which streams leave and reach it.</summary>
internal sealed class AlluvialLayout
{
    /// <summary>States with a block, from the top down.</summary>
    public static IReadOnlyList<PairState> Blocks { get; } = [PairState.Mutual, PairState.OneWay, PairState.None];

    private readonly long[,,] _flows;   // step, from, to; states beyond None are taken together
    private readonly int _columns;

    public AlluvialLayout(IReadOnlyList<AlluvialColumn> columns)
    {
        _columns = columns.Count;
        _flows = new long[Math.Max(0, _columns - 1), 4, 4];
        for (int k = 0; k < _columns - 1; k++)
        {
            foreach (var flow in columns[k].Next)
            {
                // Pairs that never had a contact are no stream: they would drown all others.
                if (flow is { From: PairState.None, To: PairState.None }) continue;
                _flows[k, Math.Min((int)flow.From, 3), Math.Min((int)flow.To, 3)] += flow.Pairs;
            }
        }
    }

    /// <summary>Pairs of a stream from column <paramref name="step"/> to the next. State 3: somebody not there, or not known.</summary>
    public long Flow(int step, int from, int to) => _flows[step, from, to];

    public long Out(int column, int state) => column >= _columns - 1 ? 0 : Enumerable.Range(0, 4).Sum(to => _flows[column, state, to]);

    public long In(int column, int state) => column == 0 ? 0 : Enumerable.Range(0, 4).Sum(from => _flows[column - 1, from, state]);

    /// <summary>Pairs in a block; of the last block only those that come or go.</summary>
    public long Size(int column, int state) => Math.Max(In(column, state), Out(column, state));

    public long Column(int column) => Enumerable.Range(0, 3).Sum(s => Size(column, s));

    /// <summary>True when a pair has somebody who was not there, or whose answer is not known.</summary>
    public bool HasStubs => Enumerable.Range(0, Math.Max(0, _columns - 1)).Any(k => Enumerable.Range(0, 3).Any(s => _flows[k, 3, s] + _flows[k, s, 3] > 0));
}
