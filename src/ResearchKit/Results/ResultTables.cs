namespace ResearchKit;

/// <summary>Several result tables in one Excel workbook.</summary>
public static class ResultTables
{
    private const string AboutSheet = "about";

    private const int LongestName = 31;

    /// <summary>The tables as one workbook, a sheet each in their order, and a last sheet <c>about</c> with captions, how to read them and notes.</summary>
    /// <param name="tables">One table or more; a sheet goes by the id of its table, shortened to the 31 signs of Excel.</param>
    /// <exception cref="ArgumentException">There is no table.</exception>
    public static byte[] ToXlsx(this IEnumerable<ResultTable> tables)
    {
        var pages = Pages(tables);
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, pages);
        return stream.ToArray();
    }

    /// <summary>Writes the tables as one workbook, whole or not at all; a file of this name is replaced.</summary>
    /// <inheritdoc cref="ToXlsx"/>
    /// <param name="tables">One table or more.</param>
    /// <param name="path">The file: <c>tables.xlsx</c>.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void WriteXlsx(this IEnumerable<ResultTable> tables, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var pages = Pages(tables);
        Whole.File(path, stream => WorkbookWriter.Write(stream, pages));
    }

    private static List<SheetPage> Pages(IEnumerable<ResultTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var taken = new HashSet<string>([AboutSheet], StringComparer.OrdinalIgnoreCase);
        var named = tables.Select(t => (Name: Free(t.Id, taken), Table: t)).ToList();
        if (named.Count == 0) throw new ArgumentException("A workbook has at least one table.", nameof(tables));
        SheetColumn[] columns = [new("sheet", CellStyle.Text, 32), new("what", CellStyle.Text, 16), new("text", CellStyle.Wrapped, 100)];
        var about = named.SelectMany(n => n.Table.About().Select(a => (IReadOnlyList<SheetValue>)[SheetValue.Of(n.Name), SheetValue.Of(a.What), SheetValue.Of(a.Text, CellStyle.Wrapped)]));
        return [.. named.Select(n => n.Table.ToSheet(n.Name)), new(AboutSheet, columns, about)];
    }

    /// <summary>Names of sheets are short, and differ in more than capitals.</summary>
    private static string Free(string id, HashSet<string> taken)
    {
        string name = id[..Math.Min(id.Length, LongestName)];
        for (int k = 2; !taken.Add(name); k++)
        {
            string end = FormattableString.Invariant($"-{k}");
            name = id[..Math.Min(id.Length, LongestName - end.Length)] + end;
        }
        return name;
    }
}
