namespace ResearchKit;

/// <summary>Cycles: no ring of parents, inside the study, leaf cycles one after another.</summary>
internal static class CycleRules
{
    internal static void Tell(StudyReading reading)
    {
        var cycles = reading.Tables.Cycles;
        reading.TellRings(StudySchema.Cycles, cycles, "parent_cycle_id", c => c.Id, c => c.ParentId);
        if (reading.Settings.Period is { } period)
            for (int i = 0; i < cycles.Count; i++)
                if (!period.Contains(cycles[i].Start) || !period.Contains(cycles[i].End))
                    reading.Error(StudySchema.Cycles, i, period.Contains(cycles[i].Start) ? "end" : "start", cycles[i].Id, "outside-study", $"The study runs from {period}: change the cycle, or the period in datapackage.json.");
        Overlaps(reading, cycles);
    }

    private static void Overlaps(StudyReading reading, IReadOnlyList<Cycle> cycles)
    {
        var parents = cycles.Select(c => c.ParentId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var leaves = Enumerable.Range(0, cycles.Count).Where(i => !parents.Contains(cycles[i].Id)).OrderBy(i => cycles[i].Start).ThenBy(i => i);
        DateOnly? last = null;
        foreach (int i in leaves)
        {
            if (cycles[i].Start <= last)
                reading.Warn(StudySchema.Cycles, i, "start", cycles[i].Id, "overlapping-cycles", "It begins before an earlier cycle has ended: what happens in both belongs to the one that began last.");
            if (last is null || cycles[i].End > last) last = cycles[i].End;
        }
    }
}
