namespace ResearchKit;

/// <summary>Files that do not belong in a study folder, and files whose name is nearly that of a table.</summary>
internal static class StrayFiles
{
    private static readonly string[] Elsewhere = ["release.csv", "key.csv", "keys.csv", "pseudonyms.csv"];

    internal static void Tell(StudyReading reading)
    {
        List<string> tables = [.. StudySchema.All.Select(t => t.Name)];
        foreach (string file in reading.Files)
        {
            if (Elsewhere.Contains(file, StringComparer.OrdinalIgnoreCase))
                reading.Faults.Add(file, 0, "", default, "misplaced-file", "This file belongs with the key, outside the study folder: move it there.", isError: true);
            if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || StudySchema.Find(file) is not null) continue;
            string name = Path.GetFileNameWithoutExtension(file);
            if (TableNames.Meant(name, tables) is { } meant)
            {
                if (!Is(meant)) reading.Faults.Add(file, 0, "", default, "unknown-file", $"Rename it to {meant}.csv, or give it a name that is not so near.", isError: true);
            }
            else if (TableNames.Like(name, tables) is { } like && !Is(like))
                reading.Faults.Add(file, 0, "", default, "unknown-file", $"No table goes by this name, so the file is not read; if it is meant to be {like}.csv, name it so.", isError: false);
        }

        bool Is(string table) => reading.Files.Contains(table + ".csv", StringComparer.Ordinal);
    }
}
