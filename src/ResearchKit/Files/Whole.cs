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
        if (Path.GetDirectoryName(full) is not { } parent || Directory.Exists(full)) throw new IOException($"'{path}' is a folder: name a file.");
        Parent(parent, path);
        try
        {
            using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None)) write(stream);
            System.IO.File.Move(fresh, full, overwrite: true);
        }
        catch (UnauthorizedAccessException closed)
        {
            throw new IOException($"'{path}' cannot be written: you have no right to write there. Name another place, or have its rights changed.", closed);
        }
        catch
        {
            System.IO.File.Delete(fresh);
            throw;
        }
    }

    /// <summary>Opens a file to read, also while Excel or another program has it open.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);

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
        CheckFolder(path, mark);
        if (Path.GetDirectoryName(full) is { } parent) Parent(parent, path);
        if (Directory.Exists(old)) throw new IOException($"The folder '{Path.GetFileName(old)}' is in the way: move it elsewhere.");
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        try
        {
            Parent(fresh, path);
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

    /// <summary>Refuses a place where a folder of ours may not be put: a file, the root, a folder that somebody else filled.</summary>
    /// <exception cref="IOException">It may not; the message says why.</exception>
    public static void CheckFolder(string path, string mark)
    {
        if (System.IO.File.Exists(path)) throw new IOException($"'{path}' is a file, not a folder: name another folder.");
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) is null) throw new IOException($"'{path}' is the root of the disk: name a folder on it.");
        if (!IsOurs(path, mark)) throw new IOException($"The folder '{path}' is not empty and was not made by researchkit: it is left alone. Name another folder.");
    }

    /// <summary>True when nothing is there, or an empty folder, or one that holds the mark. A file in its place is not ours.</summary>
    /// <remarks>Others call a file manifest.json too, so that one must say whose it is.</remarks>
    public static bool IsOurs(string path, string mark)
    {
        if (!Path.Exists(path)) return true;
        if (!Directory.Exists(path)) return false;
        return IsMarked(path, mark) || !Directory.EnumerateFileSystemEntries(path).Any();
    }

    private static bool IsMarked(string folder, string mark)
    {
        string marked = Path.Combine(folder, mark);
        return System.IO.File.Exists(marked) && (mark != "manifest.json" || System.IO.File.ReadAllText(marked).Contains("\"researchkit/manifest/", StringComparison.Ordinal));
    }

    /// <summary>Makes the folder in which <paramref name="wanted"/> is to be; a refusal of the system is told in plain words.</summary>
    private static void Parent(string folder, string wanted)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{wanted}' cannot be made there: {(System.IO.File.Exists(folder) ? "a file stands where its folder should be" : "the folder that holds it cannot be written")}. Name another place.", closed);
        }
    }

    /// <summary>Brings back a folder of ours that was left at <c>NAME.old</c>, or removes it when the new one is in place.</summary>
    public static void Restore(string path, string mark)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), old = full + ".old";
        if (!IsMarked(old, mark)) return;
        if (!Path.Exists(full)) Directory.Move(old, full);
        else if (IsMarked(full, mark)) Directory.Delete(old, recursive: true);
    }
}
