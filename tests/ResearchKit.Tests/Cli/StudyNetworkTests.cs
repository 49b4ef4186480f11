using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>A study in place of a list of ties: <c>network STUDY</c>.</summary>
public sealed class StudyNetworkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-network").FullName;

    private static string Sample => Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Study_HasItsCyclesAndTheTablesThatOnlyAStudyCanFill()
    {
        var (code, output, _) = await CommandRun.Of("network", Sample, "--between", "coproducer,professional", "--format", "json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var study = Study.Load(Sample);
        var network = study.Interactions.ToNetwork();
        Assert.Equal((network.Count, network.Ties), (json.RootElement.GetProperty("participants").GetInt32(), json.RootElement.GetProperty("ties").GetInt64()));
        Assert.Equal(study.ToNetworks().Items.Select(i => i.Label), json.RootElement.GetProperty("waves").EnumerateArray().Select(w => w.GetProperty("label").GetString()!));
        Assert.NotEqual(0, json.RootElement.GetProperty("dependence").GetArrayLength());
        var tables = json.RootElement.GetProperty("tables").EnumerateArray().ToLookup(t => t.GetProperty("id").GetString()!);
        foreach (string id in new[] { "T08-bridge-builders", "composed-map", "T08-three-ways", "T08-overlap", "T08-pairs", "T08-time", "dependence", "sector-presence", "T16-position", "T17-dual-roles", "attendance", "T13-response" }) Assert.True(tables.Contains(id), id);
        // The same numbers as the one-line call in a notebook.
        var ways = Spanners.Of(study).ToTable();
        var shown = tables["T08-three-ways"].Single();
        Assert.Equal(ways.Columns.Count, shown.GetProperty("columns").GetArrayLength());
        Assert.Equal(ways.Rows.Select(r => r[1].Value), shown.GetProperty("rows").EnumerateArray().Select(r => r[1].GetDouble()));
    }

    [Fact]
    public async Task Study_AsWorkbook_GivesTheSame()
    {
        string book = Path.Combine(_folder, "study.xlsx");
        Study.Load(SoundFolders.Small).Write(book);
        var (code, output, _) = await CommandRun.Of("network", book, "--group", "sector");
        Assert.Equal((0, (await CommandRun.Of("network", SoundFolders.Small, "--group", "sector")).Output.Replace("small", "study", StringComparison.Ordinal)), (code, output.Replace("small", "study", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--nodes goes with a file of ties", "--nodes", "x.csv")]
    [InlineData("--waves goes with a file of ties", "--waves", "x")]
    [InlineData("--group of a study takes role or sector", "--group", "age")]
    [InlineData("There is no group 'nurse'", "--between", "nurse,coproducer")]
    public async Task Study_WhatItSaysItself_IsRefused(string said, params string[] words)
    {
        var (code, output, error) = await CommandRun.Of(["network", Sample, .. words]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interactions.csv")]
    [InlineData("new.graphml")]
    public async Task Save_IntoTheStudyFolder_IsRefused(string name)
    {
        string folder = Path.Combine(_folder, "study"), target = Path.Combine(folder, name);
        SoundFolders.Copy(SoundFolders.Small, folder);
        string[] before = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(f => f + File.ReadAllText(f))];
        var (code, output, error) = await CommandRun.Of("network", folder, "--save", target, "--replace");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--save names a file that is read, or one in the study's folder", error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(f => f + File.ReadAllText(f)));
        Assert.Equal(0, (await CommandRun.Of("network", folder, "--save", Path.Combine(_folder, name), "--members", "none")).Code);
    }

    [Fact]
    public async Task Save_ThePeopleBesideAList_NeverReplaceTheFileOfPeople()
    {
        string ties = Path.Combine(_folder, "t.csv"), people = Path.Combine(_folder, "x-nodes.csv");
        File.WriteAllText(ties, "from,to\na,b\n");
        File.WriteAllText(people, "id,team,joined\na,x,2024\nb,y,2025\n");
        var (code, _, error) = await CommandRun.Of("network", ties, "--nodes", people, "--group", "team", "--save", Path.Combine(_folder, "x.csv"), "--replace");
        Assert.Equal(2, code);
        Assert.Contains("--save names a file that is read", error, StringComparison.Ordinal);
        Assert.Contains("joined", File.ReadAllText(people), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dyads_OfAStudy_AreRefused()
        => Assert.Contains("not a study", (await CommandRun.Of("network", Sample, "--dyads")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Study_WithFaults_TellsThem()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "broken"));
        File.WriteAllText(Path.Combine(_folder, "broken", "interactions.csv"), "id,date\nx,never\n");
        var (code, output, error) = await CommandRun.Of("network", Path.Combine(_folder, "broken"));
        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        Assert.Contains("interactions.csv", error, StringComparison.Ordinal);
    }
}
