namespace ResearchKit.Tests;

public sealed class WholeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("whole-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string In(params string[] parts) => Path.Combine([_root, .. parts]);

    private static void Fill(string folder, string content)
    {
        File.WriteAllText(Path.Combine(folder, "mark.json"), "{}");
        File.WriteAllText(Path.Combine(folder, "content.txt"), content);
    }

    [Fact]
    public void Folder_NewThenAgain_HoldsTheSecondAndNothingIsLeftBeside()
    {
        Whole.Folder(In("out"), "mark.json", f => Fill(f, "one"));
        Whole.Folder(In("out"), "mark.json", f => Fill(f, "two"));
        Assert.Equal("two", File.ReadAllText(In("out", "content.txt")));
        Assert.Equal([In("out")], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void Folder_WriteFails_OldStaysAndNothingIsLeftBeside()
    {
        Whole.Folder(In("out"), "mark.json", f => Fill(f, "one"));
        Assert.Throws<InvalidDataException>(() => Whole.Folder(In("out"), "mark.json", f => { Fill(f, "half"); throw new InvalidDataException("stop"); }));
        Assert.Equal("one", File.ReadAllText(In("out", "content.txt")));
        Assert.Equal([In("out")], Directory.GetFileSystemEntries(_root));
    }

    [Fact]
    public void Folder_NotOurs_IsRefusedAndUntouched()
    {
        Directory.CreateDirectory(In("out"));
        File.WriteAllText(In("out", "thesis.txt"), "years of work");
        Assert.Throws<IOException>(() => Whole.Folder(In("out"), "mark.json", f => Fill(f, "one")));
        Assert.Equal("years of work", File.ReadAllText(In("out", "thesis.txt")));
        Assert.Single(Directory.GetFileSystemEntries(In("out")));
    }

    [Fact]
    public void Folder_SomebodysOldFolderBeside_IsRefusedAndUntouched()
    {
        Directory.CreateDirectory(In("out.old"));
        File.WriteAllText(In("out.old", "thesis.txt"), "years of work");
        Assert.Throws<IOException>(() => Whole.Folder(In("out"), "mark.json", f => Fill(f, "one")));
        Assert.True(File.Exists(In("out.old", "thesis.txt")));
        Assert.False(Directory.Exists(In("out")));
    }

    [Fact]
    public void Restore_StoppedBetweenTheRenames_BringsTheOldFolderBack()
    {
        Directory.CreateDirectory(In("out.old"));
        Fill(In("out.old"), "one");
        Whole.Restore(In("out"), "mark.json");
        Assert.Equal("one", File.ReadAllText(In("out", "content.txt")));
    }

    [Fact]
    public void File_WriteFails_OldStays()
    {
        Whole.File(In("a.txt"), s => s.Write("one"u8));
        Assert.Throws<InvalidDataException>(() => Whole.File(In("a.txt"), s => { s.Write("ha"u8); throw new InvalidDataException("stop"); }));
        Assert.Equal("one", File.ReadAllText(In("a.txt")));
        Assert.Equal([In("a.txt")], Directory.GetFileSystemEntries(_root));
    }
}
