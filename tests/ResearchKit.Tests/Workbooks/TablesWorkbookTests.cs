namespace ResearchKit.Tests;

public sealed class TablesWorkbookTests : IDisposable
{
    private static readonly Provenance Invented = Provenance.From("Tables & more", true, 7);
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ToXlsx_AnyCell_IsTypedAndNeverAFormula()
    {
        var table = new ResultTable(
            "T01-cells", "Cells", "Read it.", [new("Who"), new("Share", "", "share"), new("Count", "acts", "count"), new("Count", "acts", "count"), new("Value", "", "number")],
            [
                [Cell.Of("=1+1"), Cell.Of(1d / 3), Cell.Of(1234), Cell.Undefined("nobody"), Cell.Of(2.5)],
                [Cell.Of("@x"), Cell.Of(0), new(double.NaN, null, -1, CellState.Suppressed, "small"), Cell.Of("a, \"b\""), Cell.Of(double.PositiveInfinity)],
            ],
            Invented)
        { N = "12 acts", Formula = "=a/b" };
        table.WriteXlsx(_folder["t.xlsx"]);
        Assert.Equal(File.ReadAllBytes(_folder["t.xlsx"]), table.ToXlsx());
        using var book = WorkbookFile.Open(_folder["t.xlsx"]);
        Assert.Equal(["T01-cells", "about"], book.Sheets.Select(s => s.Name));
        var rows = Read(book, 0);
        Assert.Equal([(0, SheetCellKind.Text, "Who"), (1, SheetCellKind.Text, "Share"), (2, SheetCellKind.Text, "Count (acts)"), (3, SheetCellKind.Text, "Count (acts) 2"), (4, SheetCellKind.Text, "Value")], rows[0]);
        Assert.Equal([(0, SheetCellKind.Text, "=1+1"), (1, SheetCellKind.Percent, "0.3333333333"), (2, SheetCellKind.Number, "1234"), (4, SheetCellKind.Number, "2.5")], rows[1]);
        Assert.Equal([(0, SheetCellKind.Text, "@x"), (1, SheetCellKind.Percent, "0"), (2, SheetCellKind.Text, "not shown"), (3, SheetCellKind.Text, "a, \"b\""), (4, SheetCellKind.Text, "Inf")], rows[2]);
        string about = string.Join('\n', Read(book, 1).Select(r => string.Join('|', r.Select(c => c.Text))));
        Assert.Contains("T01-cells|Table|Cells", about, StringComparison.Ordinal);
        Assert.Contains("T01-cells|Formula|=a/b", about, StringComparison.Ordinal);
        Assert.Contains("T01-cells|– not defined|nobody", about, StringComparison.Ordinal);
        Assert.Contains("Synthetic data", about, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteXlsx_SeveralTables_HaveASheetEachWithNamesThatExcelTakes()
    {
        string longId = "T09-" + new string('x', 40);
        ResultTable[] tables = [Table(longId), Table(longId + "y"), Table("about"), Table("ABOUT"), Table("t09")];
        tables.WriteXlsx(_folder["t.xlsx"]);
        using var book = WorkbookFile.Open(_folder["t.xlsx"]);
        Assert.Equal([longId[..31], longId[..29] + "-2", "about-2", "ABOUT-3", "t09", "about"], book.Sheets.Select(s => s.Name));
        Assert.Throws<ArgumentException>(() => Array.Empty<ResultTable>().ToXlsx());
    }

    [Fact]
    public void ToXlsx_TablesOfTheSampleReport_HoldTheNumbersOfTheirCsv()
    {
        var tables = StudyReport.Of(SyntheticStudy.Create(), View.Team, new Draws(20)).Tables.ToList();
        tables.WriteXlsx(_folder["t.xlsx"]);
        using var book = WorkbookFile.Open(_folder["t.xlsx"]);
        Assert.Equal(tables.Count + 1, book.Sheets.Count);
        for (int t = 0; t < tables.Count; t++)
        {
            File.WriteAllText(_folder["t.csv"], tables[t].ToCsv());
            using var csv = new CsvRecords(File.OpenRead(_folder["t.csv"]));
            foreach (var row in Read(book, t))
            {
                Assert.True(csv.Next());
                foreach (var (column, kind, text) in row)
                {
                    string expected = csv[column].ToString();
                    if (kind == SheetCellKind.Text) Assert.Equal(expected, expected.StartsWith('\'') ? "'" + text : text);
                    else Assert.Equal(double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static ResultTable Table(string id) => new(id, "Caption", "Read it.", [new("A")], [[Cell.Of(1)]], Invented);

    private static List<(int Column, SheetCellKind Kind, string Text)[]> Read(WorkbookFile book, int sheet)
    {
        var found = new List<(int, SheetCellKind, string)[]>();
        using var rows = book.Rows(book.Sheets[sheet]);
        while (rows.Next()) found.Add([.. rows.Cells.Select(c => (c.Column, c.Kind, c.Text))]);
        return found;
    }
}
