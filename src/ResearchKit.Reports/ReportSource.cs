namespace ResearchKit;

/// <summary>What the chapters of one report draw on: the study, and the results that several chapters show, each made once.</summary>
public sealed class ReportSource
{
    /// <summary>The source of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="draws">The draws behind what chance would give; 500 from seed 1 by default.</param>
    public ReportSource(Study study, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        (Study, Reciprocity) = (study, ResearchKit.Reciprocity.Of(study, draws));
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>The five meanings, with the record's coverage.</summary>
    public ReciprocityReport Reciprocity { get; }
}
