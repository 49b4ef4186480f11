using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>What the tree must not hold: paths of a machine, notebooks without outputs, other people's data.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] Kinds = [".cs", ".md", ".ipynb", ".csv", ".json", ".props", ".csproj", ".cff", ".R", ".py", ".html", ".css", ".yml"];

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Reference.RepositoryRoot, "*", SearchOption.AllDirectories)
        .Where(f => Kinds.Contains(Path.GetExtension(f)))
        .Where(f => !Path.GetRelativePath(Reference.RepositoryRoot, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj" or ".git" or "artifacts"));

    [Fact]
    public void Files_OfTheTree_HoldNoPathOfAMachine()
        => Assert.Empty(Files.Where(f => MachinePath().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(Reference.RepositoryRoot, f)));

    [Fact]
    public void Sources_OfTheTree_HoldNoLooseEnds()
        => Assert.Empty(Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && LooseEnd().IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(Reference.RepositoryRoot, f)));

    [GeneratedRegex(@"/(?:work|root|home/[a-z]+|Users/[a-z]+)/[\w.]")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b")]
    private static partial Regex LooseEnd();
}
