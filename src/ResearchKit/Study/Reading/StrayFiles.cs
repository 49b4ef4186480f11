namespace ResearchKit;

/// <summary>Files that do not belong in a study folder, and files whose name is nearly that of a table.</summary>
internal static class StrayFiles
{
    private static readonly string[] Elsewhere = ["release.csv", "key.csv", "keys.csv", "pseudonyms.csv"];

    internal static void Tell(StudyReading reading)
    {
        foreach (string file in reading.Files)
        {
            if (Elsewhere.Contains(file, StringComparer.OrdinalIgnoreCase))
                reading.Faults.Add(file, 0, "", default, "misplaced-file", "This file belongs with the key, outside the study folder: move it there.", isError: true);
            if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || StudySchema.Find(file) is not null) continue;
            string near = Nearest.To(file, StudySchema.All.Select(t => t.File));
            if (Nearest.Distance(file, near) <= 2 && !reading.Files.Contains(near, StringComparer.Ordinal))
                reading.Faults.Add(file, 0, "", default, "unknown-file", $"Rename it to {near}, or give it a name that is not so near.", isError: true);
        }
    }
}
