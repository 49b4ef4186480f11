namespace ResearchKit.Tests;

/// <summary>What holds for every notebook that we ship. That its outputs are what a run gives is checked by .ci/run.</summary>
public sealed partial class CommittedNotebookTests
{
    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.GetFiles(Path.Combine(Reference.RepositoryRoot, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Notebook_IsWrittenAsJupyterWritesIt(string name)
    {
        var (text, notebook) = Read(name);
        Assert.Equal(text, notebook.ToJson());
        Assert.Contains("\"name\": \".net-csharp\"", text, StringComparison.Ordinal);
        Assert.Contains("\"nbformat_minor\": 5", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Notebook_BeginsWithWhatItAnswersAndEndsWithWhatToTryNext(string name)
    {
        var cells = Read(name).Notebook.Cells;
        Assert.StartsWith("# ", cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("What this notebook answers", cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("What to try next", cells[^1].Source, StringComparison.Ordinal);
        Assert.Contains($"#r \"nuget: ResearchKit, {ToolVersion.Text}\"", cells.First(c => c.Runs).Source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Notebook_HasOutputsOfAWholeRunAndNoPathOfAMachine(string name)
    {
        var (text, notebook) = Read(name);
        int count = 0;
        for (int i = 0; i < notebook.Cells.Count; i++)
        {
            if (notebook.Cells[i].Runs) Assert.Equal(++count, notebook.Count(i));
            if (!notebook.Cells[i].Tags.Contains("raises-exception")) Assert.DoesNotContain(notebook.Outputs(i), o => o is CellError);
        }

        foreach (string place in new[] { Reference.RepositoryRoot, "/home/", "/root/", "/Users/", "/tmp/", ":\\\\" })
        {
            Assert.DoesNotContain(place, text, StringComparison.Ordinal);
        }
    }

    /// <summary>.NET Interactive brings System, Linq, Text, Collections and Tasks, and no System.IO: there a cell must name it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Notebook_WithFiles_NamesTheirNamespace(string name)
    {
        string code = string.Join('\n', Read(name).Notebook.Cells.Select(c => c.Source));
        if (!FileCall().IsMatch(code)) return;
        Assert.True(code.IndexOf("using System.IO;", StringComparison.Ordinal) is >= 0 and var at && at < FileCall().Match(code).Index, "using System.IO; stands before the first File, Path or Directory");
    }

    [Fact]
    public void Chain_HoldsEveryTableOfTheReport()
    {
        string text = File.ReadAllText(Directory.GetFiles(Path.Combine(Reference.RepositoryRoot, "notebooks"), "11-*.ipynb").Single());
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var report = StudyReport.Of(study, draws: new Draws(20));
        Assert.NotEmpty(report.Tables);
        Assert.All(report.Tables, t => Assert.Contains($"data-table=\\\"{t.Id}\\\"", text, StringComparison.Ordinal));
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(?:File|Path|Directory)\.")]
    private static partial System.Text.RegularExpressions.Regex FileCall();

    private static (string Text, NotebookFile Notebook) Read(string name)
    {
        string text = File.ReadAllText(Path.Combine(Reference.RepositoryRoot, "notebooks", name));
        return (text, NotebookFile.Parse(name, text));
    }
}
