namespace ResearchKit;

/// <summary>What a table cell shows.</summary>
public enum CellState
{
    /// <summary>Its value.</summary>
    Shown,

    /// <summary>A dash: the quantity is undefined, the reason is kept.</summary>
    Undefined,

    /// <summary>"not shown": protected.</summary>
    Suppressed,
}
