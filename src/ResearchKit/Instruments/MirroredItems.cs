namespace ResearchKit;

/// <summary>How each side experiences the relationship: one question asked of both, and the gap.</summary>
public static class MirroredItems
{
    /// <summary>What <see cref="Gap"/> measures.</summary>
    public static MeasureInfo Info { get; } = new(
        "mirrored-items-gap", "Gap between the sides on mirrored questions",
        "mean over mirrored pairs of (mean answer of side a - mean answer of side b), latest wave that asked them",
        "ResearchKit; pairs as in items.csv, mirror_of", double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The mean gap between side a and side b over all pairs of mirrored items, in points of the scale, at the latest wave that asked them.</summary>
    /// <remarks>
    /// A pair is an item and the item that it mirrors; each side's mean is taken over its own people's answers to either of the two.
    /// Reversed items are turned round. Only waves answered one by one count. The side is the one held on the last day of the wave.
    /// </remarks>
    /// <param name="study">The study; reads items.csv, waves.csv and responses.csv.</param>
    /// <returns>Above 0: side a is more positive. Undefined without a mirrored pair that both sides answered. No interval.</returns>
    public static Estimate Gap(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var tables = study.Tables;
        var scale = tables.Instruments.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var wave in tables.Waves.Where(w => w.Mode == ResponseMode.Individual).OrderByDescending(w => w.Closed).ThenByDescending(w => w.Id, StringComparer.Ordinal))
        {
            var items = tables.Items.Where(i => i.InstrumentId == wave.InstrumentId).ToDictionary(i => i.Id, StringComparer.Ordinal);
            var gaps = new List<double>();
            var people = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in items.Values.Where(i => i.MirrorOf is not null && items.ContainsKey(i.MirrorOf)).OrderBy(i => i.Ordinal))
            {
                List<double> a = [], b = [];
                foreach (var response in tables.Responses.Where(r => r.WaveId == wave.Id && (r.ItemId == item.Id || r.ItemId == item.MirrorOf) && r.Value is not null))
                {
                    var asked = items[response.ItemId];
                    double value = asked.Reverse && scale.TryGetValue(wave.InstrumentId, out var s) ? s.Min + s.Max - response.Value!.Value : response.Value!.Value;
                    switch (study.Roles.SideAt(response.RespondentId, wave.Closed))
                    {
                        case Side.A: a.Add(value); people.Add(response.RespondentId); break;
                        case Side.B: b.Add(value); people.Add(response.RespondentId); break;
                    }
                }
                if (a.Count > 0 && b.Count > 0) gaps.Add(a.Average() - b.Average());
            }
            if (gaps.Count > 0) return new(Info, gaps.Average(), people.Count, "persons", study.Provenance.Noting($"{gaps.Count} mirrored pairs, wave {wave.Id}"));
        }
        return Estimate.Undefined(Info, 0, "persons", study.Provenance, "no mirrored question was answered by both sides");
    }
}
