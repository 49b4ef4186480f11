namespace ResearchKit;

/// <summary>Every fault of a study folder, found in one pass: counted per rule and file, the first 20 of each kept.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class FaultReport
{
    internal FaultReport(IReadOnlyList<FaultGroup> groups, bool unreadable) => (Groups, IsUnreadable) = (groups, unreadable);

    /// <summary>Errors first, each kind in the order in which it was found.</summary>
    public IReadOnlyList<FaultGroup> Groups { get; }

    /// <summary>True when a file could not be read at all: it is absent and required, is a folder, or may not be opened.</summary>
    public bool IsUnreadable { get; }

    /// <summary>Number of errors.</summary>
    public long Errors => Groups.Where(g => g.IsError).Sum(g => g.Count);

    /// <summary>Number of warnings.</summary>
    public long Warnings => Groups.Where(g => !g.IsError).Sum(g => g.Count);

    /// <summary>True when there is no error; warnings do not count.</summary>
    public bool IsSound => Errors == 0;

    /// <summary>The faults that are kept: the first 20 of each rule and file.</summary>
    public IEnumerable<Fault> Faults => Groups.SelectMany(g => g.Examples);
}
