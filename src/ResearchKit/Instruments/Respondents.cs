namespace ResearchKit;

/// <summary>Whose answers a score rests on.</summary>
public enum Respondents
{
    /// <summary>All who answered in that wave.</summary>
    All,

    /// <summary>Those with a score in every wave that people answered alone: only they can be compared over time.</summary>
    Matched,
}
