namespace ResearchKit;

public sealed partial class Position
{
    /// <summary>By role in each cycle, of who started contact with whom; and residents and coproducers together.</summary>
    /// <param name="study">The study.</param>
    /// <param name="together">Roles to take together, in the study's own words; null: those of side a, and "citizen".</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    /// <exception cref="ArgumentException">The study has no such role.</exception>
    public static Position Of(Study study, IReadOnlyList<string>? together = null, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study, study.ToNetworks(), together, draws);
    }

    /// <summary>By role in each network of a study: of survey waves, of another rule for ties.</summary>
    /// <param name="study">The study: its roles count.</param>
    /// <param name="series">The networks.</param>
    /// <param name="together">Roles to take together, in the study's own words; null: those of side a, and "citizen".</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    /// <exception cref="ArgumentException">The study has no such role, or there is no network.</exception>
    /// <example><code>Position.Of(study, study.WavesOf("contact"))</code></example>
    public static Position Of(Study study, NetworkSeries series, IReadOnlyList<string>? together = null, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(series);
        var words = RolesTogether.Words(study, together);
        string label = string.Join(" and ", words.Select(study.Roles.LabelOf));
        var made = series.Items.Select(item =>
        {
            var roles = study.Roles.Over(item.Network);
            var replicates = new PositionReplicates(item.Network, roles.On(item.Network.Roster));
            var views = new List<(PositionView View, int Group, string Name, bool Together)>();
            var single = new PositionView(item.Label, replicates, roles);
            for (int g = 0; g < roles.Groups.Count; g++) views.Add((single, g, RolesTogether.LabelOf(study, roles.Groups[g]), false));
            var sets = RolesTogether.Over(study, item.Network, words);
            if (words.Count > 1 || sets.Groups.Contains(RolesTogether.Across))
            {
                AddTogether(views, item.Label, replicates, sets, label);
                AddTogether(views, item.Label, replicates, Joined(sets), label + ", or one of these and another role");
            }
            return views;
        });
        return Of(series, [.. made], draws);
    }

    /// <summary>By the groups of any partition.</summary>
    /// <param name="series">The networks.</param>
    /// <param name="groups">Lays groups over a network: <c>n => study.SectorsOver(n)</c>.</param>
    /// <param name="draws">How many draws, from which seed; 2,000 from seed 1 by default.</param>
    /// <exception cref="ArgumentException">There is no network.</exception>
    public static Position Of(NetworkSeries series, Func<Network, Partition> groups, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(groups);
        var made = series.Items.Select(item =>
        {
            var partition = groups(item.Network);
            var view = new PositionView(item.Label, new(item.Network, partition.On(item.Network.Roster)), partition);
            return Enumerable.Range(0, partition.Groups.Count).Select(g => (view, g, partition.Groups[g], false)).ToList();
        });
        return Of(series, [.. made], draws);
    }

    private static void AddTogether(List<(PositionView View, int Group, string Name, bool Together)> views, string label, PositionReplicates replicates, Partition? sets, string name)
    {
        if (sets is null || !sets.Groups.Contains(RolesTogether.Inside)) return;
        views.Add((new(label, replicates, sets), sets.IndexOf(RolesTogether.Inside), name, true));
    }

    /// <summary>Who holds one of the roles and another at once, taken with those who hold only these; null where nobody does.</summary>
    private static Partition? Joined(Partition sets)
    {
        if (!sets.Groups.Contains(RolesTogether.Across)) return null;
        int across = sets.IndexOf(RolesTogether.Across);
        var groups = sets.Roster.Ids.Select((id, i) => (id, Group: sets.Group.Span[i])).ToDictionary(
            p => p.id, p => p.Group < 0 ? null : p.Group == across ? RolesTogether.Inside : sets.Groups[p.Group], StringComparer.Ordinal);
        return Partition.Of(sets.Name, sets.Roster, groups, sets.Provenance);
    }

    private static Position Of(NetworkSeries series, List<(PositionView View, int Group, string Name, bool Together)>[] views, Draws? draws)
    {
        if (series.Items.Count == 0) throw new ArgumentException("There is no network.", nameof(series));
        draws ??= new();
        var provenance = series.Items[0].Network.Provenance;
        var drawn = new Dictionary<PositionView, Dictionary<(int, int), double[]>>();
        var shares = new List<PositionShare>();
        foreach (var (view, group, name, together) in views.SelectMany(v => v))
        {
            if (!drawn.TryGetValue(view, out var values)) drawn[view] = values = view.Drawn(draws);
            provenance += Grouping.ProvenanceOf(view.Network, view.Partition);
            shares.Add(view.Row(group, name, together, draws, values));
        }
        foreach (var item in series.Items)
        {
            provenance += item.Network.Provenance;
            int silent = item.Network.Answered.IsEmpty ? 0 : item.Network.Answered.Span.Count(false);
            if (silent > 0) provenance = provenance.Noting(FormattableString.Invariant($"{item.Label}: {silent} people did not answer; their own ties are unknown, so how far they lie between others is too low"));
        }
        return new(shares, views.Length < 2 ? [] : Between(views[0], views[^1], shares), draws, provenance);
    }

    private static PositionDifference[] Between(
        List<(PositionView View, int Group, string Name, bool Together)> first, List<(PositionView View, int Group, string Name, bool Together)> last, List<PositionShare> shares)
        =>
        [
            .. from b in last
               from a in first
               where a.Name == b.Name
               select new PositionDifference(
                   a.Name, shares[first.IndexOf(a)], shares[shares.Count - last.Count + last.IndexOf(b)],
                   Difference(BetweennessChangeInfo, 0, a.View, a.Group, b.View, b.Group), Difference(BrokerageChangeInfo, 1, a.View, a.Group, b.View, b.Group)),
        ];

    // The same people left out of both networks, as for every change.
    private static Estimate Difference(MeasureInfo info, int which, PositionView first, int a, PositionView last, int b)
    {
        double from = first.Theta(which, a), to = last.Theta(which, b);
        string[] people = [.. first.People.Union(last.People, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var provenance = first.Network.Provenance + last.Network.Provenance;
        if (double.IsNaN(from) || double.IsNaN(to)) return Estimate.Undefined(info, people.Length, "persons", provenance, "the share is not defined in one of the two networks");
        var estimate = new Estimate(info, to - from, people.Length, "persons", provenance);
        if (first.TooLarge || last.TooLarge) return estimate with { NoInterval = TooLarge };
        var range = Jackknife.OneSet(
            to - from, [.. people.Select(p => last.Without(p, which, b) - first.Without(p, which, a))],
            [.. first.Pairs.Union(last.Pairs).Order().Select(p => last.Without(p, which, b) - first.Without(p, which, a))],
            JackknifeScale.Raw, -1, 1, smallest: Math.Min(first.Smaller(a), last.Smaller(b)));
        return estimate with { Interval = range.Interval, NoInterval = range.NoInterval };
    }
}
