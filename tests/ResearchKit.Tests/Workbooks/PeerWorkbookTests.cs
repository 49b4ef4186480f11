using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Workbooks of openpyxl and LibreOffice, and what these read in ours (References/excel/make.py).</summary>
public sealed class PeerWorkbookTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("by-openpyxl.xlsx")]
    [InlineData("by-openpyxl-1904.xlsx")]
    [InlineData("by-libreoffice.xlsx")]
    public void Load_WorkbookOfAnotherProgram_IsTheStudyThatWasTyped(string file)
    {
        Assert.Equal("No faults.\n0 error(s), 0 warning(s)\n", Study.Check(Path(file)).ToText());
        var study = Study.Load(Path(file));
        Assert.Equal(("A study by others", true, 6), (study.Settings.Title, study.Settings.Synthetic, study.Settings.MinCell));
        Assert.Equal(new DateSpan(new(2024, 1, 1), new(2024, 12, 31)), study.Settings.Period);
        Assert.Equal(
            [
                new Participant("007", "coproducer", "residents", null, true, new(2024, 1, 1), null, Consent.Full),
                new Participant("1e5", "coproducer", "residents", null, false, new(2024, 2, 29), null, Consent.Full),
                new Participant("3-2", "professional", "welfare", null, null, null, null, Consent.Limited),
            ],
            study.Participants);
        Assert.Equal(["0001", "0002", "0004", "0003"], study.Interactions.Select(i => i.Id));
        Assert.Equal([new DateTime(2024, 1, 15, 10, 30, 0), new(2024, 3, 2, 19, 5, 0), new(2024, 6, 1, 23, 59, 59), new(2024, 12, 31)], study.Interactions.Select(i => i.Start));
        Assert.Equal(["=SUM(A1) is no sum", "two\nlines & <marks> 😀 Zoë", null, "  spaces  "], study.Interactions.Select(i => i.Topic));
        Assert.Equal([45, 90, 0, null], study.Interactions.Select(i => i.DurationMinutes));
        Assert.Equal(["20-39", "40-59", ""], Assert.Single(study.Tables.Extra).Values);
    }

    [Theory]
    [InlineData("by-openpyxl.xlsx", "by-openpyxl.csv")]
    [InlineData("by-libreoffice.xlsx", "by-libreoffice.csv")]
    [InlineData("ours.xlsx", "ours.csv")]
    [InlineData("ours.xlsx", "ours-by-libreoffice.csv")]
    public void Read_EveryCell_IsWhatThePeerReads(string file, string cells) => Assert.Equal(Listed(Path(cells)), Cells(Path(file)));

    [Fact]
    public void Write_Example_IsTheWorkbookThatThePeersRead()
    {
        StudyWorkbook.Create(_folder["ours.xlsx"], all: true, example: true);
        // Compared by content: another version of the packer gives other bytes.
        Assert.Equal(Listed(Path("ours.csv")), Cells(_folder["ours.xlsx"]));
    }

    [Theory]
    [InlineData("by-libreoffice.xls", "old Excel (.xls)")]
    [InlineData("by-libreoffice-password.xlsx", "protected by a password")]
    [InlineData("by-libreoffice.ods", "OpenDocument file (.ods)")]
    public void Check_OtherFormat_IsRefusedByName(string file, string said)
    {
        var report = Study.Check(Path(file));
        Assert.True(report.IsUnreadable);
        Assert.Contains(said, report.ToText(), StringComparison.Ordinal);
    }

    private static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "References", "excel", file);

    private static List<(string Sheet, string Cell, string Type, string Value)> Cells(string file)
    {
        var found = new List<(string, string, string, string)>();
        using var book = WorkbookFile.Open(file);
        foreach (var sheet in book.Sheets)
        {
            using var rows = book.Rows(sheet);
            while (rows.Next())
                foreach (var cell in rows.Cells)
                    found.Add((sheet.Name, FormattableString.Invariant($"{CellAddress.Letters(cell.Column)}{rows.Row}"), EnumWords<SheetCellKind>.Of(cell.Kind), cell.Kind == SheetCellKind.Date ? Whole(cell.Text) : cell.Text));
        }
        return found;
    }

    private static List<(string Sheet, string Cell, string Type, string Value)> Listed(string csv)
    {
        var found = new List<(string, string, string, string)>();
        using var records = new CsvRecords(File.OpenRead(csv));
        Assert.True(records.Next());
        while (records.Next()) found.Add((records[0].ToString(), records[1].ToString(), records[2].ToString(), records[3].ToString()));
        return found;
    }

    /// <summary>A date as Python writes it, always with its time.</summary>
    private static string Whole(string date) => DateTime.Parse(date, CultureInfo.InvariantCulture).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
