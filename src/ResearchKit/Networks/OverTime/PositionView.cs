namespace ResearchKit;

/// <summary>One network under one partition: shares of its groups, their ranges and what labels dealt out anew give.</summary>
internal sealed class PositionView(string label, PositionReplicates replicates, Partition partition)
{
    private readonly int[] _group = partition.On(replicates.Network.Roster).ToArray();

    public Network Network => replicates.Network;

    public Partition Partition => partition;

    /// <summary>The share of a group of a sum over everybody with a group; NaN when the sum is 0.</summary>
    public double Share(double[] values, int group)
    {
        double part = 0, all = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (_group[i] < 0) continue;
            all += values[i];
            if (_group[i] == group) part += values[i];
        }
        return all > 0 ? part / all : double.NaN;
    }

    public PositionShare Row(int group, string name, bool together, Draws draws, Dictionary<(int, int), double[]> drawn)
    {
        var grouped = new GroupedNetwork(Network, partition);
        string word = partition.Groups[group];
        Estimate between = Ranged(Position.BetweennessShare(word)(grouped), 0, group), brokerage = Ranged(Position.BrokerageShare(word)(grouped), 1, group);
        return new(
            label, name, _group.Count(g => g == group), _group.Count(g => g >= 0), together, between, Against(grouped, between, Position.BetweennessShare(word), 0),
            brokerage, Against(grouped, brokerage, Position.BrokerageShare(word), 1), Position.SentShare(word)(grouped), Position.ReceivedShare(word)(grouped));

        Comparison Against(GroupedNetwork data, Estimate observed, Func<GroupedNetwork, Estimate> measure, int which)
            => drawn.TryGetValue((which, group), out double[]? values) ? Chance.Against(observed, values, NullModels.PermutedGroups, draws) : Chance.Compare(data, measure, NullModels.PermutedGroups, draws);
    }

    /// <summary>Shares of all groups under labels dealt out anew, in one pass; empty where the model is refused. By measure (0, 1) and group.</summary>
    public Dictionary<(int, int), double[]> Drawn(Draws draws)
    {
        var shares = new Dictionary<(int, int), double[]>();
        var model = new PermutedLabels(new(Network, partition));
        if (model.Refusal is not null) return shares;
        int groups = partition.Groups.Count;
        double[] totals = [.. replicates.All.Select(values => values.Where((_, i) => _group[i] >= 0).Sum())];
        for (int which = 0; which < 2; which++)
        {
            for (int g = 0; g < groups; g++) shares[(which, g)] = new double[draws.Count];
        }
        Blocks.Over(draws.Count, 64, (long)draws.Count * Network.Count, new(draws.Threads, draws.Cancel), () => (Draw: model.Workspace(), Rng: new Rng(draws.Seed), Sums: new double[groups]), (first, last, _, own) =>
        {
            for (int d = first; d < last; d++)
            {
                own.Rng.Restart(draws.Seed, d);
                var labels = own.Draw(own.Rng).Partition.Group.Span;
                for (int which = 0; which < 2; which++)
                {
                    double[] values = replicates.All[which];
                    Array.Clear(own.Sums);
                    for (int i = 0; i < labels.Length; i++)
                    {
                        if (labels[i] >= 0) own.Sums[labels[i]] += values[i];
                    }
                    for (int g = 0; g < groups; g++) shares[(which, g)][d] = totals[which] > 0 ? own.Sums[g] / totals[which] : double.NaN;
                }
            }
        });
        return shares;
    }

    /// <summary>The smaller of two camps: people of the group with a tie, and other people with a group and a tie.</summary>
    public int Smaller(int group)
    {
        int inside = 0, outside = 0;
        for (int i = 0; i < _group.Length; i++)
        {
            if (_group[i] < 0 || Network.Skeleton.Degree(i) == 0) continue;
            if (_group[i] == group) inside++;
            else outside++;
        }
        return Math.Min(inside, outside);
    }

    public IEnumerable<string> People => replicates.WithoutPerson.Keys;

    public IEnumerable<(string, string)> Pairs => replicates.WithoutPair.Keys;

    public bool TooLarge => replicates.TooLarge;

    public double Theta(int which, int group) => Share(replicates.All[which], group);

    public double Without(string person, int which, int group) => Share((replicates.WithoutPerson.TryGetValue(person, out var gone) ? gone : replicates.All)[which], group);

    public double Without((string, string) pair, int which, int group) => Share((replicates.WithoutPair.TryGetValue(pair, out var gone) ? gone : replicates.All)[which], group);

    private Estimate Ranged(Estimate share, int which, int group)
    {
        if (!share.IsDefined) return share;
        if (TooLarge) return share with { NoInterval = Position.TooLarge };
        var range = Jackknife.OneSet(share.Value, [.. People.Select(p => Without(p, which, group))], [.. Pairs.Select(p => Without(p, which, group))], JackknifeScale.Logit, 0, 1, smallest: Smaller(group));
        return share with { Interval = range.Interval, NoInterval = range.NoInterval };
    }
}
