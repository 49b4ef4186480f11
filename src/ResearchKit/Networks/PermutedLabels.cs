namespace ResearchKit;

/// <summary>Group labels dealt out anew to the people who have one.</summary>
internal sealed class PermutedLabels : IDrawing<GroupedNetwork>
{
    private readonly GroupedNetwork _data;
    private readonly int[] _group, _labelled;

    public PermutedLabels(GroupedNetwork data)
    {
        var network = data.Network;
        _data = new(network, data.Partition with { Roster = network.Roster, Group = data.Partition.On(network.Roster) });
        _group = _data.Partition.Group.ToArray();
        _labelled = [.. Enumerable.Range(0, _group.Length).Where(i => _group[i] >= 0)];
        string name = data.Partition.Name;
        long[] within = new long[data.Partition.Groups.Count], size = new long[within.Length];
        long between = 0;
        foreach (int i in _labelled)
        {
            size[_group[i]]++;
            foreach (int j in network.Out(i))
            {
                if (_group[j] < 0) continue;
                if (_group[i] == _group[j]) within[_group[i]]++;
                else between++;
            }
        }
        Refusal = size.Count(n => n > 0) < 2 ? $"fewer than two groups of {name} have a member: labels dealt out anew leave all as it is"
            : between + within.Sum() == 0 ? $"there is no tie between people with a group of {name}"
            : size.All(n => n < 2) ? $"each group of {name} has one person: no tie within a group is possible, and labels dealt out anew leave all as it is"
            : within.Sum() == 0 ? $"no tie within a group of {name} is recorded: contacts within groups were hardly written down, so that chance would be set against the record, not against the people"
            : null;
        string[] bare = [.. Enumerable.Range(0, within.Length).Where(g => within[g] == 0 && size[g] > 1).Select(g => data.Partition.Groups[g])];
        Notes = bare.Length == 0 ? [] :
        [
            $"no tie within {(bare.Length == 1 ? "the group" : "the groups")} {string.Join(", ", bare)} is recorded: where such ties were not written down, ties between groups are overstated against this model",
        ];
    }

    public string? Refusal { get; }

    public IReadOnlyList<string> Notes { get; }

    public SwitchMixing? Mixing => null;

    public IDrawing<GroupedNetwork> For(Func<GroupedNetwork, Estimate> measure, Effort effort) => this;

    public Func<Rng, GroupedNetwork> Workspace()
    {
        if (Refusal is not null) return _ => _data;
        int[] group = [.. _group], labels = new int[_labelled.Length];
        var partition = _data.Partition;
        var drawn = new GroupedNetwork(_data.Network, partition with { Group = group, Provenance = partition.Provenance.Noting("groups dealt out by chance") });
        return rng =>
        {
            for (int k = 0; k < labels.Length; k++) labels[k] = _group[_labelled[k]];
            rng.Shuffle<int>(labels);
            for (int k = 0; k < labels.Length; k++) group[_labelled[k]] = labels[k];
            return drawn;
        };
    }
}
