using System.Globalization;

namespace ResearchKit.Tests;

public sealed class NotebookCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rk-notebook-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_GoodNotebook_WritesOutputsAndPageTwiceTheSame()
    {
        string path = Put("good.ipynb", NotebookJson.Of(
            "md:# Title", "var x = 1;", "File.WriteAllText(\"beside.txt\", \"y\"); Directory.SetCurrentDirectory(\"/\"); Console.WriteLine(x); display(new { A = x }); new[] { 1.5, 2 }"));
        var first = await Run("notebook", "run", path, "--html");
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.True(File.Exists(Path.Combine(_folder, "beside.txt")));
        string written = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        string page = await File.ReadAllTextAsync(Path.ChangeExtension(path, ".html"), TestContext.Current.CancellationToken);
        Assert.Contains("\"[ 1.5, 2 ]\"", written, StringComparison.Ordinal);
        Assert.Contains("<title>Title</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, written, StringComparison.Ordinal);

        Assert.Equal(0, (await Run("notebook", "run", path, "--html")).Code);
        Assert.Equal(written, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(page, await File.ReadAllTextAsync(Path.ChangeExtension(path, ".html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_Out_LeavesTheNotebookAloneAndTellsProgress()
    {
        // The raw write goes past the console, as native code and other programs do: it is kept, after what the console took.
        string path = Put("a.ipynb", NotebookJson.Of("using (var raw = Console.OpenStandardOutput()) raw.Write(Encoding.UTF8.GetBytes(\"raw\\n\"));\nConsole.WriteLine(\"own\");")), before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var error = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(0, await CommandLine.RunAsync(
            ["notebook", "run", path, "--out", Path.Combine(_folder, "new", "deep")], output, error, TestContext.Current.CancellationToken));
        Assert.Contains("cell 1 of 1, ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(Path.Combine(_folder, "new", "deep", "a.ipynb"), output.ToString().Trim());
        Assert.Equal(before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([new CellStream("stdout", "own\n"), new CellStream("stdout", "raw\n")], NotebookFile.Read(Path.Combine(_folder, "new", "deep", "a.ipynb")).Outputs(0));
    }

    [Theory]
    [InlineData("var a = 1;\nthrow new InvalidOperationException(\"broken\");", "InvalidOperationException: broken")]
    [InlineData("Environment.Exit(5);", "exit code 5")]
    [InlineData("int F(int n) => F(n + 1) + 1;\nF(0)", "used up the stack")]
    [InlineData("new Thread(() => throw new FormatException(\"aside\")).Start(); Thread.Sleep(5000);", "FormatException: aside")]
    public async Task Run_CellThatFails_IsShownAndNothingIsWritten(string code, string told)
    {
        string path = Put("bad.ipynb", NotebookJson.Of("var ok = 1;", code)), before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var run = await Run("notebook", "run", path, "--html");
        Assert.Equal(1, run.Code);
        Assert.Contains("cell 2 (id 'cell-2') failed", run.Error, StringComparison.Ordinal);
        Assert.Contains(code.Split('\n')[0], run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Run_EndlessCell_IsStoppedAfterTheTimeout()
    {
        var run = await Run("notebook", "run", Put("loop.ipynb", NotebookJson.Of("while (true) { }")), "--timeout", "2");
        Assert.Equal(1, run.Code);
        Assert.Contains("stopped after 2 seconds", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CellTaggedRaisesException_IsPartOfTheLesson()
    {
        string path = Put("lesson.ipynb", NotebookJson.Of(NotebookJson.CSharp, ["throw new InvalidOperationException(\"as taught\");", "1 + 1"], "raises-exception"));
        Assert.Equal(0, (await Run("notebook", "run", path)).Code);
        var notebook = NotebookFile.Read(path);
        Assert.Equal("as taught", Assert.IsType<CellError>(Assert.Single(notebook.Outputs(0))).Message);
        Assert.Equal(2, notebook.Count(1));
    }

    [Fact]
    public async Task Run_Interrupted_EndsWith130()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        Assert.Equal(130, (await Run(stop.Token, "notebook", "run", Put("loop.ipynb", NotebookJson.Of("while (true) { }")))).Code);
    }

    [Fact]
    public async Task Run_WrongUse_Is2()
    {
        string path = Put("a.ipynb", NotebookJson.Of("1"));
        Assert.Equal(2, (await Run("notebook", "run")).Code);
        Assert.Equal(2, (await Run("notebook", "run", path, "--timeout", "0")).Code);
        Assert.Equal(2, (await Run("notebook", "run", path, path)).Code);
        Assert.Equal(2, (await Run("notebook", "walk", path)).Code);
    }

    [Fact]
    public async Task Run_WhatCannotBeReadOrWritten_Is3()
    {
        Assert.Equal(3, (await Run("notebook", "run", Path.Combine(_folder, "absent.ipynb"))).Code);
        Assert.Equal(3, (await Run("notebook", "run", _folder)).Code);
        string path = Put("a.ipynb", NotebookJson.Of("1"));
        var run = await Run("notebook", "run", path, "--out", Path.Combine(path, "under-a-file"));
        Assert.Equal(3, run.Code);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SeveralWithOneBroken_RunsTheOthersAndIs1()
    {
        string bad = Put("bad.ipynb", "{"), other = Put("py.ipynb", NotebookJson.Of("""{"language": "python", "name": "python3"}""", ["1"])), good = Put("good.ipynb", NotebookJson.Of("1 + 1"));
        var run = await Run("notebook", "run", bad, other, good);
        Assert.Equal(1, run.Code);
        Assert.Contains("not JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("for python", run.Error, StringComparison.Ordinal);
        Assert.Equal(good, run.Output.Trim());
    }

    private string Put(string name, string json)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }

    private static Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(TestContext.Current.CancellationToken, args);

    private static async Task<(int Code, string Output, string Error)> Run(CancellationToken cancel, params string[] args)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var error = new StringWriter(CultureInfo.InvariantCulture);
        int code = await CommandLine.RunAsync([.. args, "--quiet"], output, error, cancel);
        return (code, output.ToString(), error.ToString());
    }
}
