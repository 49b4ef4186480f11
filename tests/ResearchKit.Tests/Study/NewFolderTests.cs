namespace ResearchKit.Tests;

public class NewFolderTests
{
    [Theory]
    [InlineData(false, null, false)]
    [InlineData(false, null, true)]
    [InlineData(false, "cac", true)]
    [InlineData(true, null, true)]
    [InlineData(true, "cac", false)]
    [InlineData(true, "cac", true)]
    public void Create_AnyChoice_IsASoundStudy(bool all, string? instrument, bool example)
    {
        using var folder = new TempFolder();
        var files = StudyFolder.Create(folder["fresh"], all, instrument, example);
        Assert.Equal("", string.Join("\n", Study.Check(folder["fresh"]).Groups.Where(g => g.IsError || instrument is null && !g.Rule.StartsWith("coder", StringComparison.Ordinal)).SelectMany(g => g.Examples)));
        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder["fresh"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(all ? 30 : instrument is null ? 3 : 7, files.Count);
        Assert.Equal(example ? true : null, Study.Load(folder["fresh"]).Settings.Synthetic);
        if (example && instrument is null)
            foreach (string file in files.SkipLast(1)) Assert.Equal(4, File.ReadLines(folder["fresh/" + file]).Count());
    }

    [Fact]
    public void Create_WithInstrument_HasItsItems()
    {
        using var folder = new TempFolder();
        StudyFolder.Create(folder["fresh"], instrument: "cac");
        var study = Study.Load(folder["fresh"]);
        Assert.Equal(CoordinatedActionChecklist.Items, study.Tables.Items);
        Assert.Equal([CoordinatedActionChecklist.Instrument], study.Tables.Instruments);
    }

    [Fact]
    public void Create_FolderInUse_IsLeftAlone()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["mine.txt"], "mine");
        Assert.Throws<IOException>(() => StudyFolder.Create(folder.Path));
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Write_FolderOfSomethingElse_IsLeftAlone()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["datapackage.json"], "{\"name\":\"other\"}");
        Assert.Throws<IOException>(() => SmallStudy.Study.Write(folder.Path));
        Assert.Equal("{\"name\":\"other\"}", File.ReadAllText(folder["datapackage.json"]));
    }

    [Fact]
    public void Write_OverAStudy_ReplacesItsTablesAndKeepsTheRest()
    {
        using var folder = new TempFolder();
        StudyFolder.Create(folder["study"], all: true, example: true);
        File.WriteAllText(folder["study/README.md"], "about");
        Directory.CreateDirectory(folder["study/texts"]);
        File.WriteAllText(folder["study/texts/a.txt"], "text");
        new Study(new(), new() { Interactions = SmallStudy.Tables.Interactions }).Write(folder["study"]);
        Assert.Equal(["README.md", "datapackage.json", "interactions.csv", "texts"], Directory.EnumerateFileSystemEntries(folder["study"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("text", File.ReadAllText(folder["study/texts/a.txt"]));
    }
}
