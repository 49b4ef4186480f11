using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>The README is a promise: its lines run and give what it shows.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Reference.RepositoryRoot, "README.md"));

    [Fact]
    public async Task Example_RunAsItStands_PrintsWhatTheReadmeShows()
    {
        var engine = new NotebookEngine(Reference.RepositoryRoot);
        await engine.RunAsync($"#r \"nuget: ResearchKit, {ToolVersion.Text}\"\n#r \"nuget: ResearchKit.Charts, {ToolVersion.Text}\"", TestContext.Current.CancellationToken);
        // The engine in this process does not change its working folder, so the path is made whole.
        var result = await engine.RunAsync(Block("csharp").Replace("data-samples/", Reference.RepositoryRoot.Replace('\\', '/') + "/data-samples/", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Outputs, o => o is CellError);
        Assert.Equal(Block("text"), string.Concat(result.Outputs.OfType<CellStream>().Select(o => o.Text)));
        Assert.Single(result.Outputs.OfType<CellDisplay>());
    }

    [Fact]
    public void Links_ToFilesOfTheRepository_AllExist()
        => Assert.All(Link().Matches(Text).Select(m => m.Groups[1].Value), target => Assert.True(Path.Exists(Path.Combine(Reference.RepositoryRoot, target)), target));

    [Fact]
    public void Length_OfTheReadme_IsAScreen() => Assert.InRange(Text.Split('\n').Length, 10, 60);

    private static string Block(string language) => Regex.Match(Text, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex(@"(?:\]\(|src="")((?!https?:)[^)""#]+)")]
    private static partial Regex Link();
}
