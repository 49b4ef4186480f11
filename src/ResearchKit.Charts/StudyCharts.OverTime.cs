namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>
    /// Figure F10: pairs of people in contact both ways, one way or not at all, network after network, with streams between. A pair with somebody who joined, left
    /// or did not answer ends or begins in a short tail.
    /// </summary>
    /// <param name="change">What changed.</param>
    /// <param name="view">Outside the team nothing is shown: joiners and leavers are few and known.</param>
    public static StudyChart ToChart(this NetworkChange change, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(change);
        const string id = "F10-alluvial";
        string relation = change.Series.Items[0].Network.Relation;
        bool contact = relation.Contains("contact", StringComparison.OrdinalIgnoreCase);
        string tie = contact ? "contact" : "tie", caption = contact ? "Contacts kept, made and no longer recorded" : $"Ties ({relation}) kept, made and no longer recorded";
        string howToRead = $"Each bar is a network, its height the pairs of people with a {tie}; a stream shows how the same pairs stand in the next network and has the colour of where it comes from. "
            + $"A {tie} that is not recorded again need not have ended.";
        if (view == View.Public) return NotShown(id, caption, howToRead, change.Provenance, "Not shown outside the team: who joined or left is few people.");
        var items = change.Series.Items;
        bool directed = items[0].Network.Directed;
        AlluvialColumn[] columns = [.. items.Select((item, k) => new AlluvialColumn(
            Capital(item.Label), item.Network.Count, k < change.Steps.Count ? change.Steps[k].Pairs : [], k < change.Steps.Count ? change.Steps[k].Stayed.Count : 0))];
        string n = string.Join(", ", items.Select(i => FormattableString.Invariant($"{i.Label}: {Counted(i.Network.Count, "person", "people")}, {Counted(i.Network.Ties, "tie")}")));
        return new(id, caption, howToRead, $"{caption}. {AlluvialFigure.Words(columns, directed, tie)}.", n, change.Provenance, AlluvialFigure.Of(columns, directed, tie));
    }

    /// <summary>
    /// Figure F19: the composed map of the last wave, influence against the share of raters who placed an actor; new, kept and gone actors told apart, with the way
    /// from the map before.
    /// </summary>
    /// <param name="map">The composed map.</param>
    /// <param name="view">Outside the team nothing is shown where fewer than 10 people drew a map.</param>
    public static StudyChart ToChart(this ComposedMap map, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(map);
        const string id = "F19-composed-map", caption = "The actors around the partnership, as several people drew them";
        string howToRead = "Each mark is an actor: the further right, the more raters placed it, the higher, the more influence they gave it; actors of the same numbers share a mark and are named one below the other. "
            + "An open ring, around the mark of whoever stands there now, is where an actor stood on the map before; an arrow leads to where it stands now. Left and low means seen by few and as weak, not unimportant.";
        if (view == View.Public && map.Waves.Any(w => w.Raters < FewestOutside)) return NotShown(id, caption, howToRead, map.Provenance, "Not shown: fewer than 10 people drew a map.");
        var last = map.Waves.Count == 0 ? null : map.Waves[^1];
        var before = map.Waves.Count < 2 ? [] : map.Waves[^2].Actors.Where(a => a.NamedBy >= ComposedMap.FewestRaters).ToDictionary(a => a.Actor, StringComparer.Ordinal);
        var points = (last?.Actors ?? []).Where(a => a.NamedBy >= ComposedMap.FewestRaters).Select(a => PointOf(a, a.Standing, before.GetValueOrDefault(a.Actor))).ToList();
        points.AddRange((last?.Gone ?? []).Where(before.ContainsKey).Select(a => PointOf(before[a], MapStanding.Gone, null)));
        string[] few =
        [
            .. (last?.Actors ?? []).Where(a => a.NamedBy < ComposedMap.FewestRaters).Select(a => a.Actor),
            .. (last?.Gone ?? []).Where(a => !before.ContainsKey(a)).Select(a => a + " (gone)"),
        ];
        string n = string.Join(", ", map.Waves.TakeLast(2).Select(w => FormattableString.Invariant($"{w.Label}: {Counted(w.Raters, "rater")}")));
        if (last is not null && map.Waves.Count > 1)
        {
            n += last.RatersBefore == 0 ? "; nobody drew both maps" : FormattableString.Invariant($"; {last.RatersBefore} of them drew both maps");
            howToRead += FormattableString.Invariant($" {last.RatersBefore} of the {Counted(last.Raters, "rater")} of {last.Label} drew both maps: an actor can come or go with who draws.");
        }
        if (few.Length > 0) howToRead += FormattableString.Invariant($" {Counted(few.Length, "actor")} placed by fewer than {ComposedMap.FewestRaters} people {(few.Length == 1 ? "is" : "are")} not drawn.");
        return new(id, last is null ? caption : $"{caption}, {last.Label}", howToRead, $"{caption}. {MapFigure.Words(points)}.", n, map.Provenance, MapFigure.Of(points, few, ComposedMap.FewestRaters));
    }

    private static MapPoint PointOf(MappedActor a, MapStanding standing, MappedActor? before)
        => new(a.Actor, standing, a.Named.Value, a.Influence.Value, a.LowerQuartile, a.UpperQuartile, before?.Named.Value ?? double.NaN, before?.Influence.Value ?? double.NaN);
}
