namespace ResearchKit.Tests;

public sealed class WrongUseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("new", "--help")]
    [InlineData("validate", "--help")]
    [InlineData("describe", "--help")]
    [InlineData("reproduce", "--help")]
    [InlineData("indicators", "--help")]
    [InlineData("network", "--help")]
    [InlineData("notebook", "--help")]
    [InlineData("notebook", "run", "--help")]
    public async Task Help_EndsWithAnExample(params string[] words)
    {
        var (code, output, error) = await Run(words);
        Assert.Equal((0, ""), (code, error));
        string last = output.TrimEnd().Split('\n')[^1];
        Assert.StartsWith("Example: researchkit " + (words.Length > 1 ? string.Join(' ', words[..^1]) : ""), last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no 'validat' in researchkit", "validat", "my-study")]
    [InlineData("Did you mean researchkit validate?", "validat", "my-study")]
    [InlineData("researchkit notebook needs a further word; it has: run.", "notebook")]
    [InlineData("There is no option --bogus in researchkit validate.", "validate", "x", "--bogus")]
    [InlineData("'b' is one word too many", "validate", "a", "b")]
    [InlineData("Name a FOLDER, or --xlsx FILE.xlsx.", "new")]
    [InlineData("Name a FOLDER or --xlsx FILE.xlsx, not both.", "new", "x", "--xlsx", "x.xlsx")]
    [InlineData("'--tables'", "new", "x", "--tables")]
    [InlineData("'minimum' 'all'", "new", "x", "--tables", "some")]
    [InlineData("--seed takes a whole number, 0 or more.", "--seed", "-1", "validate", "x")]
    [InlineData("--seed takes a whole number, 0 or more.", "validate", "x", "--seed", "1.5")]
    [InlineData("--threads takes a whole number, 1 or more.", "--threads", "0", "validate", "x")]
    [InlineData("--threads takes a whole number, 1 or more.", "--threads", "many", "validate", "x")]
    [InlineData("--view takes team or public.", "indicators", "x", "--view", "all")]
    [InlineData("FOLDER is empty", "new", "")]
    [InlineData("STUDY is empty", "validate", " ")]
    [InlineData("STUDY is empty", "describe", "")]
    [InlineData("STUDY is empty", "indicators", "")]
    [InlineData("STUDY is empty", "reproduce", "")]
    [InlineData("--out is empty", "reproduce", "--out", "")]
    [InlineData("--out is empty", "indicators", "x", "--out", "")]
    [InlineData("FILE is empty", "network", "")]
    [InlineData("--nodes is empty", "network", "x", "--nodes", "")]
    [InlineData("--timeout takes seconds above 0", "notebook", "run", "x.ipynb", "--timeout", "soon")]
    [InlineData("--timeout takes seconds above 0", "notebook", "run", "x.ipynb", "--timeout", "0")]
    [InlineData("FILE is empty", "notebook", "run", "")]
    public async Task WrongUse_Ends2InPlainWords(string said, params string[] words)
    {
        var (code, output, error) = await Run(words);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Contains("See: researchkit", error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_AFileOrFolderThatIsNotOurs_Ends3AndIsLeftAlone()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        string contacts = _folder["study/interactions.csv"], before = File.ReadAllText(contacts);
        File.WriteAllText(_folder["thesis.docx"], "years of work");
        Directory.CreateDirectory(_folder["site"]);
        File.WriteAllText(_folder["site/manifest.json"], "{\"name\":\"a web app\"}");
        foreach (string[] words in new string[][]
                 {
                     ["indicators", _folder["study"], "--out", contacts],
                     ["indicators", _folder["study"], "--out", _folder["thesis.docx"]],
                     ["indicators", _folder["study"], "--out", _folder["study"]],
                     ["indicators", _folder["study"], "--out", Path.Combine(_folder["thesis.docx"], "page.html")],
                     ["indicators", _folder["study"], "--out", Path.GetPathRoot(_folder.Path)!],
                     ["reproduce", _folder["study"], "--out", _folder["thesis.docx"]],
                     ["reproduce", _folder["study"], "--out", Path.Combine(_folder["thesis.docx"], "report")],
                     ["reproduce", _folder["study"], "--out", _folder["study"]],
                     ["reproduce", _folder["study"], "--out", _folder["site"]],
                     ["reproduce", _folder["study"], "--out", Path.GetPathRoot(_folder.Path)!],
                     ["new", _folder["thesis.docx"]],
                     ["new", Path.Combine(_folder["thesis.docx"], "study")],
                     ["new", _folder["study"]],
                 })
        {
            var (code, output, error) = await Run(words);
            Assert.Equal((3, ""), (code, output));
            Assert.Matches("Name another|name another|name a f|Name a new", error);
        }
        Assert.Equal(before, File.ReadAllText(contacts));
        Assert.Equal("years of work", File.ReadAllText(_folder["thesis.docx"]));
        Assert.Equal(["manifest.json"], Directory.EnumerateFileSystemEntries(_folder["site"]).Select(Path.GetFileName));
        Assert.Equal(["site", "study", "thesis.docx"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Notebook_NoSuchFileOrAFolder_Ends3SayingSo()
    {
        var (code, _, error) = await Run("notebook", "run", _folder["nowhere.ipynb"]);
        Assert.Equal(3, code);
        Assert.Contains("there is no such file", error, StringComparison.Ordinal);
        (code, _, error) = await Run("notebook", "run", _folder.Path);
        Assert.Equal(3, code);
        Assert.Contains("this is a folder", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reproduce_StudyInsideItsOut_Ends3AndTheStudyStays()
    {
        Directory.CreateDirectory(_folder["report"]);
        File.WriteAllText(_folder["report/manifest.json"], "{\"schema\":\"researchkit/manifest/1\"}");
        SoundFolders.Copy(SoundFolders.Small, _folder["report/study"]);
        var (code, _, error) = await Run("reproduce", _folder["report/study"], "--out", _folder["report"]);
        Assert.Equal(3, code);
        Assert.Contains("would be replaced", error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["report/study/interactions.csv"]));
    }

    [Theory]
    [InlineData("reproduce", "--out", "OUT")]
    [InlineData("indicators", "STUDY")]
    public async Task Interrupted_Ends130AndWritesNothing(params string[] words)
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var output = TextWriter.Synchronized(new StringWriter());
        using var error = TextWriter.Synchronized(new StringWriter());
        int code = await CommandLine.RunAsync([.. words.Select(w => w switch { "OUT" => _folder["out"], "STUDY" => SoundFolders.Small, _ => w })], output, error, stop.Token);
        Assert.Equal(130, code);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(words, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
