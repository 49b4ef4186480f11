namespace ResearchKit;

public sealed partial record EventLog
{
    /// <summary>
    /// Reads a file with a row an entry: who to whom, and if there are such columns, when and how much. Made for millions of rows: bytes go straight
    /// to columns, on all cores.
    /// </summary>
    /// <remarks>
    /// Files and rules are those of <see cref="EdgeList"/>: comma, semicolon or tab, UTF-8 (or UTF-16 with its mark), quotes; ids are text, trimmed,
    /// compared ordinally, never turned into numbers. Who is named only beside themselves or with weight 0 is not in the roster.
    /// </remarks>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">Which columns mean what.</param>
    /// <exception cref="StudyException">The file has faults; they are all in the exception.</exception>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static EventLog Read(string path, EventLogOptions? options = null)
    {
        var (log, faults) = Try(path, options);
        return log ?? throw new StudyException(faults, Path.GetFileName(path));
    }

    /// <summary>Every fault of a log, found in one pass; never throws for what is in the file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">Which columns mean what.</param>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static FaultReport Check(string path, EventLogOptions? options = null) => Try(path, options).Faults;

    internal static (EventLog? Log, FaultReport Faults) Try(string path, EventLogOptions? options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var faults = new FaultLog();
        var ties = TieFile.Read(path, (options ?? new()).Question, faults);
        var report = faults.ToReport();
        if (ties is null || !report.IsSound) return (null, report);
        return (new(ties.Roster, ties.From, ties.To, ties.Minute, ties.Weight, ties.ProvenanceOf(path)) { SelfTies = ties.SelfTies, ZeroWeights = ties.ZeroWeights }, report);
    }
}
