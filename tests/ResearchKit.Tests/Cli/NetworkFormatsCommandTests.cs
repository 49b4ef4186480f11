namespace ResearchKit.Tests;

/// <summary><c>researchkit network</c> on other programs' files, and the way from one format to another.</summary>
public sealed class NetworkFormatsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-network").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("x.graphml")]
    [InlineData("x.gexf")]
    [InlineData("x.net")]
    [InlineData("x.paj")]
    [InlineData("x.dl")]
    public async Task Network_OfAnyFormat_IsThatOfTheList(string name)
    {
        var (_, list, _) = await CommandRun.Of("network", Ties(), "--nodes", Nodes(), "--format", "csv");
        Assert.Equal(0, (await CommandRun.Of("network", Ties(), "--nodes", Nodes(), "--save", At(name), "--members", "none")).Code);
        var (code, output, error) = await CommandRun.Of("network", At(name), "--format", "csv");
        Assert.Equal((0, "", list), (code, error, output));
    }

    [Fact]
    public async Task Save_CarriesTheGroup()
    {
        var (_, list, _) = await CommandRun.Of("network", Ties(), "--nodes", Nodes(), "--group", "team", "--format", "csv");
        foreach (string name in new[] { "x.graphml", "x.gexf", "x.paj" })
        {
            var (code, _, error) = await CommandRun.Of("network", Ties(), "--nodes", Nodes(), "--group", "team", "--save", At(name), "--members", "none");
            Assert.Equal((0, $"written: {At(name)}\n"), (code, error));
            Assert.Equal(list, (await CommandRun.Of("network", At(name), "--group", "team", "--format", "csv")).Output);
        }
        Assert.Equal(0, (await CommandRun.Of("network", Ties(), "--nodes", Nodes(), "--group", "team", "--save", At("x.csv"), "--members", "none")).Code);
        Assert.Equal(list, (await CommandRun.Of("network", At("x.csv"), "--nodes", At("x-nodes.csv"), "--group", "team", "--format", "csv")).Output);
    }

    [Fact]
    public async Task Save_DoesNotReplaceUnlessAsked()
    {
        string there = File("x.net", "mine");
        var (code, output, error) = await CommandRun.Of("network", Ties(), "--save", there);
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("--replace", error, StringComparison.Ordinal);
        Assert.Equal("mine", System.IO.File.ReadAllText(there));
        Assert.Equal(0, (await CommandRun.Of("network", Ties(), "--save", there, "--replace")).Code);
        Assert.StartsWith("*Vertices 3", System.IO.File.ReadAllText(there), StringComparison.Ordinal);
        File("y-nodes.csv", "mine");
        Assert.Equal(3, (await CommandRun.Of("network", Ties(), "--save", At("y.csv"))).Code);
        Assert.Equal(3, (await CommandRun.Of("network", Ties(), "--save", Directory.CreateDirectory(At("z.net")).FullName)).Code);
    }

    [Fact]
    public async Task Matrix_IsReadWhereItIsAskedFor()
    {
        string file = File("m.csv", ",a,b,c\na,0,1,0\nb,1,0,2\nc,0,2,0\n");
        var (code, output, _) = await CommandRun.Of("network", file, "--matrix", "--undirected", "--format", "json", "--members", "none");
        Assert.Equal(0, code);
        Assert.Contains("\"directed\":false,\"participants\":3,\"ties\":2", output, StringComparison.Ordinal);
        Assert.Equal(1, (await CommandRun.Of("network", Ties(), "--matrix")).Code);
    }

    [Theory]
    [InlineData(2, "mystery", "--save", "x.mystery")]
    [InlineData(2, ".paj", "--nodes", "nodes.csv", "--group", "team", "--save", "x.net")]
    [InlineData(2, "--save", "--replace")]
    [InlineData(2, "--save", "--dyads", "--save", "x.net")]
    [InlineData(2, "--relation means nothing in a list of ties", "--relation", "trust")]
    public async Task WrongUse_IsTold(int expected, string says, params string[] options)
    {
        string ties = Ties();
        Nodes();
        var (code, _, error) = await CommandRun.Of(["network", ties, .. options.Select(o => o.Contains('.', StringComparison.Ordinal) ? At(o) : o)]);
        Assert.Equal(expected, code);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadFiles_HaveTheExitCodesOfTheHouse()
    {
        var (code, _, error) = await CommandRun.Of("network", File("x.net", "*Vertices 1\n*Arcs\n1 7\n"));
        Assert.Equal(1, code);
        Assert.Contains("row 3: '7'", error, StringComparison.Ordinal);
        Assert.Equal(3, (await CommandRun.Of("network", At("nowhere.gexf"))).Code);
        Assert.Equal(2, (await CommandRun.Of("network", File("y.net", "*Vertices 1\n"), "--from", "a")).Code);
        Assert.Equal(2, (await CommandRun.Of("network", File("y.net", "*Vertices 1\n"), "--group", "a")).Code);
        Assert.Equal(2, (await CommandRun.Of("network", File("y.net", "*Vertices 1\n"), "--dyads")).Code);
    }

    private string Ties() => File("ties.csv", "from,to,weight\na,b,2\nb,a,1\nb,c,0.5\n");

    private string Nodes() => File("nodes.csv", "id,team\na,x\nb,x\nc,y\nd,\n");

    private string At(string name) => Path.Combine(_folder, name);

    private string File(string name, string text)
    {
        System.IO.File.WriteAllText(At(name), text);
        return At(name);
    }
}
