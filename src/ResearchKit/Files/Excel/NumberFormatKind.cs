namespace ResearchKit;

/// <summary>What the format of a cell makes of a number.</summary>
internal enum NumberFormatKind
{
    Plain,
    Percent,
    Date,
    Time,

    /// <summary>Noughts in front, to so many digits: 7 is shown as 007.</summary>
    Padded,
}
