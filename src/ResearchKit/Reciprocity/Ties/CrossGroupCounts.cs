namespace ResearchKit;

/// <summary>Ties of each person to people of other groups, those to people who answered, and those returned.</summary>
internal sealed class CrossGroupCounts
{
    private readonly int[] _group, _out, _answered, _returned;

    private CrossGroupCounts(int[] group) => (_group, _out, _answered, _returned) = (group, new int[group.Length], new int[group.Length], new int[group.Length]);

    /// <summary>People with a group whose own ties are unknown; they are in no count.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Ties to people of other groups whose ties are unknown.</summary>
    public long ToUnanswered { get; private set; }

    public static CrossGroupCounts Of(Network network, ReadOnlyMemory<int> groups)
    {
        var counts = new CrossGroupCounts(groups.ToArray());
        int[] group = counts._group;
        TiedPairs.Each(network, (i, j, there, back) =>
        {
            if (group[i] < 0 || group[j] < 0 || group[i] == group[j]) return;
            if (there > 0) counts.Add(network, i, j, back > 0);
            if (back > 0) counts.Add(network, j, i, there > 0);
        });
        for (int i = 0; i < group.Length; i++)
        {
            if (group[i] < 0 || network.HasAnswered(i)) continue;
            counts.Unanswered++;
            group[i] = -1;
        }
        return counts;
    }

    /// <summary>Out-degree to other groups, a person each; NaN for who is not counted.</summary>
    public double[] OutDegrees() => [.. _group.Select((g, i) => g < 0 ? double.NaN : _out[i])];

    /// <summary>Share reported back, a person each; NaN without a tie to somebody of another group who answered.</summary>
    public double[] Shares() => [.. _group.Select((g, i) => g < 0 || _answered[i] == 0 ? double.NaN : (double)_returned[i] / _answered[i])];

    /// <summary>The sums of a group; -1 = of all.</summary>
    public CrossGroupSum Of(int group)
    {
        long people = 0, reaching = 0, ties = 0, answered = 0, returned = 0;
        double shares = 0;
        for (int i = 0; i < _group.Length; i++)
        {
            if (_group[i] < 0 || (group >= 0 && _group[i] != group)) continue;
            people++;
            ties += _out[i];
            if (_answered[i] == 0) continue;
            reaching++;
            answered += _answered[i];
            returned += _returned[i];
            shares += (double)_returned[i] / _answered[i];
        }
        return new(people, ties, reaching, answered, returned, shares);
    }

    private void Add(Network network, int from, int to, bool returned)
    {
        if (!network.HasAnswered(from)) return;
        _out[from]++;
        if (!network.HasAnswered(to))
        {
            ToUnanswered++;
            return;
        }
        _answered[from]++;
        if (returned) _returned[from]++;
    }
}
