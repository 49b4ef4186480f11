namespace ResearchKit.Tests;

/// <summary>What the command says of notebooks that fail, and of parameters that nobody asked for.</summary>
public sealed class NotebookMessageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rk-notebook-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_TheSecondOfTwoFails_SaysOfItAloneThatItStaysAsItWas()
    {
        string good = Put("a.ipynb", NotebookJson.Of("1 + 1")), bad = Put("b.ipynb", NotebookJson.Of("throw new FormatException();")), before = await File.ReadAllTextAsync(bad, TestContext.Current.CancellationToken);
        var run = await Run("notebook", "run", good, bad);
        Assert.Equal((1, good + "\n"), (run.Code, run.Output));
        Assert.Contains($"{bad}: cell 1 (id 'cell-1') failed. This notebook is as it was.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("No file", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(bad, TestContext.Current.CancellationToken));
        Assert.Contains("failed. Nothing was written of this notebook.", (await Run("notebook", "run", bad, "--out", Path.Combine(_folder, "new"))).Error, StringComparison.Ordinal);
        Assert.Contains("Each notebook is written as a whole or not at all", (await Run("notebook", "run", "--help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CellThatFails_ShowsTheLastOfWhatItPrinted()
    {
        var run = await Run("notebook", "run", Put("bad.ipynb", NotebookJson.Of("for (int i = 1; i <= 30; i++) Console.WriteLine($\"step {i}\"); display(7);\nthrow new FormatException(\"broken\");")));
        string printed = run.Error.ReplaceLineEndings("\n");
        Assert.Contains("The last 20 lines that it printed:\n  step 12\n", printed, StringComparison.Ordinal);
        Assert.Contains("  step 30\n  7\n\nFormatException: broken", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("step 11\n", printed, StringComparison.Ordinal);
        run = await Run("notebook", "run", Put("bad.ipynb", NotebookJson.Of("Console.Write(\"one\\n\\n\" + new string('x', 400));\nthrow new FormatException(\"broken\");")));
        Assert.Contains($"It printed:\n  one\n  \n  {new string('x', 300)} ...\n\nFormatException", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ParamWithoutATaggedCell_IsWarnedOf()
    {
        string path = Put("p.ipynb", NotebookJson.Of("1"));
        var run = await Run("notebook", "run", path, "--param", "a=1");
        Assert.Equal(0, run.Code);
        Assert.Contains("p.ipynb: warning: no cell has the tag 'parameters', so --param declares a in a cell at the top", run.Error, StringComparison.Ordinal);
        Assert.Equal("", (await Run("notebook", "run", Put("q.ipynb", NotebookJson.Tagged(("var a = 0;", "parameters"))), "--param", "a=1")).Error);
    }

    private string Put(string name, string json)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, json);
        return path;
    }

    private static Task<(int Code, string Output, string Error)> Run(params string[] words) => CommandRun.Of([.. words, "--quiet"]);
}
