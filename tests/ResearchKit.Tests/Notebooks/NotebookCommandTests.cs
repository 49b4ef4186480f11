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
    [InlineData("Environment.FailFast(\"no more\");", "ended itself at once (FailFast): no more")]
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
        Assert.Contains("failed. This notebook is as it was.", run.Error, StringComparison.Ordinal);
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
    public async Task Run_Param_GoesIntoACellAfterTheTaggedOneAndIsReplacedOnARerun()
    {
        string path = Put("p.ipynb", NotebookJson.Tagged(("// What may be set\nvar cycle = \"C1\";\nint draws = 100;\nvar fast = false;", "parameters"), ("$\"{cycle} {draws} {fast}\"", "")));
        Assert.Equal(0, (await Run("notebook", "run", path, "--param", "draws=7", "--param", "cycle=a \"b\" = c")).Code);
        var notebook = NotebookFile.Read(path);
        Assert.Equal("// Parameters of this run\ncycle = \"a \\\"b\\\" = c\";\ndraws = 7;", notebook.Cells[1].Source);
        Assert.Equal(["injected-parameters"], notebook.Cells[1].Tags);
        Assert.Equal("a \"b\" = c 7 False", Assert.IsType<CellDisplay>(Assert.Single(notebook.Outputs(2))).Data["text/plain"]);

        Assert.Equal(0, (await Run("notebook", "run", path, "--param", "fast=TRUE")).Code);
        notebook = NotebookFile.Read(path);
        Assert.Equal(3, notebook.Cells.Count);
        Assert.Equal("// Parameters of this run\nfast = true;", notebook.Cells[1].Source);
        string before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var unknown = await Run("notebook", "run", path, "--param", "speed=1");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("no parameter 'speed' in the cell tagged 'parameters'; it has: cycle (text), draws (a whole number), fast (true or false).", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_WhatIsNoNotebookForHere_Is1WithAWordAndNothingIsWritten()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>", TestContext.Current.CancellationToken);
        foreach (var (json, told) in new[]
        {
            ("{\"cells\": [", "not JSON"),
            ("[1]", "not a notebook"),
            (NotebookJson.Of("""{"name": "ir"}""", ["1"]), "for ir"),
            (NotebookJson.Of("1").Replace("\"metadata\":{\"tags\":[]}", "\"metadata\":{\"polyglot_notebook\":{\"kernelName\":\"fsharp\"}}", StringComparison.Ordinal), "is in fsharp"),
            (NotebookJson.Of("#!python\nprint(1)"), "command of another notebook program"),
            (NotebookJson.Of("%%python\nprint(1)"), "UnknownCommand: `%%python` is a command of another notebook program"),
            (NotebookJson.Of("\n%time 1"), "UnknownCommand: `%time 1` is a command of another notebook program"),
            (NotebookJson.Of("#r \"nuget: Rk.No.Such.Package, 1.0.0\""), "There is no package Rk.No.Such.Package 1.0.0"),
        })
        {
            string path = Put("bad.ipynb", json);
            var run = await Run("notebook", "run", path, "--html");
            Assert.Equal(1, run.Code);
            Assert.Contains(told, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            Assert.Equal(json, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            Assert.Equal("", run.Output);
        }
    }

    /// <summary>Two gigabytes by each way out of a cell; command and cells have 400 MB of managed memory each, and a minute.</summary>
    [Theory]
    [InlineData("for (int i = 0; i < 2048; i++) Console.Write(mb);", "put out more than")]
    [InlineData("for (int i = 0; i < 2048; i++) display(mb);", "put out more than")]
    [InlineData("using (var raw = Console.OpenStandardOutput()) for (int i = 0; i < 2048; i++) raw.Write(Encoding.UTF8.GetBytes(mb + '\\n'));", "past the console")]
    [InlineData("using (var raw = Console.OpenStandardOutput()) for (int i = 0; i < 2048; i++) raw.Write(Encoding.UTF8.GetBytes(mb));", "past the console")]
    public async Task Run_TwoGigabytesOfOutput_IsStopped(string code, string told)
    {
        string path = Put("big.ipynb", NotebookJson.Of("var mb = new string('x', 1024 * 1024);\n" + code)), before = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var start = new System.Diagnostics.ProcessStartInfo(DotnetHost.Program, [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), "notebook", "run", path, "--timeout", "60"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = "19000000"; // hexadecimal: 400 MB
        using var process = System.Diagnostics.Process.Start(start)!;
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal(1, process.ExitCode);
        Assert.Equal(before, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_WrongUse_Is2()
    {
        string path = Put("a.ipynb", NotebookJson.Of("1"));
        Assert.Equal(2, (await Run("notebook", "run")).Code);
        Assert.Equal(2, (await Run("notebook", "run", path, "--timeout", "0")).Code);
        Assert.Equal(2, (await Run("notebook", "run", path, path)).Code);
        foreach (string param in new[] { "a", "=1", "1a=2", "" }) Assert.Equal(2, (await Run("notebook", "run", path, "--param", param)).Code);
        Assert.Equal(2, (await Run("notebook", "run", path, "--param", "a=1", "--param", "a=2")).Code);
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
