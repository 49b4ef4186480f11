namespace ResearchKit;

/// <summary>Files and folders that appear whole or not at all: written beside their place, then renamed.</summary>
internal static class Whole
{
    /// <summary>Writes a file beside <paramref name="path"/> and renames it there; on any failure the old file stays as it was.</summary>
    /// <param name="path">Where the file is to be.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void File(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path), fresh = full + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        try
        {
            using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None)) write(stream);
            System.IO.File.Move(fresh, full, overwrite: true);
        }
        catch
        {
            System.IO.File.Delete(fresh);
            throw;
        }
    }

    /// <summary>
    /// Lets <paramref name="write"/> fill a folder beside <paramref name="path"/> and puts it in place of the old one.
    /// Between the two renames the old folder is at <c>NAME.old</c>; <see cref="Restore"/> brings it back when the machine stopped just then.
    /// </summary>
    /// <param name="path">Where the folder is to be.</param>
    /// <param name="write">Fills the folder whose path it is given.</param>
    /// <exception cref="IOException">It could not be written; the old folder is as it was.</exception>
    public static void Folder(string path, Action<string> write)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), fresh = full + ".new", old = full + ".old";
        Restore(full);
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        try
        {
            Directory.CreateDirectory(fresh);
            write(fresh);
        }
        catch
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
            throw;
        }
        if (Directory.Exists(full))
        {
            Directory.Move(full, old);
            Directory.Move(fresh, full);
            Directory.Delete(old, recursive: true);
        }
        else Directory.Move(fresh, full);
    }

    /// <summary>Brings back a folder that was left at <c>NAME.old</c>, or removes it when the new one is in place.</summary>
    public static void Restore(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), old = full + ".old";
        if (!Directory.Exists(old)) return;
        if (Directory.Exists(full)) Directory.Delete(old, recursive: true);
        else Directory.Move(old, full);
    }
}
