namespace ResearchKit;

/// <summary>What the chapters of one report draw on: the study, and the results that several chapters show, each made once.</summary>
public sealed class ReportSource
{
    /// <summary>The source of a study.</summary>
    public ReportSource(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        (Study, Reciprocity) = (study, ResearchKit.Reciprocity.Of(study));
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>The five meanings, with the record's coverage.</summary>
    public ReciprocityReport Reciprocity { get; }
}
