namespace ResearchKit;

/// <summary>What a cell of a sheet holds.</summary>
internal enum SheetCellKind
{
    Text,
    Number,

    /// <summary>A number that is shown as a percentage.</summary>
    Percent,
    Boolean,

    /// <summary>A day, or a day and a time.</summary>
    Date,

    /// <summary>A time of day without a day, or a duration.</summary>
    Time,

    /// <summary>#N/A, #REF! and their like.</summary>
    Error,

    /// <summary>A formula whose value was never stored.</summary>
    NoValue,
}
