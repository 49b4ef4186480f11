namespace ResearchKit;

/// <summary>Where the reading of a table is.</summary>
internal sealed class TablePlace
{
    /// <summary>The line on which the record at hand begins.</summary>
    internal long Line { get; set; }
}
