using System.Text;

namespace ResearchKit;

/// <summary>Study folders on disk.</summary>
public static partial class StudyFolder
{
    internal static void Write(string folder, StudySettings settings, StudyTables tables, IReadOnlyList<TableSchema> written)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !PackageWriter.IsStudy(folder))
            throw new IOException($"The folder '{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}' is not empty and holds no study: it is left alone. Name another folder.");
        Whole.Folder(folder, PackageReader.File, fresh =>
        {
            if (Directory.Exists(folder)) KeepOthers(folder, fresh);
            foreach (var table in written)
            {
                using var writer = new StreamWriter(Path.Combine(fresh, table.File), false, new UTF8Encoding(false, throwOnInvalidBytes: true), 1 << 16);
                table.Write(tables, writer);
            }
            File.WriteAllText(Path.Combine(fresh, PackageReader.File), PackageWriter.Json(settings, tables, written));
        });
    }

    /// <summary>Writes datapackage.json for a folder as it is: its tables with their columns, the settings of the study; what others put there stays.</summary>
    /// <param name="folder">The study folder.</param>
    /// <param name="study">The study that was read from it.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void Describe(string folder, Study study)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(study);
        TableSchema[] there = [.. StudySchema.All.Where(t => File.Exists(Path.Combine(folder, t.File)))];
        var dialects = there.ToDictionary(t => t.Name, t =>
        {
            using var records = new CsvRecords(Whole.Open(Path.Combine(folder, t.File)));
            return (records.Delimiter, records.Encoding);
        }, StringComparer.Ordinal);
        string json = PackageWriter.Json(study.Settings, study.Tables, there, PackageWriter.Old(folder), dialects);
        Whole.File(Path.Combine(folder, PackageReader.File), stream => stream.Write(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Copies what is not a table: a README, a licence, files of other programs.</summary>
    private static void KeepOthers(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from))
        {
            string name = Path.GetFileName(file);
            if (name != PackageReader.File && StudySchema.Find(name) is null) File.Copy(file, Path.Combine(to, name));
        }
        foreach (string inner in Directory.EnumerateDirectories(from))
        {
            string target = Path.Combine(to, Path.GetFileName(inner));
            Directory.CreateDirectory(target);
            CopyAll(inner, target);
        }
    }

    private static void CopyAll(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string inner in Directory.EnumerateDirectories(from))
            CopyAll(inner, Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(inner))).FullName);
    }
}
