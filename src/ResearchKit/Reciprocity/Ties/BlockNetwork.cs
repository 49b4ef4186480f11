namespace ResearchKit;

/// <summary>The ties of one block as a network of its own, over the people of its two groups.</summary>
internal static class BlockNetwork
{
    public static Network Of(GroupedNetwork data, ReciprocityBlock block)
    {
        var (network, partition) = (data.Network, data.Partition);
        var group = partition.On(network.Roster).Span;
        int a = partition.IndexOf(block.GroupA), b = partition.IndexOf(block.GroupB);
        var ids = new List<string>();
        var answered = new List<bool>();
        int[] place = new int[network.Count];
        for (int i = 0; i < network.Count; i++)
        {
            place[i] = -1;
            if (group[i] != a && group[i] != b) continue;
            place[i] = ids.Count;
            ids.Add(network.Roster[i]);
            answered.Add(network.HasAnswered(i));
        }
        List<int> from = [], to = [];
        List<double> weight = [];
        for (int i = 0; i < network.Count; i++)
        {
            if (place[i] < 0) continue;
            var people = network.Out(i);
            var weights = network.OutWeight(i);
            for (int k = 0; k < people.Length; k++)
            {
                int j = people[k];
                if (!(group[i] == a && group[j] == b) && !(group[i] == b && group[j] == a)) continue;
                from.Add(place[i]);
                to.Add(place[j]);
                weight.Add(weights[k]);
            }
        }
        // In the order of the whole roster, so it is sorted already.
        var made = Network.Make(Roster.FromSorted([.. ids]), true, network.Relation, [.. from], [.. to], [.. weight], block.Census.Provenance);
        return new(made, 0, 0, 0, network.Window, network.Answered.IsEmpty ? ReadOnlyMemory<bool>.Empty : answered.ToArray());
    }
}
