using System.IO.Compression;
using System.Text;

namespace ResearchKit.Tests;

/// <summary>Files that go by the name of a workbook and cannot be read as one: what they are is said, and the command ends with 3.</summary>
public sealed class UnreadableWorkbookTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("study.xlsx", "interaction_id,start\nI1,2024-01-15\n", "This is a text file with the ending of a workbook")]
    [InlineData("study.xlsx", "\uFEFFinteraction_id;start\r\n", "This is a text file with the ending of a workbook")]
    [InlineData("study.xls", "<html><body><table>", "This is a web page or XML file")]
    [InlineData("study.xlsx", "", "The file is empty.")]
    [InlineData("study.xlsx", "\u007fELF\0\0\u0001", "This is no Excel workbook")]
    [InlineData("study.xlsx", "PK\u0003\u0004and no more", "damaged or cut short")]
    public async Task Validate_FileThatIsNoWorkbook_Ends3AndSaysWhatItIs(string name, string content, string said)
    {
        File.WriteAllText(_folder[name], content, new UTF8Encoding(false));
        await Ends3(name, said);
    }

    [Fact]
    public async Task Validate_NoSuchFile_Ends3() => await Ends3("nowhere.xlsx", "There is no such file.");

    [Fact]
    public async Task Validate_OldOrProtectedWorkbook_Ends3AndSaysHowToSaveIt()
    {
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        File.WriteAllBytes(_folder["old.xls"], [.. mark, .. new byte[4096]]);
        await Ends3("old.xls", "old Excel (.xls)");
        // The name may lie across the border of two reads.
        foreach (int at in new[] { 1024, (1 << 16) - 20, (1 << 16) - 9 })
        {
            File.WriteAllBytes(_folder["locked.xlsx"], [.. mark, .. new byte[at], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[500]]);
            await Ends3("locked.xlsx", "protected by a password");
        }
    }

    [Theory]
    [InlineData("content.xml", "OpenDocument file (.ods)")]
    [InlineData("xl/workbook.bin", "binary workbook (.xlsb)")]
    [InlineData("word/document.xml", "Word document")]
    [InlineData("Index/Document.iwa", "Numbers file")]
    [InlineData("photo.jpg", "packed file, but not a workbook")]
    public async Task Validate_OtherPackedFile_Ends3AndSaysWhatItIs(string part, string said)
    {
        using (var zip = ZipFile.Open(_folder["a.xlsx"], ZipArchiveMode.Create)) RawWorkbook.Put(zip, part, "<a/>");
        await Ends3("a.xlsx", said);
    }

    [Fact]
    public async Task Validate_SheetThatUnpacksToTooMuch_Ends3Quickly()
    {
        using (var zip = ZipFile.Open(Sound("bomb.xlsx"), ZipArchiveMode.Update))
        {
            zip.GetEntry("xl/worksheets/sheet4.xml")!.Delete();
            using var bomb = zip.CreateEntry("xl/worksheets/sheet4.xml", CompressionLevel.SmallestSize).Open();
            bomb.Write("<worksheet><sheetData>"u8);
            byte[] spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (int i = 0; i < 64; i++) bomb.Write(spaces);
        }
        Assert.True(new FileInfo(_folder["bomb.xlsx"]).Length < 200_000);
        await Ends3("bomb.xlsx", "more than 200 times its size");
    }

    [Fact]
    public async Task Validate_TooManyParts_Ends3()
    {
        using (var zip = ZipFile.Open(Sound("many.xlsx"), ZipArchiveMode.Update))
            for (int i = 0; i <= WorkbookLimits.Parts; i++) zip.CreateEntry(FormattableString.Invariant($"xl/media/{i}.png"), CompressionLevel.NoCompression);
        await Ends3("many.xlsx", "more than 10,000 parts");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet><sheetData/></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1")]
    [InlineData("<worksheet><sheetData><row r=\"0\"/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row r=\"9999999\"/></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c t=\"s\"><v>999</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData><row><c><v>one</v></c></row></sheetData></worksheet>")]
    public async Task Validate_DamagedSheet_Ends3NamingTheSheet(string xml)
    {
        using (var zip = ZipFile.Open(Sound("a.xlsx"), ZipArchiveMode.Update))
        {
            zip.GetEntry("xl/worksheets/sheet4.xml")!.Delete();
            RawWorkbook.Put(zip, "xl/worksheets/sheet4.xml", xml);
        }
        await Ends3("a.xlsx", "interactions. The workbook is damaged");
    }

    [Fact]
    public async Task Validate_WorkbookThatExcelHasOpen_IsRead()
    {
        using var excel = new FileStream(Sound("a.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        Assert.Equal(0, (await CommandRun.Of("validate", _folder["a.xlsx"])).Code);
    }

    [Fact]
    public void Check_RandomDamage_NeverThrows()
    {
        string file = _folder["a.xlsx"];
        SmallStudy.Study.Write(file);
        byte[] whole = File.ReadAllBytes(file);
        var rng = new Rng(20240101);
        for (int round = 0; round < 200; round++)
        {
            byte[] bytes = [.. whole];
            for (int k = 0; k <= rng.Below(4); k++) bytes[rng.Below(bytes.Length)] = (byte)rng.Below(256);
            File.WriteAllBytes(file, rng.Below(4) == 0 ? bytes[..rng.Below(bytes.Length)] : bytes);
            Assert.NotEmpty(Study.Check(file).ToJson());
        }
    }

    [Fact]
    public void Check_RandomDamageInsideTheParts_NeverThrows()
    {
        string file = Sound("a.xlsx");
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using (var zip = ZipFile.OpenRead(file))
            foreach (var entry in zip.Entries)
            {
                using var into = new MemoryStream();
                using var from = entry.Open();
                from.CopyTo(into);
                parts[entry.FullName] = into.ToArray();
            }
        string[] names = [.. parts.Keys.Order(StringComparer.Ordinal)];
        var rng = new Rng(7);
        for (int round = 0; round < 200; round++)
        {
            string damaged = names[rng.Below(names.Length)];
            File.Delete(file);
            using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
                foreach (string name in names)
                {
                    byte[] bytes = [.. parts[name]];
                    if (name == damaged) for (int k = 0; k <= rng.Below(3); k++) bytes[rng.Below(bytes.Length)] = "<>\"/ 019AZtsr=&;"u8[rng.Below(16)];
                    if (name == damaged && rng.Below(20) == 0) continue;
                    using var into = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                    into.Write(bytes);
                }
            Assert.NotEmpty(Study.Check(file).ToJson());
        }
    }

    private string Sound(string name)
    {
        StudyWorkbook.Create(_folder[name], example: true);
        return _folder[name];
    }

    private async Task Ends3(string name, string said)
    {
        var (code, output, _) = await CommandRun.Of("validate", _folder[name]);
        Assert.Equal(3, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
        var loaded = await CommandRun.Of("indicators", _folder[name]);
        Assert.Equal((3, ""), (loaded.Code, loaded.Output));
        Assert.Contains(said, loaded.Error, StringComparison.Ordinal);
    }
}
