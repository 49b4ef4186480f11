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
    /// <param name="mark">A file that every folder of this kind holds, <c>manifest.json</c>: what does not hold it is not ours and is never touched.</param>
    /// <param name="write">Fills the folder whose path it is given.</param>
    /// <exception cref="IOException">It could not be written, or a folder that is not ours is in the way; the old folder is as it was.</exception>
    public static void Folder(string path, string mark, Action<string> write)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), fresh = full + ".researchkit-new", old = full + ".old";
        Restore(full, mark);
        if (!IsOurs(full, mark)) throw new IOException($"The folder '{Path.GetFileName(full)}' is not empty and was not made by researchkit: it is left alone. Name another folder.");
        if (Directory.Exists(old)) throw new IOException($"The folder '{Path.GetFileName(old)}' is in the way: move it elsewhere.");
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

    /// <summary>True when nothing is there, or an empty folder, or one that holds the mark. A file in its place is not ours.</summary>
    public static bool IsOurs(string path, string mark)
        => !Path.Exists(path) || (Directory.Exists(path) && (System.IO.File.Exists(Path.Combine(path, mark)) || !Directory.EnumerateFileSystemEntries(path).Any()));

    /// <summary>Brings back a folder of ours that was left at <c>NAME.old</c>, or removes it when the new one is in place.</summary>
    public static void Restore(string path, string mark)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), old = full + ".old";
        if (!System.IO.File.Exists(Path.Combine(old, mark))) return;
        if (Directory.Exists(full)) Directory.Delete(old, recursive: true);
        else Directory.Move(old, full);
    }
}
