namespace ResearchKit;

/// <summary>Two networks laid on each other by id: every tie of either is looked at once.</summary>
internal sealed class TieComparison
{
    private readonly Network _before, _after;
    private readonly int[] _later, _earlier;   // place in the other network; -1 = not in it
    private readonly bool[] _known;            // a stayer who answered both times, by the place before

    public TieComparison(Network before, Network after, Partition? groups, Partition? groupsAfter)
    {
        (_before, _after, Directed) = (before, after, before.Directed);
        _later = Places(before.Roster, after.Roster);
        _earlier = Places(after.Roster, before.Roster);
        Joined = [.. after.Roster.Ids.Where((_, i) => _earlier[i] < 0)];
        Left = [.. before.Roster.Ids.Where((_, i) => _later[i] < 0)];
        Stayed = [.. before.Roster.Ids.Where((_, i) => _later[i] >= 0)];
        _known = new bool[before.Count];
        for (int i = 0; i < _known.Length; i++) _known[i] = _later[i] >= 0 && before.HasAnswered(i) && after.HasAnswered(_later[i]);
        long answered = _known.LongCount(k => k);
        Cells = Directed ? answered * (Stayed.Count - 1) : answered * (answered - 1) / 2;
        var tally = new TieTally(groups?.On(before.Roster) ?? default, groups?.Groups ?? [], Directed);
        CountTies(tally);
        (Made, Kept, Lost) = (tally.Made, tally.Kept, tally.Lost);
        var pairs = new PairTally(before, after, _later, _earlier);
        (Flows, Turned) = (pairs.Flows, pairs.Turned);
        if (groups is null || groupsAfter is null) return;
        Moves = MovesOf(groups, groupsAfter);
        Blocks = tally.Blocks(_known, _later);
    }

    public bool Directed { get; }

    public IReadOnlyList<string> Joined { get; }

    public IReadOnlyList<string> Left { get; }

    public IReadOnlyList<string> Stayed { get; }

    public long Cells { get; }

    public long Made { get; }

    public long Kept { get; }

    public long Lost { get; }

    public long Went { get; private set; }

    public long Came { get; private set; }

    public long UnknownBefore { get; private set; }

    public long UnknownAfter { get; private set; }

    public IReadOnlyList<PairFlow> Flows { get; }

    public long Turned { get; }

    public IReadOnlyList<GroupMoves> Moves { get; } = [];

    public IReadOnlyList<TieChangeBlock> Blocks { get; } = [];

    private static int[] Places(Roster from, Roster to)
    {
        var places = new int[from.Count];
        for (int i = 0; i < places.Length; i++) places[i] = Math.Max(to.IndexOf(from[i]), -1);
        return places;
    }

    // Who reports a tie must have answered both times; an undirected tie is known when both have.
    private bool Known(int i, int j) => _known[i] && (Directed || _known[j]);

    private void CountTies(TieTally tally)
    {
        for (int i = 0; i < _before.Count; i++)
        {
            foreach (int j in _before.Out(i))
            {
                if (!Directed && j < i) continue;
                if (_later[i] < 0 || _later[j] < 0) Went++;
                else if (!Known(i, j)) UnknownBefore++;
                else tally.Add(i, j, _after.HasTie(_later[i], _later[j]) ? TieTally.InBoth : TieTally.OnlyBefore);
            }
        }
        for (int i = 0; i < _after.Count; i++)
        {
            foreach (int j in _after.Out(i))
            {
                if (!Directed && j < i) continue;
                int a = _earlier[i], b = _earlier[j];
                if (a < 0 || b < 0) Came++;
                else if (!Known(a, b)) UnknownAfter++;
                else if (!_before.HasTie(a, b)) tally.Add(a, b, TieTally.OnlyAfter);
            }
        }
    }

    private GroupMoves[] MovesOf(Partition groups, Partition groupsAfter)
    {
        var before = groups.On(_before.Roster);
        var after = groupsAfter.On(_after.Roster);
        string[] names = [.. groups.Groups.Union(groupsAfter.Groups, StringComparer.Ordinal)];
        return
        [
            .. names.Select(name => new GroupMoves(
                name, Count(groupsAfter, after, name, i => _earlier[i] < 0), Count(groups, before, name, i => _later[i] < 0), Count(groups, before, name, i => _later[i] >= 0))),
        ];
    }

    private static int Count(Partition partition, ReadOnlyMemory<int> group, string name, Func<int, bool> which)
    {
        int count = 0;
        for (int i = 0; i < group.Length; i++) count += group.Span[i] >= 0 && partition.Groups[group.Span[i]] == name && which(i) ? 1 : 0;
        return count;
    }
}
