using System.Globalization;

namespace ResearchKit;

/// <summary>What a reader must know of the ranges in a table: their level, and which of them are rough.</summary>
internal static class RangeNotes
{
    /// <summary>The provenance with these notes; unchanged where the table shows no range.</summary>
    public static Provenance On(Provenance provenance, IEnumerable<(string Label, Estimate Estimate)> shown)
    {
        var ranges = shown.Where(s => s.Estimate.Interval is not null).Select(s => (s.Label, Interval: s.Estimate.Interval!.Value)).ToList();
        if (ranges.Count == 0) return provenance;
        var levels = ranges.GroupBy(r => r.Interval.Level).OrderBy(g => g.Key).ToList();
        string Percent(double level) => (100 * level).ToString("0.#", CultureInfo.InvariantCulture) + " %";
        provenance = provenance.Noting(levels.Count == 1
            ? $"Ranges: {Percent(levels[0].Key)}, {ranges[0].Interval.Method}."
            : $"Ranges: {string.Join("; ", levels.Select((g, i) => i == 0 ? Percent(g.Key) : $"{Percent(g.Key)} for {string.Join(", ", g.Select(r => r.Label).Distinct(StringComparer.Ordinal))}"))}; {ranges[0].Interval.Method}.");
        var rough = ranges.Where(r => r.Interval.Rough).Select(r => r.Label).Distinct(StringComparer.Ordinal).ToList();
        return rough.Count == 0 ? provenance : provenance.Noting($"Rough ranges, because a side has only 6 to 10 people: {string.Join(", ", rough)}.");
    }
}
