using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>The command on a study in one workbook.</summary>
public sealed class WorkbookCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(4)]
    [InlineData(31, "--tables", "all")]
    [InlineData(8, "--instrument", "cac")]
    public async Task New_Xlsx_IsASoundStudyWithAndWithoutExample(int sheets, params string[] options)
    {
        foreach (string[] example in new string[][] { [], ["--example"] })
        {
            string file = _folder[$"{example.Length}.xlsx"];
            Assert.Equal((0, file + "\n", ""), await CommandRun.Of(["new", "--xlsx", file, .. options, .. example]));
            var (code, output, _) = await CommandRun.Of("validate", file);
            Assert.True(code == 0, output);
            using var book = WorkbookFile.Open(file);
            Assert.Equal(sheets, book.Sheets.Count);
            Assert.Equal(example.Length > 0 ? true : null, Study.Load(file).Settings.Synthetic);
        }
    }

    [Fact]
    public async Task New_WrongUse_Ends2OrLeavesTheFileAlone()
    {
        Assert.Equal(2, (await CommandRun.Of("new")).Code);
        Assert.Equal(2, (await CommandRun.Of("new", _folder["a"], "--xlsx", _folder["a.xlsx"])).Code);
        Assert.Equal(2, (await CommandRun.Of("new", "--xlsx", _folder["a.csv"])).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
        File.WriteAllText(_folder["a.xlsx"], "mine");
        Assert.Equal(3, (await CommandRun.Of("new", "--xlsx", _folder["a.xlsx"])).Code);
        Assert.Equal("mine", File.ReadAllText(_folder["a.xlsx"]));
    }

    [Fact]
    public async Task AnyVerb_SmallStudyAsWorkbook_SaysWhatItSaysOfTheFolder()
    {
        SmallStudy.Study.Write(_folder["study.xlsx"]);
        foreach (string[] words in new string[][] { ["describe"], ["describe", "--format", "json"], ["indicators", "--view", "team"], ["indicators", "--format", "json"], ["validate", "--format", "json"] })
            Assert.Equal(await CommandRun.Of([words[0], SoundFolders.Small, .. words[1..]]), await CommandRun.Of([words[0], _folder["study.xlsx"], .. words[1..]]));
        Assert.Equal(2, (await CommandRun.Of("describe", _folder["study.xlsx"], "--write")).Code);
    }

    [Fact]
    public async Task Reproduce_Workbook_WritesTheTablesOfTheFolderAndAllInOneWorkbook()
    {
        SmallStudy.Study.Write(_folder["study.xlsx"]);
        Assert.Equal(0, (await CommandRun.Of("reproduce", SoundFolders.Small, "--out", _folder["a"], "--quiet")).Code);
        var (code, _, error) = await CommandRun.Of("reproduce", _folder["study.xlsx"], "--out", _folder["b"]);
        Assert.Equal(0, code);
        Assert.Contains("Read 1 file.", error, StringComparison.Ordinal);
        foreach (string file in Directory.EnumerateFiles(_folder["a/tables"])) Assert.Equal(File.ReadAllText(file), File.ReadAllText(_folder["b/tables/" + Path.GetFileName(file)]));
        Assert.Equal(File.ReadAllBytes(_folder["a/tables.xlsx"]), File.ReadAllBytes(_folder["b/tables.xlsx"]));
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder["b/manifest.json"]));
        Assert.Equal("study.xlsx", Assert.Single(manifest.RootElement.GetProperty("inputs").EnumerateArray()).GetProperty("file").GetString());
        Assert.Contains(manifest.RootElement.GetProperty("outputs").EnumerateArray(), o => o.GetProperty("file").GetString() == "tables.xlsx" && o.GetProperty("kind").GetString() == "workbook");
        // The study lies where the report would be.
        File.Copy(_folder["study.xlsx"], _folder["b/study.xlsx"]);
        Assert.Equal(3, (await CommandRun.Of("reproduce", _folder["b/study.xlsx"], "--out", _folder["b"])).Code);
    }

    [Fact]
    public async Task Format_Xlsx_WritesTheTablesToTheFileNamed()
    {
        File.WriteAllText(_folder["ties.csv"], "from,to\na,b\nb,a\nb,c\n");
        string[][] verbs = [["describe", SoundFolders.Small], ["indicators", SoundFolders.Small, "--view", "team"], ["network", _folder["ties.csv"]], ["network", _folder["ties.csv"], "--members", "none"], ["network", _folder["ties.csv"], "--dyads"]];
        foreach (var (verb, sheets) in verbs.Zip([2, 2, 3, 2, 2]))
        {
            string file = _folder["out.xlsx"];
            var (code, output, error) = await CommandRun.Of([.. verb, "--format", "xlsx", "--out", file]);
            Assert.Equal((0, "", $"Written: {file}\n"), (code, output, error.Split('\n')[^2] + "\n" == $"Written: {file}\n" ? $"Written: {file}\n" : error));
            using (var book = WorkbookFile.Open(file)) Assert.Equal(sheets, book.Sheets.Count);
            Assert.Equal(3, (await CommandRun.Of([.. verb, "--format", "xlsx", "--out", file])).Code);
            File.Delete(file);
            Assert.Equal(2, (await CommandRun.Of([.. verb, "--format", "xlsx"])).Code);
            Assert.Equal(2, (await CommandRun.Of([.. verb, "--format", "xlsx", "--out", _folder["out.csv"]])).Code);
            Assert.False(File.Exists(_folder["out.csv"]));
        }
        Assert.Equal(2, (await CommandRun.Of("describe", SoundFolders.Small, "--out", _folder["out.xlsx"])).Code);
    }

    [Fact]
    public async Task AnyVerb_BrokenWorkbook_Ends1NamingSheetRowAndColumn()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        new BrokenFolder(_folder["study"], new Rng(5)).Cell("interactions", "kind", "shout", (t, i) => i == 3);
        FolderAsWorkbook.Write(_folder["study"], _folder["study.xlsx"], typed: true);
        foreach (string verb in new[] { "describe", "indicators", "reproduce" })
        {
            var (code, output, error) = await CommandRun.Of([verb, _folder["study.xlsx"], .. verb == "reproduce" ? ["--out", _folder["out"]] : Array.Empty<string>()]);
            Assert.Equal((1, ""), (code, output));
            Assert.Contains("'study.xlsx' has 1 error(s).", error, StringComparison.Ordinal);
            Assert.Contains("interactions, row 5, column kind: 'shout'. Use one of:", error, StringComparison.Ordinal);
        }
        Assert.False(Path.Exists(_folder["out"]));
    }
}
