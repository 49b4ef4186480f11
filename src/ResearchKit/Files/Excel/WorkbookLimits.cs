namespace ResearchKit;

/// <summary>How much a workbook may hold: a small packed file can unpack to more than any machine has.</summary>
internal static class WorkbookLimits
{
    /// <summary>Parts of the packed file.</summary>
    internal const int Parts = 10_000;

    /// <summary>All parts unpacked, 512 MiB.</summary>
    internal const long Unpacked = 512L << 20;

    /// <summary>From 10 MB on a part may be so many times its packed size; tables reach 20 to 60.</summary>
    internal const int Ratio = 200;

    internal const long RatioFrom = 10_000_000;

    internal const string TooManyParts = "The workbook has more than 10,000 parts, which no study needs: it is not opened. Copy the sheets into a new workbook.";

    internal const string PartTooLarge = "A part of the workbook unpacks to more than 200 times its size, as files do that are made to do harm: it is not read. Copy the sheets into a new workbook.";

    internal const string TooLarge = "The workbook unpacks to more than 512 MiB: keep the study as a folder of CSV files (docs/study-folder.md).";
}
