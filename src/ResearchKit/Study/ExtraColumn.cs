namespace ResearchKit;

/// <summary>A column that a study added to a table, kept as text: age band, neighbourhood. It can serve as a grouping.</summary>
/// <param name="Table">The table: <c>participants</c>.</param>
/// <param name="Name">Name in the header.</param>
/// <param name="Meaning">What datapackage.json says of it; empty when nothing.</param>
/// <param name="Values">One value a row, in the order of the table; empty when missing.</param>
public sealed record ExtraColumn(string Table, string Name, string Meaning, IReadOnlyList<string> Values);
