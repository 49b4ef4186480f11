namespace ResearchKit.Tests;

public class StudyFolderPageTests
{
    /// <summary>Set RESEARCHKIT_REWRITE to 1 to write the page anew after a change of the schema.</summary>
    [Fact]
    public void Page_Committed_IsTheGeneratedOne()
    {
        string page = Path.Combine(Reference.RepositoryRoot, "docs", "study-folder.md");
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_REWRITE") == "1") File.WriteAllText(page, StudyFolderPage.Markdown());
        Assert.Equal(StudyFolderPage.Markdown(), File.ReadAllText(page));
    }

    [Fact]
    public void Schema_Columns_HaveAMeaningAndASnakeCaseName()
    {
        foreach (var table in StudySchema.All)
        {
            Assert.Matches("^[a-z_]+\\.csv$", table.File);
            foreach (var column in table.Columns)
            {
                Assert.Matches("^[a-z_]+$", column.Name);
                Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal);
                if (column.References is { } other) Assert.NotNull(StudySchema.Find(other)!.IdColumn);
            }
            Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Name).Distinct().Count());
        }
    }
}
