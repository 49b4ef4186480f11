using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class NetworkCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-network").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Json_HasTheKeysOfTheContractInOrder()
    {
        // The six people of docs/measures; nodes.csv brings f, who has no tie.
        var (code, output, error) = await Run(Ties(), "--nodes", Nodes(), "--group", "group", "--format", "json");
        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            ["schema", "directed", "participants", "ties", "selfTies", "repeatedTies", "density", "dyads", "reciprocity", "triads", "transitivity", "centralization", "ei",
                "isolates", "components", "members", "provenance", "notes",
                "transitivities", "distances", "corePeriphery", "cores", "assortativity", "mixing", "brokerage", "meanDegree",
                "spanners", "dependence", "multiplexity", "waves", "changes", "response", "partner", "relation", "tables"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["id", "group", "inDegree", "outDegree", "betweenness", "closeness", "harmonic", "constraint", "effectiveSize", "participation", "brokerage",
                "closenessOut", "harmonicOut", "eigenvector", "pageRank", "hierarchy", "constraintWeighted", "effectiveSizeWeighted", "hierarchyWeighted", "core", "inCore",
                "crossInDegree", "crossOutDegree", "crossContacts"],
            json.RootElement.GetProperty("members")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["coordinator", "consultant", "gatekeeper", "representative", "liaison", "total", "z"],
            json.RootElement.GetProperty("members")[0].GetProperty("brokerage").EnumerateObject().Select(p => p.Name));
        Assert.StartsWith(
            """{"schema":"researchkit/network/1","directed":true,"participants":6,"ties":6,"selfTies":0,"repeatedTies":0,"density":0.2,"dyads":{"mutual":2,"asymmetric":2,"null":11}""",
            output, StringComparison.Ordinal);
        Assert.Contains(""" "reciprocity":{"arc":0.6666666666666666,"dyad":0.5,"symmetry":0.8666666666666667,""".Trim(), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_NullsKeepTheirKeysAndHaveANote()
    {
        var (_, output, _) = await Run(Ties(), "--undirected", "--format", "json");
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.All(["dyads", "reciprocity", "triads", "ei"], block => Assert.All(root.GetProperty(block).EnumerateObject(), p => Assert.Equal(JsonValueKind.Null, p.Value.ValueKind)));
        Assert.Equal(16, root.GetProperty("triads").EnumerateObject().Count());
        Assert.Equal(4, root.GetProperty("ties").GetInt32());
        Assert.Equal(2, root.GetProperty("repeatedTies").GetInt32());        // b>a and d>c turn round what is there
        Assert.Equal(root.GetProperty("components").GetProperty("weak").GetInt32(), root.GetProperty("components").GetProperty("strong").GetInt32());
        var noted = root.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("field").GetString()!).ToList();
        Assert.All(Nulls(root, ""), path => Assert.Contains(noted, field => path == field || path.StartsWith(field + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Dyads_AreWhatTheWholeCommandCounts()
    {
        string file = File("log.csv", "from,to,weight,time\na,b,2,2026-03-01T10:00Z\nb,a,1,x\na,c,.5,\na,a,1,\na,b,1,\nc,b,0,\n");
        var (code, output, error) = await Run(file, "--dyads", "--format", "json");
        var (_, whole, _) = await Run(file, "--format", "json", "--members", "none");
        Assert.Equal((0, ""), (code, error));
        using var dyads = JsonDocument.Parse(output);
        using var all = JsonDocument.Parse(whole);
        Assert.Equal(all.RootElement.EnumerateObject().Select(p => p.Name), dyads.RootElement.EnumerateObject().Select(p => p.Name));
        foreach (string block in new[] { "centralization", "ei", "transitivities", "distances", "corePeriphery", "cores", "assortativity", "brokerage" })
            Assert.Equal(all.RootElement.GetProperty(block).EnumerateObject().Select(p => p.Name), dyads.RootElement.GetProperty(block).EnumerateObject().Select(p => p.Name));
        foreach (string key in new[] { "schema", "directed", "participants", "ties", "selfTies", "repeatedTies", "density", "dyads", "reciprocity", "provenance", "meanDegree" })
            Assert.Equal(all.RootElement.GetProperty(key).GetRawText(), dyads.RootElement.GetProperty(key).GetRawText());
        var noted = dyads.RootElement.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("field").GetString()!).ToList();
        Assert.All(Nulls(dyads.RootElement, ""), path => Assert.Contains(noted, field => path == field || path.StartsWith(field + ".", StringComparison.Ordinal)));
        Assert.Contains("mutual pairs", (await Run(file, "--dyads")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dyads_WithWhatTheyLeaveOut_IsWrongUse()
    {
        foreach (string[] other in new string[][] { ["--nodes", Nodes()], ["--undirected"], ["--exact"], ["--members", "all"] })
        {
            var (code, _, error) = await Run([Ties(), "--dyads", .. other]);
            Assert.Equal(2, code);
            Assert.Contains(other[0], error, StringComparison.Ordinal);
        }
        Assert.Equal(1, (await Run(File("bad.csv", "from,to\na,\n"), "--dyads")).Code);
        Assert.Equal(3, (await Run(Path.Combine(_folder, "nowhere.csv"), "--dyads")).Code);
        Assert.Equal(2, (await Run(Ties(), "--dyads", "--from", "giver")).Code);
    }

    [Theory]
    [InlineData("from,to\n", "")]
    [InlineData("from,to\na,b\n", "")]
    [InlineData("from,to\na,b\nb,a\n", "")]
    [InlineData("from,to,weight\na,b,0\na,a,3\n", "")]
    [InlineData("from,to\na,b\nb,c\nc,a\n", "id,group\na,\nb,\nc,\nd,\n")]
    [InlineData("from,to\n", "id,group\na,x\n")]
    public async Task Json_EveryNullHasANote(string ties, string nodes)
    {
        string[] args = nodes.Length > 0 ? [File("t.csv", ties), "--nodes", File("n.csv", nodes), "--group", "group"] : [File("t.csv", ties)];
        var (code, output, _) = await Run([.. args, "--format", "json"]);
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var noted = json.RootElement.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("field").GetString()!).ToList();
        Assert.All(Nulls(json.RootElement, ""), path => Assert.Contains(noted, field => path == field || path.StartsWith(field + ".", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("degree", 4)]
    [InlineData("all", 24)]
    public async Task Members_HoldsWhatWasAskedFor(string members, int keys)
    {
        var (_, output, _) = await Run(Ties(), "--members", members, "--format", "json");
        using var json = JsonDocument.Parse(output);
        var list = json.RootElement.GetProperty("members");
        Assert.Equal(keys == 0 ? 0 : 5, list.GetArrayLength());
        if (keys > 0) Assert.Equal(keys, list[0].EnumerateObject().Count());
    }

    [Fact]
    public async Task TooCostly_IsNullUnlessExact()
    {
        // 15,000 people in a ring: people x ties = 2.25e8.
        string ring = File("ring.csv", "from,to\n" + string.Concat(Enumerable.Range(0, 15_000).Select(i => $"{i},{(i + 1) % 15_000}\n")));
        var (_, output, _) = await Run(ring, "--members", "none", "--format", "json");
        using var json = JsonDocument.Parse(output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("centralization").GetProperty("betweenness").ValueKind);
        Assert.Contains("--exact", output, StringComparison.Ordinal);
        Assert.Equal(15_000, json.RootElement.GetProperty("triads").GetProperty("021C").GetInt32());
    }

    [Fact]
    public async Task TableAndCsv_Print()
    {
        var (_, table, _) = await Run(Ties());
        Assert.Contains("mutual pairs", table, StringComparison.Ordinal);
        var (_, csv, _) = await Run(Ties(), "--format", "csv");
        Assert.Equal(6, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var (_, summary, _) = await Run(Ties(), "--format", "csv", "--members", "none");
        Assert.Contains("transitivity,0", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_AreListedOnStandardError()
    {
        var (code, output, error) = await Run(File("t.csv", "from,to,weight\na,b,-2\n"), "--format", "json");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("t.csv", error, StringComparison.Ordinal);
        Assert.Contains("bad-weight", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_Is3_WrongColumn_Is2()
    {
        Assert.Equal(3, (await Run(Path.Combine(_folder, "nowhere.csv"))).Code);
        var (code, _, error) = await Run(Ties(), "--weight", "strength");
        Assert.Equal(2, code);
        Assert.Contains("There is no column 'strength' in ties.csv; its columns are: from, to.", error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run(Ties(), "--group", "team")).Code);
        Assert.Equal(2, (await Run(Ties(), "--members", "some")).Code);
        Assert.Equal(2, (await Run(Ties(), "--threads", "0")).Code);
        Assert.Equal(2, (await Run()).Code);
    }

    [Fact]
    public async Task Interrupted_Is130()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(130, await CommandLine.RunAsync(["network", Ties(), "--exact", "--format", "json"], output, error, stop.Token));
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task Help_HasAnExample() => Assert.Contains("Example: researchkit network", (await Run("--help")).Output, StringComparison.Ordinal);

    private static IEnumerable<string> Nulls(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Null => path.StartsWith("provenance", StringComparison.Ordinal) ? [] : [path],
        JsonValueKind.Object => at.EnumerateObject().SelectMany(p => Nulls(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(e => Nulls(e, path)),
        _ => [],
    };

    private string Ties() => File("ties.csv", "from,to\na,b\nb,a\nc,d\nd,c\na,c\ne,a\n");

    private string Nodes() => File("nodes.csv", "id,group\na,x\nb,x\nc,y\nd,y\ne,x\nf,x\n");

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(["network", .. args], output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
