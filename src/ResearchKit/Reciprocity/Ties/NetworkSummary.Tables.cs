namespace ResearchKit;

[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class NetworkSummary
{
    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>The measures of the whole network, a row each.</summary>
    public ResultTable ToTable()
    {
        var rows = new List<Cell[]>
        {
            Row("people", Network.Count), Row("ties", Network.Ties), Row("ties to oneself, left out", Network.SelfTies), Row("repeated ties, added up", Network.RepeatedTies),
            Row("density", Density), Row("ties per person", MeanDegree),
        };
        if (Dyads is { } dyads) rows.AddRange([Row("mutual pairs", dyads.Mutual), Row("asymmetric pairs", dyads.Asymmetric), Row("null pairs", dyads.Null)]);
        foreach (var (name, estimate) in Reciprocities()) rows.Add(Row("reciprocity, " + name, estimate));
        for (int t = 0; Triads is not null && t < TriadCensus.Types.Count; t++) rows.Add(Row("triads " + TriadCensus.Types[t], Triads.Counts[t]));
        rows.Add(Row("transitivity", Transitivity));
        rows.Add(Row("transitivity, directed", DirectedTransitivity));
        rows.Add(Row("transitivity, average of people", LocalTransitivity));
        rows.Add(Row("transitivity, average of all people", LocalTransitivityOfAll));
        rows.Add(Row("centralization, contacts", DegreeCentralization));
        rows.Add(Row("centralization, in-degree", InDegreeCentralization));
        rows.Add(Row("centralization, out-degree", OutDegreeCentralization));
        if (BetweennessCentralization is { } between) rows.Add(Row("centralization, betweenness", between));
        if (Ei is { } ei) rows.Add(Row("E-I index", ei));
        if (EiExpected is { } expected) rows.Add(Row("E-I index from group sizes", expected));
        if (EiByChance is { Reason: null } dealt)
            rows.AddRange([Row("E-I index when groups are dealt out by chance, low", dealt.Middle().Low), Row("E-I index when groups are dealt out by chance, high", dealt.Middle().High)]);
        if (GroupAssortativity is { } group) rows.Add(Row("assortativity by group", group));
        rows.Add(Row("assortativity by degree", DegreeAssortativity));
        if (Distances is { } distances)
            rows.AddRange([Row("mean distance, joined pairs", distances.Mean), Row("mean distance, all pairs", distances.MeanOfAll), Row("efficiency", distances.Efficiency), Row("longest distance", distances.Diameter)]);
        rows.AddRange([Row("core-periphery fit", CorePeriphery.Fit), Row("largest core number", Cores.Most)]);
        rows.AddRange([Row("people without a recorded tie", Isolates.Value), Row("weak components", WeakComponents.Value), Row("strong components", StrongComponents.Value)]);
        foreach (var note in Notes.Where(n => n.Field is "triads" or "dyads" or "centralization.betweenness" or "ei" or "ties")) rows.Add([Cell.Of("note: " + note.Field), Cell.Of(note.Reason)]);
        return new(
            "network-summary", Network.Count == 1 ? "Network of 1 person" : $"Network of {Network.Count} people", "Each row is a measure of its own; the pages in docs/measures say what it means and when not to use it.",
            [new("Measure"), new("Value", "", "0.######")], rows, Provenance)
        { N = FormattableString.Invariant($"{Network.Count} people, {Network.Ties} ties") };

        static Cell[] Row(string name, object value) => [Cell.Of(name), value is Estimate e ? Cell.Of(e) : Cell.Of(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>A row a person; the columns that were asked for and computed.</summary>
    public ResultTable MembersTable()
    {
        var group = Partition?.On(Network.Roster) ?? default;
        var columns = new List<(TableColumn Column, Func<int, Cell> Of)>
        {
            (new("Id"), i => Cell.Of(Network.Roster[i])),
            (new("In-degree", "", "count"), i => Cell.Of((double)Network.In(i).Length, 1)),
            (new("Out-degree", "", "count"), i => Cell.Of((double)Network.Out(i).Length, 1)),
        };
        if (Partition is { } partition) columns.Insert(1, (new("Group"), i => Cell.Of(group.Span[i] < 0 ? "" : partition.Groups[group.Span[i]])));
        if (Options.Members == NetworkMembers.All)
        {
            PersonValues?[] all =
            [
                Betweenness, Closeness, Harmonic, Constraint, EffectiveSize, Participation, ClosenessOut, HarmonicOut, Eigenvector, PageRank, Hierarchy,
                ConstraintWeighted, EffectiveSizeWeighted, HierarchyWeighted, Cores.Values(), CrossInDegree, CrossOutDegree, CrossContacts,
            ];
            foreach (var values in all.OfType<PersonValues>())
                columns.Add((new(values.Measure.Name, "", "0.####"), i => double.IsNaN(values.Values.Span[i]) ? Cell.Undefined("no tie, one contact only, or no group") : Cell.Of(values.Values.Span[i], 1)));
            if (Brokerage is { } brokerage)
            {
                foreach (var role in Enum.GetValues<BrokerageRole>())
                    columns.Add((new(role.ToString(), "", "count"), i => brokerage.HasGroup(i) ? Cell.Of((double)brokerage[i, role], 1) : Cell.Undefined("no group")));
            }
        }
        return new(
            "network-members", "The people of the network", "Position is not voice: who lies between others is not thereby heard.",
            [.. columns.Select(c => c.Column)], [.. Enumerable.Range(0, Network.Count).Select(i => (IReadOnlyList<Cell>)[.. columns.Select(c => c.Of(i))])], Provenance)
        { N = FormattableString.Invariant($"{Network.Count} people") };
    }
}
