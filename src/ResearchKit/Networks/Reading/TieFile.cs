using System.Xml;

namespace ResearchKit;

/// <summary>A file of ties: read in chunks where it is large and sound, else row by row, which tells every fault.</summary>
internal static class TieFile
{
    /// <summary>The ties of a file; null, with the faults told, where they cannot be read.</summary>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    public static TieColumns? Read(string path, TieQuestion question, FaultLog faults)
        => ChunkedFile.Read(path, question) ?? Open(path, faults, table => TieRows.Read(table, question, new IdTable()));

    /// <summary>Opens a file and reads it; null, with the fault told, where it cannot be opened or has no header.</summary>
    public static T? Open<T>(string path, FaultLog faults, Func<EdgeTable, T?> read) where T : class
    {
        T? made = null;
        Guarded(path, faults, () =>
        {
            using var table = new EdgeTable(path, faults);
            made = table.Columns.Count == 0 ? null : read(table);
        });
        return made;
    }

    /// <summary>Reads a file; what stands in the way of reading it as a whole becomes a fault.</summary>
    public static void Guarded(string path, FaultLog faults, Action read)
    {
        try
        {
            read();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            string why = Directory.Exists(path) ? "This is a folder, not a file." : Path.Exists(path) ? "The file cannot be opened: close it in other programs, and see that you may read it." : "There is no such file.";
            faults.Unread(Path.GetFileName(path), why);
        }
        catch (XmlException broken)
        {
            bool isDtd = broken.Message.Contains("DTD", StringComparison.Ordinal);
            faults.Add(
                Path.GetFileName(path), broken.LineNumber, "", default, isDtd ? "dtd-refused" : "malformed-xml",
                isDtd ? "Take the DOCTYPE line out: definitions that a file brings or fetches are not read." : "From here on it is no well-formed XML: the file was cut off, changed by hand, or is in another encoding than it says. Save it again.",
                isError: true);
        }
        catch (TooMuchException much)
        {
            faults.Add(Path.GetFileName(path), much.Line, "", default, "too-large", much.Message, isError: true);
        }
    }
}
