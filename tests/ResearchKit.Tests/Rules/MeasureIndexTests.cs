namespace ResearchKit.Tests;

/// <summary>docs/measures/README.md leads to every page, under the page's own name.</summary>
public sealed class MeasureIndexTests
{
    private static readonly string Pages = Path.Combine(Reference.RepositoryRoot, "docs", "measures");

    [Fact]
    public void Index_EveryPage_StandsInItOnceUnderItsName()
    {
        string[] index = File.ReadAllLines(Path.Combine(Pages, "README.md"));
        foreach (string page in Directory.GetFiles(Pages, "*.md").Where(p => Path.GetFileName(p) != "README.md"))
        {
            string id = Path.GetFileNameWithoutExtension(page), name = File.ReadLines(page).First()[2..];
            string row = Assert.Single(index, line => line.Contains($"]({id}.md)", StringComparison.Ordinal));
            Assert.StartsWith($"| [`{id}`]({id}.md) | {name} | ", row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Index_EveryRow_HasItsPage()
    {
        var rows = File.ReadAllLines(Path.Combine(Pages, "README.md")).Where(line => line.StartsWith("| [`", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(File.Exists(Path.Combine(Pages, row.Split('`')[1] + ".md")), row));
    }
}
