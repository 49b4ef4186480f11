namespace ResearchKit;

/// <summary>The rules that need more than one row or table. They run when all files are read, over the rows that are right in themselves.</summary>
internal static class StudyRules
{
    internal static void Tell(StudyReading reading)
    {
        CycleRules.Tell(reading);
        PeopleRules.Tell(reading);
        DateRules.Tell(reading);
        ContactRules.Tell(reading);
        AttendanceRules.Tell(reading);
        SurveyRules.Tell(reading);
        CodingRules.Tell(reading);
        LinkRules.Tell(reading);
    }

    internal static void Error(this StudyReading reading, TableSchema table, int index, string column, string shown, string rule, string mend)
        => reading.Faults.Add(table.File, reading.Lines(table.Name)[index], column, shown, rule, mend, isError: true);

    internal static void Warn(this StudyReading reading, TableSchema table, int index, string column, string shown, string rule, string mend)
        => reading.Faults.Add(table.File, reading.Lines(table.Name)[index], column, shown, rule, mend, isError: false);

    /// <summary>Tells every row from which the chain of parents leads back to itself.</summary>
    internal static void TellRings<T>(this StudyReading reading, TableSchema table, IReadOnlyList<T> rows, string column, Func<T, string> id, Func<T, string?> parent)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in rows) parents[id(row)] = parent(row);
        for (int i = 0; i < rows.Count; i++)
        {
            string start = id(rows[i]);
            string? at = parent(rows[i]);
            for (int steps = 0; at is not null && at != start && steps < rows.Count; steps++) at = parents.GetValueOrDefault(at);
            if (at == start) reading.Error(table, i, column, start, "ring", "The chain of parents leads back to this row: empty one of its cells.");
        }
    }
}
