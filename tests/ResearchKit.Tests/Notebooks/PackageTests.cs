namespace ResearchKit.Tests;

public sealed class PackageTests : IDisposable
{
    private const string NoDotnet = "no-such-dotnet-program";

    private readonly PackageFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    [Fact]
    public async Task Package_FromAConfigAboveTheNotebook_IsRestoredOnceAndThenNeedsNoSdk()
    {
        _feed.Add("Rk.Probe.Low", "1.0.0", "namespace Rk { public static class Low { public static int Two => 2; } }");
        _feed.Add("Rk.Probe.High", "1.2.0", "namespace Rk { public static class High { public static string Word => \"high\"; } }", needs: "Rk.Probe.Low 1.0.0");
        const string cell = "#r \"nuget: Rk.Probe.High, 1.2.0\"\nusing Rk;\nHigh.Word + Low.Two";
        var first = Assert.IsType<CellDisplay>(Assert.Single((await Run(cell)).Outputs));
        Assert.Equal("high2", first.Data["text/plain"]);
        Assert.Equal(first.Data, Assert.IsType<CellDisplay>(Assert.Single((await Run(cell, NoDotnet)).Outputs)).Data);

        // Another nuget.config may mean other packages.
        File.WriteAllText(Path.Combine(_feed.Folder, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");
        Assert.Equal("NoSdk", (await Run(cell, NoDotnet)).Error!.Name);
    }

    [Fact]
    public async Task Package_FloatingFromASourceOfTheNotebook_IsTheNewest()
    {
        _feed.Configure(null);
        _feed.Add("Rk.Probe.Floats", "1.0.0", "namespace Rk { public static class Floats { public static int Version => 0; } }");
        _feed.Add("Rk.Probe.Floats", "1.5.0", "namespace Rk { public static class Floats { public static int Version => 5; } }");
        _feed.Add("Rk.Probe.Floats", "2.0.0", "namespace Rk { public static class Floats { public static int Version => 20; } }");
        const string cell = "#i \"nuget:../../feed\"\n#r \"nuget: Rk.Probe.Floats, 1.*\"\nRk.Floats.Version";
        Assert.Equal("5", Plain(await Run(cell)));

        // Nothing to look it up with: what was found last, and a word about it.
        var again = await Run(cell, NoDotnet);
        Assert.Equal("5", Plain(again));
        Assert.Equal("note: the newest versions could not be looked up; those found last are used: Rk.Probe.Floats 1.5.0.\n", Assert.IsType<CellStream>(again.Outputs[0]).Text);
    }

    [Fact]
    public async Task Package_WithAnAssemblyThatTheProgramHas_UsesTheProgramsAndSaysSo()
    {
        _feed.Add("Rk.Probe.Host", "9.9.0", "[assembly: System.Reflection.AssemblyVersion(\"9.9.0.0\")] public class Other { }", assembly: "MathNet.Numerics");
        var result = await Run("#r \"nuget: Rk.Probe.Host, 9.9.0\"\ntypeof(MathNet.Numerics.Constants).Assembly.GetName().Version.Major");
        Assert.Equal("note: MathNet.Numerics 5.0.0 of researchkit is used, not 9.9.0 that the packages of this notebook bring.\n", Assert.IsType<CellStream>(result.Outputs[0]).Text);
        Assert.Equal("5", Plain(result));
    }

    [Fact]
    public async Task Package_ThatCannotBeHad_IsAClearErrorOfItsLine()
    {
        _feed.Add("Rk.Probe.Versions", "1.0.0", "public class A { }");
        var absent = (await Run("var a = 1;\n#r \"nuget: Rk.Probe.Absent, 1.0.0\"")).Error!;
        Assert.Equal(("PackageNotFound", 2), (absent.Name, absent.Line));
        Assert.Contains("source(s): made here", absent.Message, StringComparison.Ordinal);
        var version = (await Run("#r \"nuget: Rk.Probe.Versions, 3.0.0\"")).Error!;
        Assert.Equal("PackageVersion", version.Name);
        Assert.Contains("1.0.0", version.Message, StringComparison.Ordinal);
        Assert.All(new[] { absent, version }, e =>
        {
            Assert.DoesNotContain(Path.GetTempPath(), e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", string.Join('\n', e.Trace), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Package_WithoutAnSdk_TellsWhatCanBeUsed()
    {
        var error = (await Run("#r \"nuget: Rk.Probe.Any, 1.0.0\"", NoDotnet)).Error!;
        Assert.Equal("NoSdk", error.Name);
        Assert.Contains($"Only the packages that ship with researchkit can be used: ResearchKit {ToolVersion.Text}", error.Message, StringComparison.Ordinal);
        Assert.Contains("MathNet.Numerics 5.0.0", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#i \"nuget:absent-folder\"\n#r \"nuget: Rk.Probe.Any, 1.0.0\"", "PackageSource", "no folder 'absent-folder'")]
    [InlineData("#i \"somewhere\"", "BadReference", "#i \"nuget:FOLDER\"")]
    [InlineData("#i \"nuget:ftp://a/b\"", "BadReference", "https://")]
    [InlineData("#r \"nuget: Name, <b>\"", "BadReference", "1.2.0")]
    [InlineData("#r \"nuget: MathNet.Numerics, 99.0.0\"", "PackageVersion", "has 5.0.0")]
    public async Task Lines_ThatAreWrong_SayHowTheyAreWritten(string cell, string name, string told)
    {
        var error = (await Run(cell, NoDotnet)).Error!;
        Assert.Equal(name, error.Name);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_OlderThanTheProgramsOwn_IsMetWithAWord()
    {
        var result = await Run("#r \"nuget: MathNet.Numerics, 4.15.0\"\nMathNet.Numerics.Constants.Pi > 3", NoDotnet);
        Assert.Equal("note: MathNet.Numerics 5.0.0 of researchkit is used; the notebook asks for 4.15.0.\n", Assert.IsType<CellStream>(result.Outputs[0]).Text);
        Assert.Equal("True", Plain(result));
    }

    [Fact]
    public async Task Dll_BesideTheNotebook_IsFound()
    {
        await File.WriteAllBytesAsync(Path.Combine(_feed.Folder, "RkProbeBeside.dll"), PackageFeed.Compiled("RkProbeBeside", "public static class Beside { public static int Three => 3; }"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(_feed.Folder, "Markdig.dll"), PackageFeed.Compiled("Markdig", "[assembly: System.Reflection.AssemblyVersion(\"0.5.0.0\")]"), TestContext.Current.CancellationToken);
        Assert.Equal("3", Plain(await Run("#r \"RkProbeBeside.dll\"\nBeside.Three")));
        var host = await Run("#r \"Markdig.dll\"\ntypeof(Markdig.Markdown).Name");
        Assert.StartsWith("note: Markdig 1.", Assert.IsType<CellStream>(host.Outputs[0]).Text, StringComparison.Ordinal);
        Assert.Equal("Markdown", Plain(host));
    }

    [Fact]
    public void Faults_OfASourceOutOfReach_ShowNoPassword()
    {
        var fault = PackageFaults.Of(new([new("A", "1.0", 4)], [], _feed.Folder), [("NU1301", "Unable to load\n  https://me:secret@example.org/x.", "")]);
        Assert.Equal(("PackageSource", 4), (fault.Name, fault.Line));
        Assert.Contains("Unable to load https://example.org/x.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0.0-a", "1.0.0")]
    [InlineData("1.0.0-a", "1.0.0-b")]
    [InlineData("1.0.0-a.2", "1.0.0-a.10")]
    [InlineData("1.0.0-2", "1.0.0-a")]
    [InlineData("1.0.0-a", "1.0.0-a.1")]
    [InlineData("1.9", "1.10.0")]
    public void Versions_AreOrderedAsNuGetOrders(string lower, string higher)
    {
        Assert.True(new PackageVersion(lower).CompareTo(new(higher)) < 0);
        Assert.True(new PackageVersion(higher).CompareTo(new(lower)) > 0);
        Assert.Equal(0, new PackageVersion(lower).CompareTo(new(lower + "+build")));
    }

    [Theory]
    [InlineData("A", "5.0.0", true)]
    [InlineData("A, 5.0", "5.0.0", true)]
    [InlineData("A, 4.9", "5.0.0", true)]
    [InlineData("A, 5.1", "5.0.0", false)]
    [InlineData("A, 5.*", "5.0.0", true)]
    [InlineData("A, 4.*", "5.0.0", false)]
    [InlineData("A, 5.0.0-*", "5.0.0-b", true)]
    [InlineData("A, [5.0.0]", "5.0.0", true)]
    [InlineData("A, [4.0, 5.0)", "5.0.0", false)]
    [InlineData("A, (4.0,]", "5.0.0", true)]
    public void Wish_AdmitsWhatServes(string reference, string here, bool serves) =>
        Assert.Equal(serves, PackageWish.Parse(reference, 1).Admits(new(here), exact: false));

    private async Task<CellResult> Run(string cell, string? dotnet = null) =>
        await new NotebookEngine(_feed.Folder) { Directives = new(_feed.Folder, _feed.Packages(dotnet)) }.RunAsync(cell, TestContext.Current.CancellationToken);

    private static string Plain(CellResult result) => Assert.IsType<CellDisplay>(result.Outputs[^1]).Data["text/plain"];
}
