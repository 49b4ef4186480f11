using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>What <c>network</c> says of waves, kinds of tie, people who did not answer, and bridge-builders away. Worked by hand on four people.</summary>
public sealed class NetworkSeriesTests : IDisposable
{
    // Wave 1: a > b, b > a, a > c. Wave 2: a > b, b > c, c > b. d answered nothing; c did not answer in wave 1.
    private const string Ties = "from,to,wave,kind\na,b,1,knows\nb,a,1,knows\na,c,1,refers\na,b,2,knows\nb,c,2,knows\nc,b,2,refers\n";
    private const string People = "id,side,answered\na,x,1;2\nb,y,1;2\nc,y,2\nd,x,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-series").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Waves_AreMeasuredAndFollowed()
    {
        using var json = await Json("--waves", "wave", "--nodes", People, "--answered", "answered");
        var waves = json.RootElement.GetProperty("waves").EnumerateArray().ToList();
        Assert.Equal(["1", "2"], waves.Select(w => w.GetProperty("label").GetString()));
        Assert.Equal([3, 3], waves.Select(w => w.GetProperty("ties").GetInt32()));
        Assert.Equal([0.25, 0.25], waves.Select(w => w.GetProperty("density").GetDouble()));
        // Both answered both times: a and b. a > b stands again, a > c and b > a do not, b > c is new; c > b is not known before.
        var step = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal((1, 2, 1, 6, 1), (Int(step, "kept"), Int(step, "lost"), Int(step, "made"), Int(step, "cells"), Int(step, "notKnown")));
        Assert.Equal((0.25, 3.0, 0.5), (Number(step, "jaccard"), Number(step, "hamming"), Number(step, "hammingShare")));
        var response = json.RootElement.GetProperty("response").EnumerateArray().ToList();
        Assert.Equal([2, 3], response.Select(r => Int(r, "answered")));
        // Wave 1: 3 of the 6 answers of a and b; the 6 others could all be there or none: 3/12 to 9/12.
        var density = response[0].GetProperty("measures").EnumerateArray().First(m => m.GetProperty("measure").GetString()!.StartsWith("density", StringComparison.Ordinal));
        Assert.Equal((0.5, 0.25, 0.75), (Number(density, "recorded"), Number(density, "low"), Number(density, "high")));
    }

    [Fact]
    public async Task Answered_SaysWhatCountsUnknownTies()
    {
        using var json = await Json("--waves", "wave", "--nodes", People, "--answered", "answered");
        var notes = json.RootElement.GetProperty("notes").EnumerateArray().ToDictionary(n => n.GetProperty("field").GetString()!, n => n.GetProperty("reason").GetString()!);
        Assert.StartsWith("2 of 4 people answered. Dyads and reciprocity count the pairs of two people who answered; all other measures of the network count an unknown tie as absent", notes["waves.1.answered"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_HoldsOneTable_SoMoreIsRefused()
    {
        foreach (string[] more in new[] { ["--waves", "wave"], new[] { "--relations", "kind" } })
        {
            var (code, output, error) = await CommandRun.Of(["network", File("t.csv", Ties), .. more, "--format", "csv"]);
            Assert.Equal((2, ""), (code, output));
            Assert.Contains($"not what {more[0]} asks for", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Away_MoreThanThereAre_IsSaid()
    {
        using var json = await Json("--nodes", "id,side\na,x\nb,y\nc,y\nd,x\n", "--group", "side", "--between", "x,y", "--away", "9");
        int away = json.RootElement.GetProperty("dependence").EnumerateArray().Max(r => r.GetProperty("away").GetInt32());
        Assert.InRange(away, 1, 3);
        Assert.Contains(json.RootElement.GetProperty("notes").EnumerateArray(), n => n.GetProperty("reason").GetString()!.StartsWith($"{away} and not 9: no more people", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Relations_LieOnEachOther()
    {
        using var json = await Json("--relations", "kind");
        var multiplexity = json.RootElement.GetProperty("multiplexity");
        // knows: a > b, b > a, b > c; refers: a > c, c > b. No ordered pair has both.
        Assert.Equal(["knows", "refers"], multiplexity.GetProperty("relations").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal((1.0, 0.0), (Number(multiplexity, "mean"), Number(multiplexity, "share")));
    }

    [Fact]
    public async Task Qap_StandsBesideEachStep()
    {
        // The hand-worked correlation of the two waves over the 6 ordered pairs of a, b, c: x = 1 in ab, ba, ac; y = 1 in ab, bc, cb: both have mean 1/2, agree in ab and ca.
        using var json = await Json("--waves", "wave", "--qap", "--nodes", "id\na\nb\nc\n");
        var qap = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray()).GetProperty("qap");
        Assert.Equal(-1 / 3.0, Number(qap, "correlation"), 1e-12);
        Assert.Equal(JsonValueKind.Null, qap.GetProperty("asHigh").ValueKind);   // three people: no share
    }

    [Fact]
    public async Task Partner_ScoresAreReadFromTheKindsOfTie()
    {
        string ratings = "from,to,kind,weight\na,b,reliability,4\na,b,openness,2\nc,b,support,3\nb,a,power,1\nc,a,resources,2\na,c,meets,1\n";
        var (_, output, _) = await CommandRun.Of(["network", File("ratings.csv", ratings), "--relations", "kind", "--format", "json"]);
        using var json = JsonDocument.Parse(output);
        var partner = json.RootElement.GetProperty("partner");
        Assert.Equal((9 / 12.0, 3 / 8.0), (Number(partner, "trust"), Number(partner, "value")));
        var b = partner.GetProperty("members").EnumerateArray().Single(m => m.GetProperty("id").GetString() == "b");
        Assert.Equal((3.0, 2), (Number(b, "trust"), Int(b, "trustRaters")));
    }

    [Fact]
    public async Task Project_MakesTiesOfMeetingsShared()
    {
        // m1: a, b, c; m2: a, b. Newman: a-b 1/2 + 1, a-c and b-c 1/2.
        string meetings = "person,meeting\na,m1\nb,m1\nc,m1\na,m2\nb,m2\nb,m2\n", saved = Path.Combine(_folder, "saved.csv");
        var (code, output, _) = await CommandRun.Of(["network", File("meetings.csv", meetings), "--project", "newman", "--save", saved, "--format", "json"]);
        using var json = JsonDocument.Parse(output);
        Assert.Equal((0, 3, 3, false), (code, Int(json.RootElement, "participants"), Int(json.RootElement, "ties"), json.RootElement.GetProperty("directed").GetBoolean()));
        Assert.Contains("a,b,1.5", await System.IO.File.ReadAllTextAsync(saved, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var (faulty, _, error) = await CommandRun.Of(["network", File("meetings.csv", "person,meeting\na,\n,m1\n"), "--project", "shared"]);
        Assert.Equal(1, faulty);
        Assert.Contains("blank-id", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Between_SaysWhatIsLeft()
    {
        using var json = await Json("--nodes", People, "--group", "side", "--between", "x,y", "--away", "1");
        // Open two-paths: c > b > a. So b is the one bridge-builder; without b nobody of x has a returned contact.
        Assert.Equal(["b"], json.RootElement.GetProperty("spanners").GetProperty("members").EnumerateArray().Select(m => m.GetString()));
        var returned = json.RootElement.GetProperty("dependence").EnumerateArray().Where(r => r.GetProperty("measure").GetString() == "awayReturned").Select(r => Number(r, "value"));
        Assert.Equal([0.5, 0], returned);
    }

    [Fact]
    public async Task Table_ShowsWhatWasAskedFor()
    {
        var (code, output, _) = await CommandRun.Of(["network", File("ties.csv", Ties), "--waves", "wave", "--nodes", File("people.csv", People), "--answered", "answered", "--members", "none"]);
        Assert.Equal(0, code);
        foreach (string caption in new[] { "The network as a whole", "What is different from one network to the next", "Who answered" }) Assert.Contains(caption, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--between", "x")]
    [InlineData("--between", "x,z")]
    [InlineData("--away", "2")]
    [InlineData("--qap")]
    [InlineData("--project", "newman", "--waves", "wave")]
    [InlineData("--project", "sideways")]
    [InlineData("--answered", "answered", "--undirected")]
    [InlineData("--waves", "wave", "--relations", "kind")]
    [InlineData("--waves", "round")]
    public async Task WhatDoesNotGoTogether_IsWrongUse(params string[] options)
    {
        var (code, _, error) = await CommandRun.Of(["network", File("ties.csv", Ties), "--nodes", File("people.csv", People), "--group", "side", .. options]);
        Assert.Equal(2, code);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static int Int(JsonElement of, string key) => of.GetProperty(key).GetInt32();

    private static double Number(JsonElement of, string key) => of.GetProperty(key).GetDouble();

    private async Task<JsonDocument> Json(params string[] options)
    {
        var (code, output, error) = await CommandRun.Of(["network", File("ties.csv", Ties), "--format", "json", .. options.Select(o => o.Contains('\n', StringComparison.Ordinal) ? File("people.csv", o) : o)]);
        Assert.Equal((0, ""), (code, error));
        return JsonDocument.Parse(output);
    }

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
