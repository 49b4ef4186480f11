namespace ResearchKit;

/// <summary>One of the sheets that say something of the study: a heading in the first row, and a few rows below.</summary>
internal static class SmallSheet
{
    internal const string Study = "study", Roles = "roles", Columns = "columns";

    /// <summary>The rows, each with its number and a cell for each of these headings; null for a cell that is blank.</summary>
    internal static List<(long Row, SheetCell?[] Cells)> Read(StudyReading reading, string sheet, SheetRows rows, params string[] headings)
    {
        var found = new List<(long, SheetCell?[])>();
        int[]? places = null;
        while (rows.Next())
        {
            var cells = rows.Cells.Where(c => !string.IsNullOrWhiteSpace(c.Text) || c.Kind == SheetCellKind.NoValue).ToList();
            if (cells.Count == 0) continue;
            if (places is null)
            {
                places = [.. headings.Select(h => cells.Where(c => h.Equals(c.Text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(c => c.Column).FirstOrDefault(-1))];
                int missing = Array.IndexOf(places, -1);
                if (missing >= 0)
                {
                    reading.Faults.Add(sheet, rows.Row, headings[missing], default, "missing-column", $"The first row must have the headings {string.Join(", ", headings)}.", isError: true);
                    return found;
                }
                continue;
            }
            var row = places.Select(p => cells.Select(c => (SheetCell?)c).FirstOrDefault(c => c!.Value.Column == p)).ToArray();
            for (int i = 0; i < row.Length; i++)
                if (row[i] is { Kind: SheetCellKind.Error or SheetCellKind.NoValue } wrong && SheetFaults.Of(wrong, null) is { } fault)
                    reading.Faults.Add(sheet, rows.Row, headings[i], wrong.Text, fault.Rule, fault.Mend, isError: true);
            found.Add((rows.Row, row));
        }
        return found;
    }
}
