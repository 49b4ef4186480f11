namespace ResearchKit;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, as on its tab.</param>
/// <param name="Hidden">True: it is not shown to whoever opens the workbook.</param>
/// <param name="Part">The part of the file that holds it.</param>
internal sealed record WorkbookSheet(string Name, bool Hidden, string Part);
