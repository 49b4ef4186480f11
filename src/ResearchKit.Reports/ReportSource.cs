namespace ResearchKit;

/// <summary>What the chapters of one report draw on: the study, and the results that several chapters show, each made once.</summary>
public sealed class ReportSource
{
    private readonly Lazy<InitiationByCycle> _initiation;
    private readonly Lazy<MutualityByCycle> _mutuality;
    private readonly Lazy<RecordCoverage> _coverage;

    /// <summary>The source of a study.</summary>
    public ReportSource(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        Study = study;
        _initiation = new(() => ResearchKit.Initiation.ByCycle(study));
        _mutuality = new(() => ResearchKit.Mutuality.ByCycle(study));
        _coverage = new(() => RecordCoverage.Of(study));
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>Who starts.</summary>
    public InitiationByCycle Initiation => _initiation.Value;

    /// <summary>Is it returned.</summary>
    public MutualityByCycle Mutuality => _mutuality.Value;

    /// <summary>Who recorded what.</summary>
    public RecordCoverage Coverage => _coverage.Value;
}
