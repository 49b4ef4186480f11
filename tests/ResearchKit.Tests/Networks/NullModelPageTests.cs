using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>docs/null-models.md: every cell runs, and gives the numbers that stand below it.</summary>
public sealed partial class NullModelPageTests
{
    [Fact]
    public async Task Cells_OfThePage_RunAndGiveTheirNumbers()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Reference.RepositoryRoot, "docs", "null-models.md"), TestContext.Current.CancellationToken);
        var cells = Cell().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.True(cells.Count > 8);
        var engine = new NotebookEngine(AppContext.BaseDirectory);
        int numbers = 0;
        foreach (string cell in cells)
        {
            string code = cell.Replace("data-samples/", Path.Combine(Reference.RepositoryRoot, "data-samples").Replace('\\', '/') + "/", StringComparison.Ordinal);
            var result = await engine.RunAsync(code, TestContext.Current.CancellationToken);
            Assert.True(result.Error is null, $"{cell}\n{result.Error}");
            if (cell == cells[0]) continue;
            string shown = string.Join("\n", result.Outputs.OfType<CellDisplay>().Select(d => d.Data["text/plain"]));
            Assert.NotEmpty(shown);
            foreach (Match expected in Number().Matches(cell.Split('\n').FirstOrDefault(l => l.StartsWith("//", StringComparison.Ordinal)) ?? ""))
            {
                Assert.Contains(expected.Value, shown, StringComparison.Ordinal);
                numbers++;
            }
        }
        Assert.True(numbers >= 6);
    }

    [GeneratedRegex("```csharp\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\d\.\d\d")]
    private static partial Regex Number();
}
