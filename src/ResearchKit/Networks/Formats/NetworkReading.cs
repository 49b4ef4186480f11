using System.Diagnostics.CodeAnalysis;

namespace ResearchKit;

/// <summary>What came of reading a network file: a network, or the faults that stand in its way.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class NetworkReading
{
    internal NetworkReading(FaultReport faults, Network? network, Partition? partition, IReadOnlyList<Partition>? partitions = null)
        => (Faults, Network, Partition, Partitions) = (faults, network, partition, partitions ?? (partition is null ? [] : [partition]));

    /// <summary>Every fault, counted per rule, the first 20 of each kept.</summary>
    public FaultReport Faults { get; }

    /// <summary>True when there is a network.</summary>
    [MemberNotNullWhen(true, nameof(Network))]
    public bool IsSound => Network is not null;

    /// <summary>The network; null when there is an error.</summary>
    public Network? Network { get; }

    /// <summary>Who belongs to which group; null when there is an error or no group was named.</summary>
    public Partition? Partition { get; }

    /// <summary>
    /// Every attribute of the people that the file holds, as groups by its words; numbers are words too. Of an edge list, the group that was named.
    /// </summary>
    public IReadOnlyList<Partition> Partitions { get; }

    /// <summary>A network a wave, in order; null when there is an error or no column of waves was named.</summary>
    public NetworkSeries? Waves { get; internal init; }

    /// <summary>A network a kind of tie, over all people of the file; null when there is an error or no column of kinds was named.</summary>
    public NetworkSeries? Relations { get; internal init; }
}
