namespace ResearchKit;

/// <summary>A study folder, or an edge list, has errors; <see cref="Report"/> has them all.</summary>
public sealed class StudyException : Exception
{
    internal StudyException(string folder, FaultReport report)
        : base($"The study folder '{folder}' has {report.Errors} error(s).{Environment.NewLine}{report.ToText()}") => Report = report;

    internal StudyException(FaultReport report, string file)
        : base($"'{file}' has {report.Errors} error(s).{Environment.NewLine}{report.ToText()}") => Report = report;

    /// <summary>Every fault, as <see cref="Study.Check"/> gives them.</summary>
    public FaultReport Report { get; }
}
