using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>The page of the file program shows the program that is there. That it runs, and prints what the page shows, is a step of .ci/run.</summary>
public sealed class FileProgramTests
{
    private static readonly string Docs = Path.Combine(Reference.RepositoryRoot, "docs");

    [Fact]
    public void Page_OfTheFileProgram_ShowsItWhole()
    {
        string page = File.ReadAllText(Path.Combine(Docs, "file-program.md"));
        Assert.Equal(File.ReadAllText(Path.Combine(Docs, "file-program", "analysis.cs")), Regex.Match(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        Assert.Contains($"#:package ResearchKit.Charts@{ToolVersion.Text}\n", page, StringComparison.Ordinal);
    }
}
