using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>The exercises for a course: two copies from one source, and checks that say what is off.</summary>
public sealed class ExerciseTests
{
    private static readonly ExerciseSource Source = ExerciseSource.Of("12-exercises");

    /// <summary>Set RESEARCHKIT_REWRITE to 1 to write both copies anew after a change of the source; then run them with <c>researchkit notebook run</c>.</summary>
    [Theory]
    [InlineData("12-exercises.ipynb", false)]
    [InlineData("12-exercises-teacher.ipynb", true)]
    public void Copy_Committed_IsWhatTheSourceGives(string name, bool teacher)
    {
        string file = Path.Combine(ExerciseSource.Folder, name), made = teacher ? Source.Teacher() : Source.Student();
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_REWRITE") == "1") File.WriteAllText(file, made);
        var expected = NotebookFile.Parse(name, made);
        var committed = NotebookFile.Read(file);
        Assert.Equal(expected.Cells.Select(c => (c.Id, c.Kind, c.Source)), committed.Cells.Select(c => (c.Id, c.Kind, c.Source)));
    }

    [Fact]
    public void StudentsCopy_Unsolved_EveryQuestionHasAHint()
    {
        var lines = Told("12-exercises.ipynb");
        Assert.All(lines, line => Assert.Matches("^not yet: [0-9]+[a-z], .+\\. Your answer is still empty\\. .{12,}$", line));
        Assert.Equal(lines.Count, Told("12-exercises-teacher.ipynb").Count);
        Assert.DoesNotContain(NotebookFile.Read(Path.Combine(ExerciseSource.Folder, "12-exercises.ipynb")).Cells, c => c.Source.Contains("// solution", StringComparison.Ordinal));
    }

    [Fact]
    public void TeachersCopy_Solved_EveryCheckIsRight()
    {
        var lines = Told("12-exercises-teacher.ipynb");
        Assert.True(lines.Count >= 40, string.Create(CultureInfo.InvariantCulture, $"{lines.Count} questions"));
        Assert.All(lines, line => Assert.StartsWith("right: ", line, StringComparison.Ordinal));
        foreach (int exercise in Enumerable.Range(1, 10))
            Assert.Contains(lines, line => line.StartsWith(string.Create(CultureInfo.InvariantCulture, $"right: {exercise}a, "), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_EachSlip_SaysWhatIsOff()
    {
        var run = await new NotebookRunner { Timeout = TimeSpan.FromSeconds(120) }
            .RunAsync(NotebookFile.Parse("trial", Source.Trial()), ExerciseSource.Folder, null, TestContext.Current.CancellationToken);
        Assert.True(run.Failed is null, run.Failed?.Cell.Id);
        Assert.True(Source.Slips.Count >= 20);
        foreach (var (check, says) in Source.Slips)
        {
            string told = string.Concat(Outputs(run.Notebook, check));
            Assert.True(told.Contains("not yet: ", StringComparison.Ordinal) && told.Contains(says, StringComparison.Ordinal), $"{check} should say '{says}', and says: {told}");
        }
    }

    /// <summary>What the checks of a committed copy say, a line each.</summary>
    private static IReadOnlyList<string> Told(string name)
    {
        var notebook = NotebookFile.Read(Path.Combine(ExerciseSource.Folder, name));
        return [.. Source.Checks.SelectMany(id => string.Concat(Outputs(notebook, id)).Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    private static IEnumerable<string> Outputs(NotebookFile notebook, string id)
    {
        int place = notebook.Cells.ToList().FindIndex(c => c.Id == id);
        Assert.True(place >= 0, id);
        return notebook.Outputs(place).OfType<CellStream>().Select(s => s.Text);
    }
}
