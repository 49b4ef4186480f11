namespace ResearchKit;

/// <summary>
/// Ties between groups over time (T14): for each cycle or wave the mixing matrix by role or by sector, and whether ties stay inside groups more than
/// group labels dealt out anew would give.
/// </summary>
/// <remarks>Each window has the people and groups of its own days. Densities fall when more people count: read them beside the sizes. No verdict of change is given.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class MixingOverTime
{
    private readonly Func<string, string> _labelOf;

    private MixingOverTime(string name, IReadOnlyList<MixingWindow> windows, Draws draws, Func<string, string> labelOf, Provenance provenance)
    {
        (Name, Windows, Draws, _labelOf, Provenance) = (name, windows, draws, labelOf, provenance);
        Groups = [.. windows.SelectMany(w => w.Matrix.Groups.Where((_, g) => w.People[g] > 0)).Distinct(StringComparer.Ordinal)];
        string[] labels = [.. Groups.Select(labelOf)];
        // Two roles of one label would be one row by name: they keep their words.
        Labels = labels.Distinct(StringComparer.Ordinal).Count() < labels.Length ? Groups : labels;
    }

    /// <summary>What the groups are: "role", "sector".</summary>
    public string Name { get; }

    /// <summary>The cycles or waves in order.</summary>
    public IReadOnlyList<MixingWindow> Windows { get; }

    /// <summary>The groups with a member in some window.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Their labels on pages.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The draws of the comparison with chance.</summary>
    public Draws Draws { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>By role, cycle by cycle; in a study without cycles, all of it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    public static MixingOverTime ByRole(Study study, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of("role", study.ToNetworks(), n => study.Roles.Over(n), draws, w => w == RolePartition.TwoRoles ? RoleGroup.TwoRoles.Label : study.Roles.LabelOf(w));
    }

    /// <summary>By sector, cycle by cycle; in a study without cycles, all of it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    public static MixingOverTime BySector(Study study, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of("sector", study.ToNetworks(), study.SectorsOver, draws, w => w);
    }

    /// <summary>Waves or relations of any network.</summary>
    /// <param name="series">The networks with their labels.</param>
    /// <param name="partition">Who belongs to which group; matched by id.</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    public static MixingOverTime Of(NetworkSeries series, Partition partition, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(partition);
        return Of(partition.Name, series, _ => partition, draws, w => w);
    }

    /// <summary>Waves or relations of any network, with the groups of each: <c>MixingOverTime.Of(study.WavesOf("contact"), study.SectorsOver)</c>.</summary>
    /// <param name="series">The networks with their labels.</param>
    /// <param name="groups">Lays groups over a network.</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    /// <exception cref="ArgumentException">There is no network.</exception>
    public static MixingOverTime Of(NetworkSeries series, Func<Network, Partition> groups, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(groups);
        if (series.Items.Count == 0) throw new ArgumentException("There is no network.", nameof(series));
        return Of(groups(series.Items[0].Network).Name, series, groups, draws, w => w);
    }

    /// <summary>The ties from one group to another in a window, with the density; null when a group has nobody there.</summary>
    /// <param name="window">Place of the window.</param>
    /// <param name="from">The group the ties come from.</param>
    /// <param name="to">The group they go to.</param>
    public (long Ties, double Density, int People)? Cell(int window, string from, string to)
    {
        var w = Windows[window];
        int g = Place(w.Matrix.Groups, from), h = Place(w.Matrix.Groups, to);
        if (g < 0 || h < 0 || w.People[g] == 0 || w.People[h] == 0) return null;
        return (w.Matrix[g, h], w.Matrix.Density(g, h), g == h ? w.People[g] : w.People[g] + w.People[h]);
    }

    private static MixingOverTime Of(string name, NetworkSeries series, Func<Network, Partition> partitionOf, Draws? draws, Func<string, string> labelOf)
    {
        draws ??= new();
        MixingWindow[] windows = [.. series.Items.Select(item => WindowOf(item.Label, item.Network, partitionOf(item.Network), labelOf, draws))];
        var provenance = windows.Length == 0 ? Provenance.From("no network") : windows.Select(w => w.Matrix.Provenance).Aggregate((a, b) => a + b);
        foreach (var window in windows)
            provenance = window.ByChance.Notes.Aggregate(provenance, (p, note) => p.Noting($"{window.Label}: {note}"));
        return new(name, windows, draws, labelOf, provenance);
    }

    private static MixingWindow WindowOf(string label, Network network, Partition partition, Func<string, string> labelOf, Draws draws)
    {
        var people = new int[partition.Groups.Count];
        foreach (int g in partition.On(network.Roster).Span)
            if (g >= 0) people[g]++;
        // Its notes name groups: by the labels of pages.
        var labelled = partition with { Groups = [.. partition.Groups.Select(labelOf)] };
        return new(
            label, Mixing.Of(network, partition), people, EiIndex.Of(network, partition), EiIndex.Expected(network, partition),
            Chance.Compare(new GroupedNetwork(network, labelled), EiIndex.Of, NullModels.PermutedGroups, draws));
    }

    private static int Place(IReadOnlyList<string> groups, string group)
    {
        for (int g = 0; g < groups.Count; g++)
            if (string.Equals(groups[g], group, StringComparison.Ordinal)) return g;
        return -1;
    }
}
