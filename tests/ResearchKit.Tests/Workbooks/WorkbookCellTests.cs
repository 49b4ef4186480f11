using static ResearchKit.Tests.RawWorkbook;

namespace ResearchKit.Tests;

/// <summary>What Excel makes of what is typed, and what is told of it.</summary>
public sealed class WorkbookCellTests : IDisposable
{
    private const string Header = "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction,duration_min,topic";
    private static readonly string[] Formats = ["yyyy\\-mm\\-dd\\ hh:mm", "m/d/yyyy", "0%", "h:mm", "000", "[h]:mm", "General\" days\"", "[$-413]d mmmm yyyy;@", "hh:mm", "#,##0.00"];
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("45306.4375", 1, false, "2024-01-15T10:30")]
    [InlineData("45306.437512", 1, false, "2024-01-15T10:30:01")]
    [InlineData("45306", 2, false, "2024-01-15")]
    [InlineData("45306", 8, false, "2024-01-15")]
    [InlineData("43844", 2, true, "2024-01-15")]
    [InlineData("0", 2, true, "1904-01-01")]
    [InlineData("1", 2, false, "1900-01-01")]
    [InlineData("59", 2, false, "1900-02-28")]
    [InlineData("60", 2, false, "1900-02-29")]
    [InlineData("61", 2, false, "1900-03-01")]
    [InlineData("2958465", 2, false, "9999-12-31")]
    [InlineData("45306.9999999", 2, false, "2024-01-16")]
    [InlineData("45306.4375", 9, false, "2024-01-15T10:30")]
    [InlineData("0.4375", 4, false, "10:30")]
    [InlineData("1.25", 6, false, "30:00")]
    [InlineData("7", 5, false, "007")]
    [InlineData("7", 7, false, "7")]
    [InlineData("0.5", 3, false, "0.5")]
    [InlineData("1E+3", 0, false, "1000")]
    [InlineData("0.1", 10, false, "0.1")]
    [InlineData("-4", 5, false, "-4")]
    [InlineData("123456789012345", 0, false, "123456789012345")]
    [InlineData("1.2345678901234568E+19", 0, false, "1.2345678901234567E+19")]
    public void Read_NumberWithFormat_IsWhatExcelMeans(string value, int style, bool from1904, string text)
    {
        string file = new RawWorkbook { Formats = Formats, From1904 = from1904 }.Sheet("a", Rows([Number(value, style)])).Write(_folder["a.xlsx"]);
        Assert.Equal(text, Only(file).Text);
    }

    [Theory]
    [InlineData("<c t=\"s\"><v>0</v></c>", "rich text")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "漢")]
    [InlineData("<c t=\"str\"><f>A1</f><v>word</v></c>", "word")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"d\"><v>2024-03-01T00:00:00</v></c>", "2024-03-01")]
    [InlineData("<c t=\"d\"><v>2024-03-01T14:30:00Z</v></c>", "2024-03-01T14:30")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> b</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></is></c>", "a b")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"C1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>", "#N/A")]
    public void Read_AnyTypeOfCell_IsItsValue(string cell, string text)
    {
        string[] shared = ["<r><t>rich</t></r><r><t xml:space=\"preserve\"> text</t></r>", "<t>漢</t><rPh sb=\"0\" eb=\"1\"><t>かん</t></rPh>"];
        string file = new RawWorkbook { Shared = shared, Namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main" }.Sheet("a", Rows([cell])).Write(_folder["a.xlsx"]);
        Assert.Equal(text, Only(file).Text);
    }

    [Fact]
    public void Load_IdsAndDatesAsTheyAre_AreRight()
    {
        string file = Acts(
            [Text("007"), Number("45306.4375", 1), Text("minute"), Text("phone"), Text("1e5"), Text("0012;1-2"), Text("one_way"), Number("45"), Text("=SUM(A1)")],
            [Text("8"), Text("2024-01-16T09:00"), Text("minute"), Text("phone"), Text("1e5"), Text("1-2"), Text("one_way"), Text("30"), "<c/>"],
            [Text("9"), Number("45308", 2), Text("day"), Text("phone"), Text("1e5"), Text("1-2"), Text("one_way"), "<c/>", "<c/>"]);
        var study = Study.Load(file);
        Assert.Empty(Study.Check(file).Groups);
        Assert.Equal(["007", "8", "9"], study.Interactions.Select(i => i.Id));
        Assert.Equal([new DateTime(2024, 1, 15, 10, 30, 0), new(2024, 1, 16, 9, 0, 0), new(2024, 1, 17)], study.Interactions.Select(i => i.Start));
        Assert.Equal(new IdList("0012", "1-2"), study.Interactions[0].RecipientIds);
        Assert.Equal(("=SUM(A1)", 45), (study.Interactions[0].Topic, study.Interactions[0].DurationMinutes));
        Assert.Equal("acts", study.Settings.Title);
    }

    [Fact]
    public void Load_IdsAsNumbers_AreReadAndTold()
    {
        string file = Acts([Number("7"), Number("45306.4375", 1), Text("minute"), Text("phone"), Number("12"), Number("7", 5), Text("one_way"), "<c/>", "<c/>"]);
        var report = Study.Check(file);
        Assert.True(report.IsSound, report.ToText());
        Assert.Equal([(2, "interaction_id", "7"), (2, "initiator_id", "12"), (2, "recipient_ids", "007")], report.Faults.Where(f => f.Rule == "number-id").Select(f => (f.Row, f.Column, f.Shown)));
        Assert.Equal("12", Study.Load(file).Interactions[0].InitiatorId);
    }

    [Theory]
    [InlineData(0, "<c><v>1.5</v></c>", "lost-id", "interaction_id", "1.5")]
    [InlineData(0, "<c s=\"2\"><v>45306</v></c>", "lost-id", "interaction_id", "2024-01-15")]
    [InlineData(5, "<c s=\"4\"><v>0.5</v></c>", "lost-id", "recipient_ids", "12:00")]
    [InlineData(4, "<c><v>1.2345678901234568E+19</v></c>", "lost-id", "initiator_id", "1.2345678901234567E+19")]
    [InlineData(1, "<c><v>45306.5</v></c>", "bad-date", "start", "45306.5")]
    [InlineData(1, "<c s=\"4\"><v>0.5</v></c>", "bad-date", "start", "12:00")]
    [InlineData(1, "<c s=\"2\"><v>60</v></c>", "bad-date", "start", "1900-02-29")]
    [InlineData(1, "<c s=\"2\"><v>45306</v></c>", "time-missing", "start", "2024-01-15")]
    [InlineData(7, "<c s=\"4\"><v>0.0625</v></c>", "bad-number", "duration_min", "01:30")]
    [InlineData(7, "<c s=\"3\"><v>0.5</v></c>", "bad-number", "duration_min", "0.5")]
    [InlineData(7, "<c><v>7.5</v></c>", "bad-number", "duration_min", "7.5")]
    [InlineData(3, "<c t=\"e\"><f>VLOOKUP(1,A:A,1)</f><v>#N/A</v></c>", "error-cell", "kind", "#N/A")]
    [InlineData(8, "<c t=\"e\"><v>#REF!</v></c>", "error-cell", "topic", "#REF!")]
    [InlineData(7, "<c><f>15*3</f></c>", "formula-without-value", "duration_min", "")]
    [InlineData(7, "<c><f>15*3</f><v/></c>", "formula-without-value", "duration_min", "")]
    [InlineData(3, "<c t=\"b\"><v>1</v></c>", "unknown-value", "kind", "TRUE")]
    public void Check_CellThatExcelChanged_IsToldWithItsRowAndColumn(int column, string cell, string rule, string name, string shown)
    {
        string[] row = [Text("I1"), Number("45306.4375", 1), Text("minute"), Text("phone"), Text("a"), Text("b"), Text("one_way"), "<c/>", "<c/>"];
        row[column] = cell;
        var report = Study.Check(Acts(row));
        Assert.True(report.Faults.Any(f => f == f with { File = "interactions", Row = 2, Column = name, Shown = shown, Rule = rule, IsError = true }), report.ToText());
        Assert.Equal(1, report.Errors);
    }

    [Theory]
    [InlineData("<c s=\"2\"><v>45306</v></c>", "2024-01-15")]
    [InlineData("<c s=\"4\"><v>0.5</v></c>", "12:00")]
    public void Check_DateInText_IsAWarningThatShowsNoFreeText(string cell, string text)
    {
        string file = Acts([Text("I1"), Number("45306.4375", 1), Text("minute"), Text("phone"), Text("a"), Text("b"), Text("one_way"), "<c/>", cell]);
        var fault = Assert.Single(Study.Check(file).Faults);
        Assert.Equal(("changed-text", "topic", "", false), (fault.Rule, fault.Column, fault.Shown, fault.IsError));
        Assert.Equal(text, Study.Load(file).Interactions[0].Topic);
    }

    [Fact]
    public void Check_FormattedEmptyRowsAndCells_AreNothing()
    {
        string row = string.Concat(Texts("I1,2024-01-15,day,phone,a,b,one_way"));
        string data = $"<sheetData><row/><row r=\"3\">{string.Concat(Texts(Header))}<c s=\"1\"/></row><row r=\"5\">{row}<c/><c/><c s=\"1\"/>{Text("  ")}</row>"
            + string.Concat(Enumerable.Range(6, 500).Select(r => $"<row r=\"{r}\" s=\"1\" customFormat=\"1\"><c r=\"A{r}\" s=\"1\"/><c r=\"XFD{r}\" s=\"2\"/></row>")) + "</sheetData>";
        string file = new RawWorkbook { Formats = Formats }.Sheet("Interactions", data).Write(_folder["acts.xlsx"]);
        Assert.Equal("No faults.\n0 error(s), 0 warning(s)\n", Study.Check(file).ToText());
        Assert.Single(Study.Load(file).Interactions);
    }

    [Fact]
    public void Check_RowsAsExcelNumbersThem_NotAsTheyAreCounted()
    {
        string data = $"<sheetData><row r=\"4\">{string.Concat(Texts(Header))}</row><row r=\"90\">{string.Concat(Texts("I1,2024-01-15,day,shout,a,b,one_way"))}</row></sheetData>";
        var fault = Assert.Single(Study.Check(new RawWorkbook().Sheet("interactions", data).Write(_folder["a.xlsx"])).Faults);
        Assert.Equal((90, "kind", "shout"), (fault.Row, fault.Column, fault.Shown));
    }

    [Fact]
    public void Check_MergedCells_AreToldWhereTheyBegin()
    {
        string data = Rows(Texts(Header), Texts("I1,2024-01-15,day,phone,a,b,one_way"), Texts("I2,,day,phone,a,b,one_way")) + "<mergeCells count=\"2\"><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"Z1:Z9\"/></mergeCells>";
        var report = Study.Check(new RawWorkbook().Sheet("interactions", data).Write(_folder["a.xlsx"]));
        Assert.Contains(report.Faults, f => f is { Rule: "merged-cells", Row: 2, Column: "start", Shown: "B2:B3", IsError: true });
        Assert.Contains(report.Faults, f => f is { Rule: "missing-value", Row: 3, Column: "start" });
        Assert.Equal(2, report.Errors);
    }

    [Fact]
    public void Check_TextBesideTheTable_IsToldAsACellWithoutHeading()
    {
        var report = Study.Check(new RawWorkbook().Sheet("interactions", Rows(Texts(Header), Texts("I1,2024-01-15,day,phone,a,b,one_way,,,,see Ann"))).Write(_folder["a.xlsx"]));
        var fault = Assert.Single(report.Faults);
        Assert.Equal(("ragged-row", 2), (fault.Rule, fault.Row));
        Assert.Contains("Cell K2 stands under no heading", fault.Mend, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SheetsThatAreNoTables_AreTold()
    {
        string acts = Rows(Texts(Header), Texts("I1,2024-01-15,day,phone,a,b,one_way"));
        var report = Study.Check(new RawWorkbook().Sheet("INTERACTIONS", acts, "hidden").Sheet("Sheet2", "<sheetData/>").Sheet("Pivot", "<sheetData/>", "veryHidden").Sheet("coded segments", "<sheetData/>").Sheet("Key", "<sheetData/>").Write(_folder["a.xlsx"]));
        Assert.Equal(
            [("unknown-file", "coded segments", true), ("misplaced-file", "Key", true), ("hidden-sheet", "INTERACTIONS", false), ("unknown-sheet", "Sheet2", false), ("unknown-sheet", "Pivot", false)],
            report.Groups.Select(g => (g.Rule, g.File, g.IsError)));
    }

    [Fact]
    public void Check_SettingsWrittenWrongly_AreToldWithTheirRow()
    {
        string acts = Rows(Texts(Header), Texts("I1,2024-01-15,day,phone,a,b,one_way"));
        string settings = Rows(Texts("setting,value"), [Text("minCell"), Number("0")], [Text("period.first"), Number("45306", 2)], [Text("REPLYWINDOW"), Text("ten")], [Text("replywindow"), Number("10")], [Text("maxDyadsize2"), Number("3")], [Text("margin.initiation-share-change"), Text("big")]);
        var report = Study.Check(new RawWorkbook { Formats = Formats }.Sheet("interactions", acts).Sheet("study", settings).Sheet("roles", Rows(Texts("role,label,side"), Texts("pupil,pupils,left"))).Sheet("columns", Rows(Texts("table,column"))).Write(_folder["a.xlsx"]));
        Assert.Equal(
            [("columns", 1, "meaning"), ("roles", 2, "roles"), ("study", 2, "minCell"), ("study", 3, "period"), ("study", 4, "replyWindow"), ("study", 5, "replyWindow"), ("study", 6, "setting"), ("study", 7, "margin")],
            report.Faults.Select(f => (f.File, f.Row, f.Column)).Order());
        Assert.DoesNotContain('{', report.ToText());
    }

    private static SheetCell Only(string file)
    {
        using var book = WorkbookFile.Open(file);
        using var rows = book.Rows(book.Sheets[0]);
        Assert.True(rows.Next());
        return Assert.Single(rows.Cells);
    }

    private string Acts(params string[][] rows) => new RawWorkbook { Formats = Formats }.Sheet("interactions", Rows([Texts(Header), .. rows])).Write(_folder["acts.xlsx"]);
}
