namespace ResearchKit;

/// <summary>Sectors in one network: how many people are at work in each, and how many ends of ties.</summary>
public sealed class SectorPicture
{
    internal SectorPicture(string label, GroupedNetwork grouped, bool[] active)
    {
        (Label, Grouped) = (label, grouped);
        var (network, partition) = (grouped.Network, grouped.Partition);
        var group = partition.On(network.Roster).Span;
        int groups = partition.Groups.Count;
        long[] present = new long[groups], people = new long[groups], ends = new long[groups];
        for (int i = 0; i < network.Count; i++)
        {
            int g = group[i];
            if (active[i]) ActivePeople++;
            if (g < 0)
            {
                if (active[i]) WithoutSector++;
                continue;
            }
            present[g]++;
            if (active[i]) people[g]++;
            foreach (int j in network.Out(i))
            {
                if (group[j] < 0 || (!network.Directed && j < i)) continue;
                ends[g]++;
                ends[group[j]]++;
            }
        }
        Provenance = (network.Provenance + partition.Provenance).Without($"{label}: people at work without a {partition.Name}", WithoutSector);
        Sectors = [.. Enumerable.Range(0, groups).Select(g => new SectorCount(partition.Groups[g], present[g], people[g], ends[g]))];
        int at = people.Count(n => n > 0);
        Active = new(SectorPresence.ActiveInfo, at, people.Sum(), "persons", Provenance);
        (People, PeopleEvenness) = Spread(people, SectorPresence.PeopleInfo, SectorPresence.PeopleEvennessInfo, "persons", $"nobody with a {partition.Name} is at work");
        (Ties, TiesEvenness) = Spread(ends, SectorPresence.TiesInfo, SectorPresence.TiesEvennessInfo, "ends of ties", $"there is no tie between people with a {partition.Name}");
    }

    /// <summary>"Cycle 1".</summary>
    public string Label { get; }

    /// <summary>Network and sectors.</summary>
    public GroupedNetwork Grouped { get; }

    /// <summary>People at work, with a sector or without.</summary>
    public int ActivePeople { get; }

    /// <summary>Of them, those without a sector: they are in no number below.</summary>
    public int WithoutSector { get; }

    /// <summary>The sectors, in the order of the partition.</summary>
    public IReadOnlyList<SectorCount> Sectors { get; }

    /// <summary>Sectors with somebody at work.</summary>
    public Estimate Active { get; }

    /// <summary>Entropy of the people at work.</summary>
    public Estimate People { get; }

    /// <summary>Entropy of the people at work over its largest value.</summary>
    public Estimate PeopleEvenness { get; }

    /// <summary>Entropy of the ends of ties.</summary>
    public Estimate Ties { get; }

    /// <summary>Entropy of the ends of ties over its largest value.</summary>
    public Estimate TiesEvenness { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    private (Estimate Entropy, Estimate Evenness) Spread(long[] counts, MeasureInfo info, MeasureInfo evenness, string unit, string none)
    {
        long all = counts.Sum();
        if (all == 0) return (Estimate.Undefined(info, 0, unit, Provenance, none), Estimate.Undefined(evenness, 0, unit, Provenance, none));
        int sectors = counts.Count(n => n > 0);
        // H = ln N - (sum of n ln n) / N: from the smallest up, so that the order of sectors does not touch the last digit.
        double sum = 0;
        foreach (long n in counts.Where(n => n > 0).Order()) sum += n * PortableMath.Log(n);
        double h = sectors == 1 ? 0 : Math.Max(0, PortableMath.Log(all) - sum / all);
        return (new(info, h, all, unit, Provenance), sectors == 1
            ? Estimate.Undefined(evenness, all, unit, Provenance, "one sector only: there is nothing to be even over")
            : new(evenness, Math.Min(1, h / PortableMath.Log(sectors)), all, unit, Provenance));
    }
}
