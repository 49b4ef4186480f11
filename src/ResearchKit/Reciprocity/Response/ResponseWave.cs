namespace ResearchKit;

/// <summary>Response in one wave, and what it does to the measures.</summary>
public sealed class ResponseWave
{
    internal ResponseWave(string label, Network network, int? invited, IReadOnlyList<Partition> partitions)
    {
        (Label, Network, Invited, Answered) = (label, network, invited, NonResponse.AnsweredBy(network));
        Confirmation = NonResponse.Confirmation(network);
        NamedNobody = Enumerable.Range(0, network.Count).Count(i => network.HasAnswered(i) && network.Out(i).IsEmpty);
        Groups = [.. partitions.SelectMany(p => GroupsOf(network, p))];
        Lines = [.. ResponseMeasure.For(ResponseMeasure.OfNetwork, network.Directed, partitions.Count > 0 ? partitions[0] : null).Select(m => LineOf(m, partitions.Count > 0 ? partitions[0] : null))];
    }

    /// <summary>What the wave is called.</summary>
    public string Label { get; }

    /// <summary>The network as it was recorded.</summary>
    public Network Network { get; }

    /// <summary>How many were asked, as waves.csv says; null where it does not.</summary>
    public int? Invited { get; }

    /// <summary>People of the network.</summary>
    public int Present => Network.Count;

    /// <summary>Those whose ties are known.</summary>
    public int Answered { get; }

    /// <summary>
    /// People who answered something and named nobody in this relation: whether they have no tie or left this question out cannot be told from a list of ties.
    /// </summary>
    public int NamedNobody { get; }

    /// <summary>Of the ties named among those who answered, the share that the other side named too.</summary>
    public Estimate Confirmation { get; }

    /// <summary>Response by role and by sector; empty without a study.</summary>
    public IReadOnlyList<ResponseGroup> Groups { get; }

    /// <summary>The measures, each under each treatment.</summary>
    public IReadOnlyList<ResponseLine> Lines { get; }

    private static IEnumerable<ResponseGroup> GroupsOf(Network network, Partition partition)
    {
        var group = partition.On(network.Roster).ToArray();
        for (int g = -1; g < partition.Groups.Count; g++)
        {
            int[] members = [.. Enumerable.Range(0, group.Length).Where(i => group[i] == g)];
            if (members.Length > 0) yield return new(partition.Name, g < 0 ? "none recorded" : partition.Groups[g], members.Length, members.Count(network.HasAnswered));
        }
    }

    private ResponseLine LineOf(ResponseMeasure measure, Partition? partition)
    {
        var bounds = measure.NeedsGroups ? NonResponse.Bounds(new GroupedNetwork(Network, partition!), EiIndex.Of) : NonResponse.Bounds(Network, Plainly(measure.Info));
        return new(measure.Name, Under(Treatment.Recorded), Under(Treatment.Respondents), Under(Treatment.Reconstructed), bounds);

        Estimate Under(Treatment treatment) => measure.Of(TreatedNetwork.Of(Network, treatment, partition, NonResponse.LeastConfirmed));
    }

    private static Func<Network, Estimate> Plainly(MeasureInfo measure) => measure.Id switch
    {
        "density" => Density.Of,
        "mean-degree" => NetworkDescriptives.MeanDegree,
        "reciprocity-arc" => Reciprocity.Arc,
        "isolates" => Isolates.Of,
        "transitivity" => Transitivity.Of,
        "centralization-in-degree" => Centralization.InDegree,
        _ => Centralization.Betweenness,
    };
}
