namespace ResearchKit;

/// <summary>What kind of source document it is.</summary>
public enum SourceKind
{
    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A field note.</summary>
    FieldNote,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>A reflection log.</summary>
    ReflectionLog,

    /// <summary>A focus group.</summary>
    FocusGroup,

    /// <summary>An open answer.</summary>
    OpenAnswer,

    /// <summary>Another document.</summary>
    Document,
}
