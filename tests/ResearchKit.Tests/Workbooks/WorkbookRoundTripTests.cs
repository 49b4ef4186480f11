using CsCheck;

namespace ResearchKit.Tests;

public sealed class WorkbookRoundTripTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Tables => [.. StudySchema.All.Select(t => t.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public void ReadOfWrite_RandomRows_IsTheSame(string name)
    {
        var table = StudySchema.Find(name)!;
        var record = table.GetType().GenericTypeArguments[0];
        var property = typeof(StudyTables).GetProperties().Single(p => p.PropertyType.IsGenericType && p.PropertyType.GenericTypeArguments[0] == record);
        Gen.ULong.Sample(
            seed =>
            {
                var rng = new Rng(seed);
                var rows = RandomRecords.Of(table, record, rng, 1 + rng.Below(6));
                var list = Array.CreateInstance(record, rows.Length);
                rows.CopyTo(list, 0);
                var tables = new StudyTables();
                property.SetValue(tables, list);
                string file = _folder[FormattableString.Invariant($"{seed}.xlsx")];
                Whole.File(file, stream => WorkbookWriter.Write(stream, [TablePages.Of(table, tables)]));
                Assert.Equal(rows, Read(table, file, property));
                File.Delete(file);
            },
            iter: 60, threads: 1);
    }

    [Fact]
    public void Load_WrittenWorkbook_IsTheSameStudy()
    {
        SmallStudy.Study.Write(_folder["study.xlsx"]);
        var study = Study.Load(_folder["study.xlsx"]);
        foreach (var property in typeof(StudyTables).GetProperties().Where(p => p.PropertyType.IsGenericType && p.Name != nameof(StudyTables.Extra)))
            Assert.Equal(((System.Collections.IEnumerable)property.GetValue(SmallStudy.Tables)!).Cast<object>(), ((System.Collections.IEnumerable)property.GetValue(study.Tables)!).Cast<object>());
        var extra = Assert.Single(study.Tables.Extra);
        Assert.Equal(("participants", "age_band", SmallStudy.Tables.Extra[0].Meaning), (extra.Table, extra.Name, extra.Meaning));
        Assert.Equal(SmallStudy.Tables.Extra[0].Values, extra.Values);
        Same(SmallStudy.Settings, study.Settings);
        Assert.Empty(study.Provenance.Notes);
        Assert.Equal("No faults.\n0 error(s), 0 warning(s)\n", Study.Check(_folder["study.xlsx"]).ToText());
    }

    [Fact]
    public void Load_EverySetting_ComesBack()
    {
        var settings = new StudySettings
        {
            Title = "=Title & \"more\"",
            Description = "Two\nlines",
            Licence = "CC-BY-4.0",
            Synthetic = false,
            GeneratorSeed = ulong.MaxValue,
            Period = new(new(2024, 1, 1), new(2024, 12, 31)),
            MinCell = 7,
            CountingRule = CountingRule.Fractional,
            MaxDyadSize = 4,
            ReplyWindow = 21,
            Primary = ["initiation-share-change", "turn-share-change"],
            Margin = new Dictionary<string, double> { ["initiation-share-change"] = 0.05 },
            DeclaredOn = new(2024, 2, 29),
            AskedBy = "the steering group",
            Roles = [new("pupil", "pupils", Side.A), new("teacher", "teachers", Side.B), new("guest", "guests", Side.None), new("we", "researchers", Side.Excluded)],
            Other = new Dictionary<string, string> { ["list"] = "[1,2]", ["word"] = "\"a\"", ["number"] = "12", ["yes"] = "true" },
        };
        new Study(settings, SmallStudy.Tables).Write(_folder["study.xlsx"]);
        Same(settings, Study.Load(_folder["study.xlsx"]).Settings);
    }

    [Fact]
    public void Write_FolderWorkbookFolder_HasTheSameBytes()
    {
        Study.Load(SoundFolders.Sample).Write(_folder["sample.xlsx"]);
        Study.Load(_folder["sample.xlsx"]).Write(_folder["again"]);
        foreach (string file in Directory.EnumerateFiles(SoundFolders.Sample))
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(_folder["again"], Path.GetFileName(file)))), Path.GetFileName(file));
    }

    [Fact]
    public void Write_Twice_HasTheSameBytesAndNoDay()
    {
        SmallStudy.Study.Write(_folder["a.xlsx"]);
        SmallStudy.Study.Write(_folder["b.xlsx"]);
        Assert.Equal(File.ReadAllBytes(_folder["a.xlsx"]), File.ReadAllBytes(_folder["b.xlsx"]));
        using var zip = System.IO.Compression.ZipFile.OpenRead(_folder["a.xlsx"]);
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith("docProps", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_OverAStudyOrSomethingElse_LeavesWhatIsNotOurs()
    {
        SmallStudy.Study.Write(_folder["study.xlsx"]);
        new Study(new(), new() { Interactions = [.. SmallStudy.Tables.Interactions.Where(i => i.SourceId is null)] }).Write(_folder["study.xlsx"]);
        Assert.Empty(Study.Load(_folder["study.xlsx"]).Tables.Cycles);
        string own = new RawWorkbook().Sheet("interactions", "<sheetData/>").Sheet("my notes", "<sheetData/>").Write(_folder["own.xlsx"]);
        byte[] before = File.ReadAllBytes(own);
        Assert.Contains("my notes", Assert.ThrowsAny<IOException>(() => SmallStudy.Study.Write(own)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(own));
        File.WriteAllText(_folder["text.xlsx"], "mine");
        Assert.ThrowsAny<IOException>(() => SmallStudy.Study.Write(_folder["text.xlsx"]));
        Assert.Equal("mine", File.ReadAllText(_folder["text.xlsx"]));
    }

    [Fact]
    public void Write_MoreThanASheetHolds_IsRefusedAndNothingIsWritten()
    {
        var tables = SmallStudy.Tables with { Codes = [new("c", null, "name", "", new string('x', 40_000), null, null, CodeOrigin.Inductive, 1)] };
        Assert.Contains("32,767", Assert.ThrowsAny<IOException>(() => new Study(SmallStudy.Settings, tables).Write(_folder["study.xlsx"])).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 6")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("\t=1")]
    [InlineData("'=1")]
    [InlineData("_x000D_ and _x0041")]
    [InlineData("a\r\nb\u0001\u000b")]
    [InlineData("_x000D\r")]
    [InlineData("😀 <&>\"]]>")]
    public void Write_AnyText_StaysThatTextAndIsNoFormula(string text)
    {
        Whole.File(_folder["a.xlsx"], stream => WorkbookWriter.Write(stream, [new("sheet", [new("heading", CellStyle.Text, 10)], [[SheetValue.Of(text)]])]));
        using var book = WorkbookFile.Open(_folder["a.xlsx"]);
        using var rows = book.Rows(book.Sheets[0]);
        Assert.True(rows.Next() && rows.Next());
        Assert.Equal(new SheetCell(0, SheetCellKind.Text, text), Assert.Single(rows.Cells));
        using var zip = System.IO.Compression.ZipFile.OpenRead(_folder["a.xlsx"]);
        using var xml = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<f>", xml.ReadToEnd(), StringComparison.Ordinal);
    }

    private static object[] Read(TableSchema table, string file, System.Reflection.PropertyInfo property)
    {
        var reading = new StudyReading("nowhere");
        using var book = WorkbookFile.Open(file);
        using var records = new SheetRecords(book.Rows(book.Sheets[0]));
        table.Read(reading, records);
        Assert.Equal("", string.Join("\n", reading.Faults.ToReport().Faults.Where(f => f.Rule is not ("missing-file" or "unknown-id"))));
        return [.. ((System.Collections.IEnumerable)property.GetValue(reading.Tables)!).Cast<object>()];
    }

    private static void Same(StudySettings expected, StudySettings found)
    {
        foreach (var property in typeof(StudySettings).GetProperties().Where(p => p.GetMethod!.IsStatic == false))
        {
            var (a, b) = (property.GetValue(expected), property.GetValue(found));
            if (a is System.Collections.IEnumerable and not string) Assert.Equal(((System.Collections.IEnumerable)a).Cast<object>().Select(x => x.ToString()).Order(StringComparer.Ordinal), ((System.Collections.IEnumerable)b!).Cast<object>().Select(x => x.ToString()).Order(StringComparer.Ordinal));
            else Assert.Equal((property.Name, a), (property.Name, b));
        }
    }
}
