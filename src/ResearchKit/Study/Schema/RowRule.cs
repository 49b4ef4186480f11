namespace ResearchKit;

/// <summary>A rule of one row. It runs before the record is made, so that no record can be wrong and no fault costs an exception.</summary>
internal sealed record RowRule(string Name, string Column, string Mend, Func<TableRow, bool> Holds, Func<TableRow, string> Shown);
