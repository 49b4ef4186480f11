using System.Security.Cryptography;
using ResearchKit.Site;

namespace ResearchKit.Tests;

/// <summary>The documentation site of this checkout: whole, closed in itself, the same each time.</summary>
public sealed class SiteTests(SiteTests.Made made) : IClassFixture<SiteTests.Made>
{
    /// <summary>The site, made once for all tests.</summary>
    public sealed class Made : IDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("researchkit-site").FullName;

        public Made() => SiteMaker.Make(Reference.RepositoryRoot, Folder);

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }

    private string Page(string path) => File.ReadAllText(Path.Combine(made.Folder, path));

    private bool Has(string path) => File.Exists(Path.Combine(made.Folder, path));

    [Fact]
    public void Links_OfAllPages_LeadSomewhere() => Assert.Empty(LinkCheck.Of(made.Folder));

    [Fact]
    public void Pages_OfAllMeasures_AreThereAndReached()
    {
        string list = Page("measures/index.html");
        foreach (string file in Directory.GetFiles(Path.Combine(Reference.RepositoryRoot, "docs", "measures"), "*.md"))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            if (id == "README") continue;
            Assert.Contains($"href=\"../measures/{id}.html\"", list, StringComparison.Ordinal);
            string page = Page($"measures/{id}.html");
            Assert.All(["formula", "worked-example", "when-not-to-use-it", "source"], part => Assert.Contains($"<h2 id=\"{part}\">", page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Pages_OfAllDocsAndNotebooks_AreThere()
    {
        Assert.All(Directory.GetFiles(Path.Combine(Reference.RepositoryRoot, "docs"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(n => n != "README"), n => Assert.True(Has($"guide/{n}.html"), n));
        Assert.All(Directory.GetFiles(Path.Combine(Reference.RepositoryRoot, "notebooks"), "*.ipynb").Select(Path.GetFileNameWithoutExtension), n => Assert.True(Has($"notebooks/{n}.html"), n));
    }

    [Fact]
    public void Library_EveryPublicType_HasAPageInAChapter()
    {
        var pages = Directory.GetFiles(Path.Combine(made.Folder, "library"), "*.html", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).ToHashSet(StringComparer.Ordinal);
        var types = new[] { typeof(Study), typeof(StudyChart), typeof(StudyReport), typeof(NotebookRunner) }.SelectMany(t => t.Assembly.GetExportedTypes());
        Assert.Empty(types.Where(t => !t.IsNested && !t.IsGenericType && !pages.Contains(t.Name)).Select(t => t.Name));
        Assert.False(Directory.Exists(Path.Combine(made.Folder, "library", "Other")), "a public type whose file says no chapter");
    }

    [Fact]
    public void Library_PageOfAMeasure_HasSignatureFormulaAndTheWayToItsPage()
    {
        string page = Page("library/Reciprocity/Reciprocity.html");
        Assert.Contains("<b>Arc</b>(<a href=\"../../library/Networks/Network.html\">Network</a> network)", page, StringComparison.Ordinal);
        Assert.Contains("2M / (2M + A)<br><a href=\"../../measures/reciprocity-arc.html\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_OpenedFromAFolder_NeedNoServerAndNoScript()
    {
        string page = Page("measures/reciprocity-arc.html");
        Assert.DoesNotContain("=\"@/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"/", page, StringComparison.Ordinal);
        Assert.Contains("<nav class=\"side\"", page, StringComparison.Ordinal);
        Assert.Contains("[\"Ties returned\",\"Measures\",\"measures/reciprocity-arc.html\"", Page("assets/index.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_WideTablesShowThatTheyGoOn_AndTheIndexComesWithTheFirstLetter()
    {
        Assert.Contains(ResultTable.ScrollCss.ReplaceLineEndings("\n"), Page("assets/site.css"), StringComparison.Ordinal);
        Assert.Contains("addEventListener('input', function () { load(); show(); })", Page("assets/site.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_Twice_GivesTheSameBytes()
    {
        using var again = new Made();
        Assert.Equal(Digests(made.Folder), Digests(again.Folder));

        static string[] Digests(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => $"{Path.GetRelativePath(folder, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Make_IntoAFolderOfSomethingElse_IsRefused()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-site").FullName;
        string own = Path.Combine(folder, "thesis.txt");
        File.WriteAllText(own, "mine");
        Assert.Throws<SiteException>(() => SiteMaker.Make(Reference.RepositoryRoot, folder));
        Assert.Equal("mine", File.ReadAllText(own));
        Directory.Delete(folder, recursive: true);
    }
}
