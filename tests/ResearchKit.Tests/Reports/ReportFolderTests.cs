namespace ResearchKit.Tests;

public sealed class ReportFolderTests : IDisposable
{
    private static readonly StudyReport Tiny = StudyReport.Of(Folk.Of(new()));
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("thesis.txt", "years of work")]
    [InlineData("manifest.json", "{\"name\":\"a web page of somebody\"}")]
    [InlineData("manifest.json", "{\"schema\":\"other/manifest/1\"}")]
    [InlineData("manifest.json", "{\"schema\":7}")]
    [InlineData("manifest.json", "[]")]
    [InlineData("manifest.json", "not JSON")]
    public void Write_FolderOfSomebodyElse_IsLeftAlone(string name, string content)
    {
        Directory.CreateDirectory(_folder["out"]);
        File.WriteAllText(_folder["out/" + name], content);
        Assert.Contains("left alone", Assert.Throws<IOException>(() => ReportFolder.Write(Tiny, _folder["out"])).Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_folder["out/" + name]));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder["out"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_OurFolderWithAFileOfSomebody_IsLeftAloneAndNamesIt()
    {
        ReportFolder.Write(Tiny, _folder["out"]);
        Directory.CreateDirectory(_folder["out/notes"]);
        File.WriteAllText(_folder["out/notes/thesis.txt"], "years of work");
        Assert.Contains("'notes/thesis.txt', which researchkit did not write", Assert.Throws<IOException>(() => ReportFolder.Write(Tiny, _folder["out"])).Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(_folder["out/notes/thesis.txt"]));
    }

    [Fact]
    public void Write_OurFolderWithADamagedManifest_IsLeftAlone()
    {
        Directory.CreateDirectory(_folder["out"]);
        File.WriteAllText(_folder["out/manifest.json"], "{\"schema\": \"researchkit/manifest/1\", ");
        Assert.Contains("damaged", Assert.Throws<IOException>(() => ReportFolder.Write(Tiny, _folder["out"])).Message, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder["out"]));
    }

    [Fact]
    public void Write_FileInTheWay_IsLeftAlone()
    {
        File.WriteAllText(_folder["out"], "a file");
        Assert.Contains("is a file", Assert.Throws<IOException>(() => ReportFolder.Write(Tiny, _folder["out"])).Message, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(_folder["out"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_ForeignManifestAtOld_IsLeftAlone()
    {
        Directory.CreateDirectory(_folder["out.old"]);
        File.WriteAllText(_folder["out.old/manifest.json"], "{}");
        Assert.Throws<IOException>(() => ReportFolder.Write(Tiny, _folder["out"]));
        Assert.Equal("{}", File.ReadAllText(_folder["out.old/manifest.json"]));
        Assert.False(Path.Exists(_folder["out"]));
    }

    [Fact]
    public void Write_EmptyFolderThenOurOwn_ReplacesItAndLeavesNothingBeside()
    {
        Directory.CreateDirectory(_folder["out"]);
        ReportFolder.Write(StudyReport.Of(SmallStudy.Study, View.Public), _folder["out"]);
        Assert.True(File.Exists(_folder["out/tables/public-totals.csv"]));
        ReportFolder.Write(Tiny, _folder["out"] + Path.DirectorySeparatorChar);
        Assert.Equal(["manifest.json", "report.html"], Reports.Files(_folder["out"]).Keys.Order(StringComparer.Ordinal));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_StoppedBetweenTheRenames_NextRunGoesOn()
    {
        ReportFolder.Write(Tiny, _folder["out"]);
        Directory.Move(_folder["out"], _folder["out.old"]);
        Directory.CreateDirectory(_folder["out.researchkit-new"]);
        ReportFolder.Write(Tiny, _folder["out"]);
        Assert.Equal([_folder["out"]], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_InputGone_KeepsTheOldFolder()
    {
        ReportFolder.Write(Tiny, _folder["out"]);
        var before = Reports.Files(_folder["out"]);
        Assert.ThrowsAny<IOException>(() => ReportFolder.Write(StudyReport.Of(SmallStudy.Study), _folder["out"], [_folder["gone.csv"]]));
        var after = Reports.Files(_folder["out"]);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.All(before, f => Assert.Equal(f.Value, after[f.Key]));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Write_ParentIsReadOnly_Refuses()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A read-only folder takes files on Windows.");
            return;
        }
        string parent = Directory.CreateDirectory(_folder["closed"]).FullName;
        File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (CanWrite(parent)) Assert.Skip("This user writes in read-only folders (root): it cannot be tested here.");
            Assert.ThrowsAny<IOException>(() => ReportFolder.Write(Tiny, Path.Combine(parent, "out")));
            Assert.Empty(Directory.EnumerateFileSystemEntries(parent));
        }
        finally
        {
            File.SetUnixFileMode(parent, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        static bool CanWrite(string folder)
        {
            try
            {
                File.WriteAllText(Path.Combine(folder, "probe"), "");
                File.Delete(Path.Combine(folder, "probe"));
                return true;
            }
            catch (UnauthorizedAccessException)
            {
                return false;
            }
        }
    }
}
