namespace ResearchKit;

/// <summary>Reads a whole study folder in one pass and tells every fault of it.</summary>
internal static class FolderReader
{
    internal static StudyReading Read(string folder)
    {
        var reading = new StudyReading(folder);
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        reading.Settings = new StudySettings { Title = name.Length > 0 ? name : "Untitled study" };
        if (!Directory.Exists(folder))
        {
            reading.Faults.Unread(name, File.Exists(folder) ? "A file stands where the study folder should be." : "There is no such folder.");
            return reading;
        }
        try
        {
            reading.Files = [.. Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reading.Faults.Unread(name, "The folder could not be opened and read.");
            return reading;
        }
        PackageReader.Read(reading);
        foreach (var table in StudySchema.ReadingOrder)
        {
            Table(reading, table);
            if (table == StudySchema.Participants) Withdrawn(reading);
        }
        StrayFiles.Tell(reading);
        StudyRules.Tell(reading);
        Origin(reading);
        return reading;
    }

    private static void Table(StudyReading reading, TableSchema table)
    {
        string path = Path.Combine(reading.Folder, table.File);
        if (!reading.Files.Contains(table.File, StringComparer.Ordinal))
        {
            if (table == StudySchema.Interactions) reading.Faults.Unread(table.File, "The file is not there, and a study needs it: researchkit new makes one to fill.");
        }
        else if (Directory.Exists(path)) Unread(reading, table, "A folder stands where the file should be.");
        else
        {
            try
            {
                using var records = new CsvRecords(Whole.Open(path));
                table.Read(reading, records);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Unread(reading, table, "The file could not be opened: close it in other programs, and see that you may read it.");
            }
        }
    }

    /// <summary>The file is told once; its ids are not told as unknown in every other table.</summary>
    private static void Unread(StudyReading reading, TableSchema table, string why)
    {
        reading.Faults.Unread(table.File, why);
        reading.Known(table.Name).Open = true;
    }

    internal static void Withdrawn(StudyReading reading)
    {
        var people = reading.Known("participants");
        foreach (var person in reading.Tables.Participants) if (person.Consent == Consent.Withdrawn) people.Withdraw(person.Id);
    }

    /// <summary>Ids that begin with SYN- say that the study is made up, whatever else is or is not declared.</summary>
    internal static void Origin(StudyReading reading)
    {
        var ids = reading.Tables.Participants.Select(p => p.Id).Concat(reading.Tables.Interactions.Select(i => i.Id));
        if (!ids.Any(id => id.StartsWith("SYN-", StringComparison.Ordinal))) return;
        if (reading.Settings.Synthetic == false)
            reading.Faults.Add(PackageReader.File, 0, "researchkit.synthetic", "false", "synthetic-denied", "Ids begin with SYN-, which marks invented data: write true, or give real data other ids.", isError: true);
        reading.Settings = reading.Settings with { Synthetic = true };
    }
}
