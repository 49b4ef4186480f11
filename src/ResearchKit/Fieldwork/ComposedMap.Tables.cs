namespace ResearchKit;

public sealed partial class ComposedMap
{
    /// <summary>Two sentences: actors and raters, and what a map does not say.</summary>
    public string PlainReading
    {
        get
        {
            if (Waves.Count == 0) return "No composed map is recorded. So nothing is said of the actors around the partnership.";
            var last = Waves[^1];
            string first = FormattableString.Invariant($"In {last.Label}, {last.Raters} people placed {last.Actors.Count} actors");
            if (Waves.Count == 1) return $"{first}. A map holds what its drawers see: an actor that is not on it may still be there.";
            int kept = last.Actors.Count(a => a.Standing == MapStanding.Kept), added = last.Actors.Count(a => a.Standing == MapStanding.New);
            return FormattableString.Invariant($"{first}: {kept} were on the map before, {added} are new, {last.Gone.Count} are gone. ")
                + FormattableString.Invariant($"{last.RatersBefore} of the {last.Raters} drew both maps: an actor can come or go with who draws.");
        }
    }

    /// <summary>Fewer raters than this: no median of an actor in a table or figure, for it would be the opinion of one or two people.</summary>
    public const int FewestRaters = 3;

    /// <summary>A row a wave and actor; gone actors come last in their wave. Influence, disagreement and contact are shown from <see cref="FewestRaters"/> raters on.</summary>
    public ResultTable ToTable() => new(
        "composed-map", "The actors around the partnership, as several people drew them",
        "Each row is an actor on the map of one wave: how many placed it, the middle of the influence they gave (1 to 5), and how far the middle half of them lies apart.",
        [
            new("Wave"), new("Actor"), new("Type"), new("Against the map before"), new("Placed by", "persons", "count"), new("Of", "persons", "count"), new("Share", "", "share"), new("Influence, median", "", "0.0"),
            new("Quartile from", "", "0.0") { RangeHeading = "Middle half of raters" }, new("Quartile to", "", "0.0"), new("Disagreement (IQR)", "", "0.0"), new("In direct contact", "", "share"),
        ],
        [.. Waves.SelectMany(w => w.Actors.Select(a => Row(w, a)).Concat(w.Gone.Select(a => Row(w, a))))], Provenance)
    {
        N = string.Join("; ", Waves.Select((w, k) => FormattableString.Invariant($"{w.Label}: {w.Raters} raters{(k == 0 ? "" : FormattableString.Invariant($", {w.RatersBefore} of them in the wave before"))}"))),
        Formula = $"Share: {NamedInfo.Formula}. Influence: {InfluenceInfo.Formula}. Disagreement: {DisagreementInfo.Formula}",
        Reference = Source + "; Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566",
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell[] Row(MapWave wave, MappedActor a)
    {
        Cell[] known = [Cell.Of(wave.Label), Cell.Of(a.Actor), Cell.Of(a.Type), Cell.Of(Word(a.Standing)), Cell.Of((double)a.NamedBy, a.NamedBy), Cell.Of((double)wave.Raters, wave.Raters), Cell.Of(a.Named, a.NamedBy)];
        var hidden = new Cell(double.NaN, null, a.NamedBy, CellState.Suppressed, FormattableString.Invariant($"placed by fewer than {FewestRaters} people"));
        return a.NamedBy < FewestRaters ? [.. known, hidden, hidden, hidden, hidden, hidden]
            : [.. known, Cell.Of(a.Influence, a.NamedBy), Cell.Of(a.LowerQuartile, a.NamedBy), Cell.Of(a.UpperQuartile, a.NamedBy), Cell.Of(a.Disagreement, a.NamedBy), Cell.Of(a.Direct, a.NamedBy)];
    }

    private static Cell[] Row(MapWave wave, string gone)
    {
        var none = Cell.Undefined("nobody placed it in this wave");
        return [Cell.Of(wave.Label), Cell.Of(gone), Cell.Of(""), Cell.Of(Word(MapStanding.Gone)), Cell.Of(0.0, 0), Cell.Of((double)wave.Raters, wave.Raters), Cell.Of(0.0, 0), none, none, none, none, none];
    }

    private static string Word(MapStanding standing) => standing == MapStanding.First ? "" : PlainWord.Of(standing);
}
