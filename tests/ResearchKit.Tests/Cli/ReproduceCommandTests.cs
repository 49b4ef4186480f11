using System.Security.Cryptography;
using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class ReproduceCommandTests : IDisposable
{
    private static readonly string[] Ways =
    [
        "starter nobody knows", "kind in capitals", "id twice", "day that is not", "time with offset", "duration with comma", "starter among recipients", "nobody addressed", "withdrawn person",
        "cycle its own parent", "consent not a word", "person twice", "segment of no code", "answer off the scale", "row too long", "quote never closed", "NUL byte", "column missing", "column of e-mail",
        "file named elsewhere is absent", "package no JSON", "package from the future", "acts absent", "cycles a folder",
    ];

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Breakages => [.. Ways];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Breakages))]
    public async Task Reproduce_SampleBroken_SaysSoAndWritesNothing(string way)
    {
        var breaker = Breaker.All.Single(b => b.Name == way);
        SoundFolders.Copy(SoundFolders.Sample, _folder["study"]);
        breaker.Break(new(_folder["study"], new Rng(3)));
        var (code, output, error) = await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["out"]);
        Assert.Equal((breaker.Unreadable ? 3 : 1, ""), (code, output));
        Assert.Contains(breaker.Rule, error, StringComparison.Ordinal);
        Assert.Contains(breaker.File, error, StringComparison.Ordinal);
        Assert.Equal([_folder["study"]], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Reproduce_Study_WritesTheReportAndNamesIt()
    {
        File.WriteAllText(_folder["beside.txt"], "");
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        File.WriteAllText(_folder["study/notes of Mrs Jansen.csv"], "a,b\n1,2\n");
        var (code, output, error) = await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["out"]);
        Assert.Equal((0, Path.Combine(_folder["out"], "report.html") + "\n"), (code, output));
        Assert.Contains("tables and", error, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder["out/manifest.json"]));
        var inputs = manifest.RootElement.GetProperty("inputs").EnumerateArray().ToList();
        // 29 tables and datapackage.json; a file that is not read is not named.
        Assert.Equal(30, inputs.Count);
        Assert.All(inputs, i => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder["study"], i.GetProperty("file").GetString()!)))), i.GetProperty("sha256").GetString()));
        Assert.DoesNotContain("Jansen", File.ReadAllText(_folder["out/manifest.json"]), StringComparison.Ordinal);

        var quiet = await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["out"], "--quiet", "--threads", "1");
        Assert.Equal((0, output, ""), quiet);
        Assert.Equal(3, Directory.EnumerateFileSystemEntries(_folder.Path).Count());
    }

    [Fact]
    public async Task Reproduce_PublicView_LeavesTheNumbersInside()
    {
        Assert.Equal(0, (await CommandRun.Of("reproduce", SoundFolders.Small, "--view", "public", "--out", _folder["out"])).Code);
        Assert.Equal(["manifest.json", "report.html", "tables.xlsx", "tables/public-totals.csv"], Reports.Files(_folder["out"]).Keys.Order(StringComparer.Ordinal));
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder["out/manifest.json"]));
        Assert.All(manifest.RootElement.GetProperty("inputs").EnumerateArray(), i => Assert.False(i.TryGetProperty("sha256", out _)));
    }

    [Fact]
    public async Task Reproduce_NoStudy_TakesTheSampleInMemory()
    {
        var (code, output, error) = await CommandRun.Of("reproduce", "--view", "public", "--out", _folder["out"]);
        Assert.Equal((0, Path.Combine(_folder["out"], "report.html") + "\n"), (code, output));
        Assert.Contains("No study named: reproducing the synthetic sample.", error, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder["out/manifest.json"]));
        Assert.Equal(SyntheticStudy.ShippedSeed, manifest.RootElement.GetProperty("generatorSeed").GetUInt64());
        Assert.Empty(manifest.RootElement.GetProperty("inputs").EnumerateArray());
        // A seed of draws stays inside.
        Assert.False(manifest.RootElement.GetProperty("settings").TryGetProperty("seed", out _));
        Assert.Equal(Reports.Files(Reports.Public)["report.html"], File.ReadAllBytes(_folder["out/report.html"]));
    }

    [Theory]
    [InlineData("--out", "")]
    [InlineData("--view", "both")]
    [InlineData("--view", "")]
    [InlineData("--threads", "0")]
    [InlineData("--seed", "early")]
    [InlineData("--shape", "round")]
    [InlineData("one", "two")]
    public async Task Reproduce_WrongUse_Ends2(params string[] words)
    {
        var (code, output, error) = await CommandRun.Of(["reproduce", .. words]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("See: researchkit", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reproduce_NoFolderOrNotOurs_Ends3()
    {
        var nowhere = await CommandRun.Of("reproduce", _folder["nowhere"], "--out", _folder["out"]);
        Assert.Equal((3, ""), (nowhere.Code, nowhere.Output));
        Assert.Contains("nowhere", nowhere.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await CommandRun.Of("reproduce", "", "--out", _folder["out"])).Code);

        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        var before = Reports.Files(_folder["study"]);
        var into = await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["study"]);
        Assert.Equal((3, ""), (into.Code, into.Output));
        Assert.All(before, f => Assert.Equal(f.Value, File.ReadAllBytes(_folder["study/" + f.Key])));

        File.WriteAllText(_folder["file"], "x");
        Assert.Equal(3, (await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["file"])).Code);
        Assert.Equal(3, (await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["file/below"])).Code);
        Assert.Equal("x", File.ReadAllText(_folder["file"]));
        Assert.Equal([_folder["file"], _folder["study"]], Directory.EnumerateFileSystemEntries(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reproduce_InteractionsAlone_GivesAPage()
    {
        Directory.CreateDirectory(_folder["study"]);
        File.WriteAllText(_folder["study/interactions.csv"], "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction,initiator_role,recipient_roles\nI1,2024-01-08,day,phone,A,B,one_way,coproducer,professional\nI2,2024-01-09,day,phone,B,A,one_way,professional,coproducer\n");
        var (code, _, error) = await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["out"]);
        Assert.True(code == 0, error);
        var page = PageRules.Hold(File.ReadAllText(_folder["out/report.html"]));
        Assert.Contains("1 coproducers, 1 professionals", page.Only("main").Text, StringComparison.Ordinal);
        Assert.Contains("participants.csv: who took part", page.Only("main").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reproduce_PackageNamesTheSides_UsesThem()
    {
        Directory.CreateDirectory(_folder["study"]);
        File.WriteAllText(_folder["study/interactions.csv"], "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction,initiator_role,recipient_roles\nI1,2024-01-08,day,phone,A,B,one_way,pupil,teacher\n");
        File.WriteAllText(_folder["study/datapackage.json"], """{"title":"School","researchkit":{"schema":1,"synthetic":false,"roles":[{"role":"pupil","label":"pupils","side":"a"},{"role":"teacher","label":"teachers","side":"b"}]}}""");
        var (code, _, error) = await CommandRun.Of("reproduce", _folder["study"], "--out", _folder["out"]);
        Assert.True(code == 0, error);
        var page = PageRules.Hold(File.ReadAllText(_folder["out/report.html"]));
        Assert.Equal("School", page.Only("h1").Text);
        Assert.Contains("1 pupils, 1 teachers", page.Only("main").Text, StringComparison.Ordinal);
    }
}
