namespace ResearchKit;

/// <summary>The period of a study as a page shows it.</summary>
internal static class ShownPeriod
{
    /// <summary>
    /// The period; in the public view, where it is only that of the recorded contacts, in whole months: the day of somebody's first or last contact
    /// stays inside.
    /// </summary>
    public static DateSpan? Of(Study study, View view)
    {
        if (view == View.Team || study.Period is not { } period || study.Settings.Period is not null || study.Tables.Cycles.Count > 0) return study.Period;
        var last = period.Last;
        return new(new(period.First.Year, period.First.Month, 1), new(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }
}
