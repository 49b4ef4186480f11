namespace ResearchKit;

public sealed partial record ResultTable
{
    /// <summary>The table as an Excel workbook: a sheet with the table alone, and a sheet <c>about</c> with its caption, how to read it and its notes.</summary>
    /// <remarks>
    /// Numbers are numbers (at most 10 significant digits, a share shown as a percentage), words are text and never a formula, whatever they begin with.
    /// An undefined cell is empty; a protected one reads <c>not shown</c>. The same content gives the same bytes.
    /// </remarks>
    public byte[] ToXlsx() => ResultTables.ToXlsx([this]);

    /// <summary>Writes <see cref="ToXlsx"/> to a file, whole or not at all; a file of this name is replaced.</summary>
    /// <param name="path">The file: <c>table.xlsx</c>.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public void WriteXlsx(string path) => ResultTables.WriteXlsx([this], path);

    internal SheetPage ToSheet(string name)
    {
        string[] headings = [.. Names()];
        var widths = headings.Select((h, c) => Math.Clamp(Rows.Select(r => r[c].Text?.Length ?? 0).Append(Math.Min(h.Length, 24)).Max() + 2, 8, 60));
        return new(name, [.. headings.Zip(widths, (h, w) => new SheetColumn(h, CellStyle.General, w))], Rows.Select(r => (IReadOnlyList<SheetValue>)[.. r.Select((cell, c) => Value(Columns[c], cell))]))
        {
            Footer = Provenance.Banner,
        };
    }

    /// <summary>What stands around the table on a page: sheet, what it is, text.</summary>
    internal IEnumerable<(string What, string Text)> About()
    {
        yield return ("Table", Caption);
        if (N.Length > 0) yield return ("n", N);
        if (Provenance.Banner is { } banner) yield return ("Mind", banner);
        yield return ("How to read", HowToRead);
        foreach (var line in Foot()) yield return line;
    }

    private static SheetValue Value(TableColumn column, Cell cell) => cell switch
    {
        { State: CellState.Undefined } => SheetValue.Empty,
        { State: CellState.Suppressed } => SheetValue.Of("not shown", CellStyle.General),
        { Text: { } text } => SheetValue.Of(text, CellStyle.General),
        _ when double.IsNaN(cell.Value) => SheetValue.Empty,
        _ when double.IsInfinity(cell.Value) => SheetValue.Of(Number(cell.Value), CellStyle.General),
        _ => new(SheetCellKind.Number, Number(cell.Value), column.Format switch
        {
            "count" when cell.Value == Math.Floor(cell.Value) => CellStyle.Count,
            "share" => CellStyle.Share,
            "number" when Math.Abs(cell.Value) < 100 => CellStyle.TwoDecimals,
            _ => CellStyle.General,
        }),
    };
}
