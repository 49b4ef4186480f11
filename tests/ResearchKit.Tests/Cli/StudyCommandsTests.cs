using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class StudyCommandsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_SoundStudy_IsOkInEachFormat()
    {
        var (code, output, error) = await Run("validate", SoundFolders.Small, "--format", "json");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal("{\"schema\":\"researchkit/validate/1\",\"ok\":true,\"errors\":0,\"warnings\":0,\"rules\":[]}", output.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("No faults.\n0 error(s), 0 warning(s)\n", (await Run("validate", SoundFolders.Small)).Output);
        Assert.Equal("severity,rule,file,count,row,column,shown,mend\n", (await Run("validate", SoundFolders.Small, "--format", "csv")).Output);
    }

    [Fact]
    public async Task Validate_NoFolder_Ends3NamingIt()
    {
        var (code, output, _) = await Run("validate", _folder["nowhere"]);
        Assert.Equal(3, code);
        Assert.Contains("nowhere", output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("validate")).Code);
        Assert.Equal(2, (await Run("validate", SoundFolders.Small, "--format", "xml")).Code);
    }

    [Fact]
    public async Task New_ThenValidate_IsSound()
    {
        var (code, output, _) = await Run("new", _folder["fresh"], "--tables", "all", "--instrument", "cac", "--example");
        Assert.Equal(0, code);
        Assert.Equal(30, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(0, (await Run("validate", _folder["fresh"])).Code);
        var again = await Run("new", _folder["fresh"]);
        Assert.Equal((3, ""), (again.Code, again.Output));
        Assert.Contains("not empty", again.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("new", _folder["other"], "--tables", "some")).Code);
        Assert.False(Path.Exists(_folder["other"]));
    }

    [Fact]
    public async Task Describe_Write_KeepsWhatOthersPutThere()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        File.WriteAllText(_folder["study/datapackage.json"], "{\"name\":\"mine\",\"contributors\":[{\"title\":\"team\"}],\"researchkit\":{\"schema\":1,\"ours\":true}}");
        var (code, output, error) = await Run("describe", _folder["study"], "--write", "--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("datapackage.json", error, StringComparison.Ordinal);
        using var described = JsonDocument.Parse(output);
        Assert.Equal(29, described.RootElement.GetProperty("tables").GetArrayLength());
        using var package = JsonDocument.Parse(File.ReadAllText(_folder["study/datapackage.json"]));
        Assert.Equal("mine", package.RootElement.GetProperty("name").GetString());
        Assert.Equal("team", package.RootElement.GetProperty("contributors")[0].GetProperty("title").GetString());
        Assert.True(package.RootElement.GetProperty("researchkit").GetProperty("ours").GetBoolean());
        Assert.Equal(29, package.RootElement.GetProperty("resources").GetArrayLength());
        // The added column is declared now, so nothing is left to warn of.
        Assert.Equal(0, Study.Check(_folder["study"]).Warnings);
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("describe", "--write")]
    [InlineData("indicators")]
    [InlineData("reproduce", "--out", "OUT")]
    public async Task AnyVerb_BrokenStudy_Ends1AndWritesNothing(params string[] words)
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        new BrokenFolder(_folder["study"], new Rng(5)).Cell("interactions", "kind", "shout");
        var before = Directory.EnumerateFiles(_folder["study"]).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var (code, output, error) = await Run([words[0], _folder["study"], .. words.Skip(1).Select(w => w == "OUT" ? _folder["out"] : w)]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("unknown-value", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(["study"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
        Assert.Equal(before, Directory.EnumerateFiles(_folder["study"]).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList());
        File.Delete(_folder["study/interactions.csv"]);
        Assert.Equal(3, (await Run([words[0], _folder["study"], .. words.Skip(1).Select(w => w == "OUT" ? _folder["out"] : w)])).Code);
    }

    [Fact]
    public void ToHtml_Study_ShowsPeopleTablesAndBanner()
    {
        string html = SmallStudy.Study.ToHtml();
        Assert.Contains("Small study", html, StringComparison.Ordinal);
        Assert.Contains("rk-synthetic", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">coproducers</th><td>side a</td><td class=\"rk-num\">3</td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">interactions.csv</th><td class=\"rk-num\">12</td>", html, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(words, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
