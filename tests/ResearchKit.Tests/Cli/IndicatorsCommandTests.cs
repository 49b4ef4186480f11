using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class IndicatorsCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Indicators_NoOptions_PrintThePublicPageForATerminal()
    {
        var (code, output, error) = await CommandRun.Of("indicators", SoundFolders.Small);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(IndicatorPage.Of(Study.Load(SoundFolders.Small)).ToText(), output);
        Assert.Contains("Public view.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicators_Json_KeepsTheContractInBothViews()
    {
        foreach (string view in new[] { "team", "public" })
        {
            var (code, output, error) = await CommandRun.Of("indicators", SoundFolders.Small, "--format", "json", "--view", view);
            Assert.Equal((0, ""), (code, error));
            using var json = JsonDocument.Parse(output);
            Assert.Equal(view, json.RootElement.GetProperty("view").GetString());
            IndicatorRules.Hold(json.RootElement);
        }
    }

    [Fact]
    public async Task Indicators_HtmlToAFile_WritesItWhole()
    {
        var (code, output, error) = await CommandRun.Of("indicators", SoundFolders.Small, "--format", "html", "--out", _folder["new/page.html"]);
        Assert.Equal((0, ""), (code, output));
        Assert.Contains("page.html", error, StringComparison.Ordinal);
        PageRules.Hold(File.ReadAllText(_folder["new/page.html"]));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder["new"]));
        Assert.Equal((0, "", ""), await CommandRun.Of("indicators", SoundFolders.Small, "--out", _folder["new/page.html"], "--quiet"));
    }

    [Fact]
    public async Task Indicators_StudyWithWarnings_TellsThem()
    {
        Directory.CreateDirectory(_folder["overlap"]);
        File.WriteAllText(_folder["overlap/interactions.csv"], "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction\nI1,2024-02-01,day,message,C1,P1,one_way\n");
        File.WriteAllText(_folder["overlap/cycles.csv"], "cycle_id,ordinal,title,start,end\nK1,1,one,2024-01-01,2024-06-30\nK2,2,two,2024-03-01,2024-12-31\n");
        var (code, output, error) = await CommandRun.Of("indicators", _folder["overlap"], "--view", "team", "--quiet");
        Assert.Equal(0, code);
        Assert.Contains("overlapping-cycles, 1 time", error, StringComparison.Ordinal);
        Assert.DoesNotContain("overlapping-cycles", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicators_OutCannotBeWritten_Ends3AndKeepsWhatIsThere()
    {
        Directory.CreateDirectory(_folder["taken"]);
        var (code, output, error) = await CommandRun.Of("indicators", SoundFolders.Small, "--out", _folder["taken"]);
        Assert.Equal((3, ""), (code, output));
        Assert.NotEqual("", error);
        Assert.Equal([_folder["taken"]], Directory.EnumerateFileSystemEntries(_folder.Path));
        File.WriteAllText(_folder["file"], "x");
        Assert.Equal(3, (await CommandRun.Of("indicators", SoundFolders.Small, "--out", _folder["file/below"])).Code);
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("STUDY", "--format", "xml")]
    [InlineData("STUDY", "--view", "outside")]
    [InlineData("STUDY", "--out", "")]
    [InlineData("STUDY", "another")]
    public async Task Indicators_WrongUse_Ends2(params string[] words)
    {
        var (code, output, error) = await CommandRun.Of(["indicators", .. words.Select(w => w == "STUDY" ? SoundFolders.Small : w)]);
        Assert.Equal((2, ""), (code, output));
        Assert.NotEqual("", error);
    }

    [Fact]
    public async Task Indicators_NoFolder_Ends3NamingIt()
    {
        var (code, output, error) = await CommandRun.Of("indicators", _folder["nowhere"], "--format", "json");
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicators_BrokenStudy_Ends1WithTheFaultsOnStandardError()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        Breaker.All.Single(b => b.Name == "answer off the scale").Break(new(_folder["study"], new Rng(1)));
        var (code, output, error) = await CommandRun.Of("indicators", _folder["study"], "--format", "html", "--out", _folder["page.html"]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("off-scale", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["page.html"]));
    }
}
