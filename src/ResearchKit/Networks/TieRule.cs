namespace ResearchKit;

/// <summary>What a tie of an interaction network means.</summary>
public enum TieRule
{
    /// <summary>From who started to who was addressed.</summary>
    Started,

    /// <summary>As <see cref="Started"/>, and a two-way contact also ties back.</summary>
    Contact,
}
