using System.Text;

namespace ResearchKit.Tests;

/// <summary>Files as other programs write them, by hand and by the program itself.</summary>
public sealed class NetworkFileTests : IDisposable
{
    private static readonly string Fixtures = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "formats");

    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-formats").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> PeerFiles { get; } = new(Directory.GetFiles(Fixtures).Select(f => Path.GetFileName(f)!).Where(f => f.StartsWith("networkx-", StringComparison.Ordinal)
        || f.StartsWith("igraph-", StringComparison.Ordinal) || f.StartsWith("sna-", StringComparison.Ordinal) || f.StartsWith("r-matrix-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(PeerFiles))]
    public void Read_WhatPeersWrite_IsTheirNetwork(string name)
    {
        string network = name.Contains("-undirected", StringComparison.Ordinal) ? "undirected" : "directed";
        var rows = File.ReadLines(Path.Combine(Fixtures, "networks.csv")).Select(l => l.Split(',')).Where(r => r[0] == network).ToList();
        var expected = Network.FromTies(
            rows.Where(r => r[2].Length > 0).Select(r => (r[1], r[2], double.Parse(r[3], System.Globalization.CultureInfo.InvariantCulture))), network == "directed", "tie", Nets.From, new Roster(rows.Select(r => r[1])));
        bool isMatrix = name.StartsWith("r-matrix-", StringComparison.Ordinal);
        string path = Path.Combine(Fixtures, name);
        // A matrix and a DL list have both halves of a tie, and cannot say that they are one.
        var options = new NetworkFileOptions { Format = isMatrix ? NetworkFormat.Matrix : null, Undirected = (isMatrix || name.EndsWith(".dl", StringComparison.Ordinal)) && network == "undirected" };
        var reading = NetworkFile.Read(path, options);
        Assert.True(reading.IsSound, reading.Faults.ToText());
        FormatNetworks.Same(expected, reading.Network, 1e-14);
        if (path.EndsWith("ml", StringComparison.Ordinal) && !name.Contains("-r-", StringComparison.Ordinal)) Assert.Equal(["blue", "red"], reading.Partitions.Single(p => p.Name == "team").Groups);
    }

    [Fact]
    public void Gexf_OfGephi_MixedTies()
    {
        var reading = Read("gephi.gexf", Gephi13);
        var n = reading.Network!;
        Assert.Equal((true, 4, 5), (n.Directed, n.Count, n.Ties));
        Assert.Equal((2.5, 0.0, 1.0, 1.0, 3.0, 3.0), (n["a", "b"], n["b", "a"], n["b", "c"], n["c", "b"], n["a", "c"], n["c", "a"]));
        Assert.Equal(["care", "housing"], reading.Partitions.Single(p => p.Name == "sector").Groups);
        Assert.Equal([0, 1, 1, 1], reading.Partitions.Single(p => p.Name == "sector").Group.ToArray());      // d has the default
        Assert.Contains("1 of 5 ties have no direction", n.Provenance.Notes.Single(), StringComparison.Ordinal);
        var undirected = Read("gephi.gexf", Gephi13, new() { Undirected = true }).Network!;
        Assert.Equal((false, 3, 6.0), (undirected.Directed, undirected.Ties, undirected["a", "c"]));
    }

    [Fact]
    public void Gexf_Dynamic_IsFlattenedAndSaid()
    {
        string file = """<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="dynamic" timeformat="date"><nodes><node id="a"><spells><spell start="2020-01-01"/></spells></node><node id="b"/></nodes><edges><edge source="a" target="b" start="2020-01-01"/></edges></graph></gexf>""";
        var n = Read("d.gexf", file).Network!;
        Assert.Equal((false, 1), (n.Directed, n.Ties));
        Assert.Contains("dynamic", n.Provenance.Notes.Single(), StringComparison.Ordinal);
        string weight = file.Replace("<nodes>", """<attributes class="edge" mode="dynamic"><attribute id="weight" title="weight" type="float"/></attributes><nodes>""", StringComparison.Ordinal)
            .Replace("""start="2020-01-01"/></edges>""", """><attvalues><attvalue for="weight" value="1" start="2020"/><attvalue for="weight" value="2" start="2021"/></attvalues></edge></edges>""", StringComparison.Ordinal);
        Assert.Equal("dynamic-weight", Read("d.gexf", weight).Faults.Faults.Single().Rule);
    }

    [Fact]
    public void GraphMl_OfGephi()
    {
        var reading = Read("gephi.graphml", """
            <?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key attr.name="label" attr.type="string" for="node" id="label"/>
            <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
            <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
            <key attr.name="size" attr.type="float" for="node" id="size"/>
            <graph edgedefault="directed">
            <node id="b"><data key="label">Bert</data><data key="size">10.0</data></node>
            <node id="a"><data key="label">Anna</data><data key="size">12.0</data></node>
            <edge id="0" source="a" target="b"><data key="weight">2.0</data></edge>
            <edge id="1" source="a" target="b"><data key="weight">0.5</data></edge>
            <edge id="2" source="b" target="b"/>
            </graph></graphml>
            """);
        var n = reading.Network!;
        Assert.Equal(("a|b", 2.5, 1L, 1L), (Ids(n), n["a", "b"], n.RepeatedTies, n.SelfTies));
        Assert.Equal(["label", "size"], reading.Partitions.Select(p => p.Name));
        Assert.Equal(["Anna", "Bert"], Read("gephi.graphml", File.ReadAllText(Path.Combine(_folder, "gephi.graphml")), new() { Id = "label" }).Network!.Roster.Ids);
    }

    [Fact]
    public void GraphMl_OfVisone_TakesNamesAndPassesOverHowThingsLook()
    {
        const string visone = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:visone="http://visone.info/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
            <key for="node" id="d0" yfiles.type="nodegraphics"/>
            <key attr.name="name" attr.type="string" for="node" id="d1"/>
            <key attr.name="strength" attr.type="real" for="edge" id="d2"><default>1</default></key>
            <graph edgedefault="undirected" id="G">
            <node id="n0"><data key="d0"><visone:shapeNode><y:ShapeNode><y:Fill color="#FF0000"/></y:ShapeNode></visone:shapeNode></data><data key="d1">Ana</data></node>
            <node id="n1"><data key="d0"/><data key="d1">Bo</data></node>
            <edge id="e0" source="n0" target="n1"/><edge id="e1" source="n1" target="n0"><data key="d2">2.5</data></edge>
            </graph></graphml>
            """;
        var n = Read("visone.graphml", visone, new() { Weight = "strength" }).Network!;
        Assert.Equal(("Ana|Bo", 3.5, "strength", false), (Ids(n), n["Ana", "Bo"], n.Relation, n.Directed));
        Assert.Contains("'name'", n.Provenance.Notes.Single(), StringComparison.Ordinal);
        Assert.Equal(("n0|n1", 2.0), (Ids(Read("visone.graphml", visone, new() { Id = "id" }).Network!), Read("visone.graphml", visone).Network!["Ana", "Bo"]));
    }

    [Theory]
    [InlineData("dl n=3 format=fullmatrix\r\nlabels:\r\nana,\"bo b\"\r\ncy\r\ndata:\r\n0 2 0\r\n0 0 1\r\n0.5 0 0\r\n")]
    [InlineData("DL\nN = 3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS EMBEDDED\nDATA:\n ana \"bo b\" cy\nana 0 2 0\n\"bo b\" 0 0 1\ncy 0.5 0 0")]
    [InlineData("dl n = 3, diagonal absent\nlabels:\nana \"bo b\" cy\ndata:\n2 0\n0 1 0.5 0")]
    [InlineData("dl n=3 format = edgelist1\nlabels:\nana\n\"bo b\"\ncy\ndata:\n1 2 2\n2 3\n3 1 .5\n")]
    [InlineData("dl n=3 format=edgelist1\nlabels embedded:\ndata:\nana,\"bo b\",2\n\"bo b\",cy\ncy,ana,0.5\n")]
    [InlineData("dl nr=3, nc=3 nm=2\nlabels:\nana,\"bo b\",cy\nmatrix labels:\nhelp,trust\ndata:\n0 1 1 1 0 1 1 1 0\n0 2 0\n0 0 1\n0.5 0 0")]
    public void Dl_OfUcinet(string text)
    {
        var options = text.Contains("trust", StringComparison.Ordinal) ? new NetworkFileOptions { Relation = "trust" } : null;
        var n = Read("u.dl", text, options).Network!;
        Assert.Equal(("ana|bo b|cy", 3), (Ids(n), n.Ties));
        Assert.Equal((2.0, 1.0, 0.5), (n["ana", "bo b"], n["bo b", "cy"], n["cy", "ana"]));
    }

    [Theory]
    [InlineData("dl n=4 format=nodelist1 labels embedded:\ndata:\na b c\nb c\n", true)]
    [InlineData("dl n=4 format = lowerhalf diagonal = absent\nlabels:\na b c d\ndata:\n1\n1 1\n0 0 0", false)]
    [InlineData("dl n=4 format = upperhalf\nlabels:\na b c d\ndata:\n0 1 1 0\n0 1 0\n0 0\n0", false)]
    public void Dl_ListsAndHalves(string text, bool directed)
    {
        var n = Read("u.dl", text).Network!;
        Assert.Equal((directed, 4, 3), (n.Directed, n.Count, n.Ties));
        Assert.Equal((1.0, 1.0, 1.0), (n["a", "b"], n["a", "c"], n["b", "c"]));
    }

    [Fact]
    public void Dl_SeveralRelations_AskWhich()
    {
        const string text = "dl n=2 nm=2 format=edgelist1\ndata:\n1 2 3\n!\n2 1 4\n";
        Assert.Equal("several-relations", Read("m.dl", text).Faults.Faults.Single().Rule);
        Assert.Equal((0.0, 4.0), (Read("m.dl", text, new() { Relation = "2" }).Network!["1", "2"], Read("m.dl", text, new() { Relation = "2" }).Network!["2", "1"]));
        Assert.Throws<ArgumentException>(() => Read("m.dl", text, new() { Relation = "3" }));
    }

    [Theory]
    [InlineData("*Vertices 3\n1 \"a b\" 0.1 0.2 0.5 ic Red\n2 c\n3 \"d\"\n*Arcs\n1 2 2 c Blue\n2 1\n*Edges\n2 3 0.5\n")]
    [InlineData("% made by hand\r\n*Network  team\r\n*vertices 3\r\n1 \"a b\"\r\n2 c\r\n\r\n3 \"d\"\r\n*arcs :1 \"helps\"\r\n1 2 2 l \"x\"\r\n*Arcslist :1\r\n2 1\r\n*edges :1\r\n2 3 .5\r\n")]
    [InlineData("\uFEFF*Vertices 3\n1 \"a b\"\n2 \"c\"\n3 \"d\"\n*Matrix\n0 2 0\n1 0 0.5\n0 0.5 0\n")]
    public void Pajek_InItsShapes(string text)
    {
        var n = Read("p.net", text).Network!;
        Assert.Equal(("a b|c|d", true, 4), (Ids(n), n.Directed, n.Ties));
        Assert.Equal((2.0, 1.0, 0.5, 0.5), (n["a b", "c"], n["c", "a b"], n["c", "d"], n["d", "c"]));
    }

    [Fact]
    public void Pajek_Project_PartitionAndVector()
    {
        var reading = Read("p.paj", "*Network n\n*Vertices 3\n1 \"a\"\n2 \"b\"\n*Edgeslist\n1 2 3\n*Partition sector\n*Vertices 3\n1\n0\n2\n*Vector size\n*Vertices 3\n0.5\n1\n2\n*Cluster x\n*Vertices 1\n1\n");
        Assert.Equal((false, 2), (reading.Network!.Directed, reading.Network.Ties));
        Assert.Equal(["3", "a", "b"], reading.Network.Roster.Ids);
        Assert.Equal(["sector", "size"], reading.Partitions.Select(p => p.Name));
        Assert.Equal([2, 1, 0], reading.Partitions[0].Group.ToArray());
        Assert.Contains("*cluster", reading.Network.Provenance.Notes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Matrix_UnknownRowsSelfTiesAndOrder()
    {
        var n = Read("m.csv", ";b;a;c\nc;0;1;NA\na;2;3;0\nb;NA;NA;NA\n", new() { Format = NetworkFormat.Matrix }).Network!;
        Assert.Equal(("a|b|c", 2, 1L), (Ids(n), n.Ties, n.SelfTies));
        Assert.Equal((2.0, 1.0), (n["a", "b"], n["c", "a"]));
        Assert.Equal([true, false, true], n.Answered.ToArray());
        var both = Read("m.csv", ",a,b,c\na,0,1,2\nb,1,0,0\nc,NA,NA,NA\n", new() { Format = NetworkFormat.Matrix, Undirected = true }).Network!;
        Assert.Equal((false, 2, 2.0), (both.Directed, both.Ties, both["c", "a"]));
        Assert.Contains("symmetric", Read("m.csv", ",a,b\na,0,1\nb,1,0\n", new() { Format = NetworkFormat.Matrix }).Network!.Provenance.Notes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_IsAnEdgeListAsBefore()
    {
        var n = Read("ties.csv", "from,to,weight\na,b,2\n").Network!;
        Assert.Equal((2, 2.0), (n.Count, n["a", "b"]));
        Assert.Equal(2.0, Read("ties.dat", "from\tto\tweight\na\tb\t2\n").Network!["a", "b"]);
    }

    private const string Gephi13 = """
        <?xml version='1.0' encoding='UTF-8'?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
          <meta lastmodifieddate="2024-01-15"><creator>Gephi 0.10.1</creator><title></title><description></description></meta>
          <graph defaultedgetype="directed" mode="static">
            <attributes class="node" mode="static"><attribute id="0" title="sector" type="string"><default>housing</default></attribute></attributes>
            <nodes>
              <node id="a" label="Anna"><attvalues><attvalue for="0" value="care"/></attvalues><viz:size value="10.0"/><viz:position x="1.5" y="-2"/><viz:color r="192" g="192" b="192"/></node>
              <node id="b" label="Bert"><attvalues><attvalue for="0" value="housing"/></attvalues></node>
              <node id="c" label="Cem"/><node id="d" label="Dov"/>
            </nodes>
            <edges>
              <edge id="0" source="a" target="b" weight="2.0"/>
              <edge id="1" source="a" target="b" weight="0.5"/>
              <edge id="2" source="b" target="c" type="undirected"/>
              <edge id="3" source="a" target="c" type="mutual" weight="3.0"/>
            </edges>
          </graph>
        </gexf>
        """;

    private static string Ids(Network network) => string.Join('|', network.Roster.Ids);

    private NetworkReading Read(string name, string text, NetworkFileOptions? options = null)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return NetworkFile.Read(path, options);
    }
}
