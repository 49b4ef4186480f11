namespace ResearchKit;

/// <summary>How a written cell looks. The numbers are those of the list in <see cref="WorkbookParts.Styles"/>.</summary>
internal enum CellStyle
{
    General = 0,
    Heading = 1,

    /// <summary>Text: what is typed into such a cell stays as it was typed, 007 and 1-2 too.</summary>
    Text = 2,

    /// <summary>Text that would run as a formula when somebody edits it: marked as Excel marks text with an apostrophe in front.</summary>
    Quoted = 3,
    Date = 4,
    DateTime = 5,
    DateTimeSeconds = 6,
    Count = 7,
    Share = 8,
    TwoDecimals = 9,
    Whole = 10,
    Wrapped = 11,
}
