namespace ResearchKit;

/// <summary>What happened in the study lies within its first and last day. Days that may lie outside (joined, due, member checks) are not asked.</summary>
internal static class DateRules
{
    internal static void Tell(StudyReading reading)
    {
        if (PeriodOf(reading) is not { } period) return;
        var t = reading.Tables;
        string mend = $"The study runs from {period}: mend the date, or state the period in datapackage.json (researchkit.period).";
        Each(StudySchema.Interactions, t.Interactions, "start", i => DateOnly.FromDateTime(i.Start));
        Each(StudySchema.Exchanges, t.Exchanges, "date", e => e.Date);
        Each(StudySchema.TimeLog, t.TimeLog, "date", e => e.Date);
        Each(StudySchema.Sources, t.Sources, "date", s => s.Date);
        Each(StudySchema.Reflections, t.Reflections, "date", x => x.Date);
        Each(StudySchema.Decisions, t.Decisions, "date", d => d.Date);
        Each(StudySchema.Proposals, t.Proposals, "date", p => p.Date);
        Each(StudySchema.Actions, t.Actions, "done_on", a => a.DoneOn);
        Each(StudySchema.Waves, t.Waves, "opened", w => w.Opened);
        Each(StudySchema.Phases, t.Phases, "start", p => p.Start);
        Each(StudySchema.Phases, t.Phases, "end", p => p.End);

        void Each<T>(TableSchema<T> table, IReadOnlyList<T> rows, string column, Func<T, DateOnly?> date)
        {
            for (int i = 0; i < rows.Count; i++)
                if (date(rows[i]) is { } day && !period.Contains(day))
                    reading.Error(table, i, column, CellText.Format(day), "outside-study", mend);
        }
    }

    /// <summary>The declared period, else from the first to the last day of the cycles; null: nothing is known.</summary>
    internal static DateSpan? PeriodOf(StudyReading reading)
        => reading.Settings.Period ?? (reading.Tables.Cycles.Count == 0 ? null : new(reading.Tables.Cycles.Min(c => c.Start), reading.Tables.Cycles.Max(c => c.End)));
}
