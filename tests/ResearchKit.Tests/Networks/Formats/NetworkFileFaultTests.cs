using System.Text;

namespace ResearchKit.Tests;

/// <summary>Bad files: told with their line, never a stack trace.</summary>
public sealed class NetworkFileFaultTests : IDisposable
{
    private const string Nodes = "<node id=\"a\"/><node id=\"b\"/>";

    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-formats").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "malformed-xml", 0)]
    [InlineData("from,to\na,b\n", "malformed-xml", 1)]
    [InlineData("<gexf/>", "wrong-root", 1)]
    [InlineData("<graphml/>", "no-graph", 0)]
    [InlineData("<!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<graphml><graph><node id=\"&x;\"/></graph></graphml>", "dtd-refused", 1)]
    [InlineData("<graphml>\n<graph>\n" + Nodes + "<edge source=\"a\"", "malformed-xml", 3)]
    [InlineData("<graphml>\n<graph>\n" + Nodes, "malformed-xml", 3)]
    [InlineData("<graphml><graph>" + Nodes + "</graph></graphml>\n<more", "malformed-xml", 2)]
    [InlineData("<graphml><graph>\n" + Nodes + "\n<edge source=\"a\" target=\"c\"/></graph></graphml>", "unknown-id", 3)]
    [InlineData("<graphml><graph>\n<edge source=\"x\" target=\"a\"/>" + Nodes + "</graph></graphml>", "unknown-id", 2)]
    [InlineData("<graphml><graph>\n" + Nodes + "\n<node id=\" b\"/></graph></graphml>", "duplicate-id", 3)]
    [InlineData("<graphml><graph>\n<node/></graph></graphml>", "blank-id", 2)]
    [InlineData("<graphml><graph>\n" + Nodes + "<edge source=\"a\"/></graph></graphml>", "blank-id", 2)]
    [InlineData("<graphml><graph>" + Nodes + "\n<hyperedge/></graph></graphml>", "hyperedge", 2)]
    [InlineData("<graphml><graph><node id=\"a\">\n<graph/></node></graph></graphml>", "nested-graph", 2)]
    [InlineData("<graphml><graph/>\n<graph/></graphml>", "several-graphs", 2)]
    [InlineData("<graphml><graph><node id=\"a\">\n<data key=\"k\">1</data></node></graph></graphml>", "unknown-key", 2)]
    [InlineData("<graphml><key id=\"k\" for=\"node\" attr.name=\"x\"/>\n<key id=\"k\" for=\"edge\" attr.name=\"y\"/><graph/></graphml>", "duplicate-key", 2)]
    [InlineData("<graphml><key id=\"w\" for=\"edge\" attr.name=\"weight\"/><graph>" + Nodes + "\n<edge source=\"a\" target=\"b\"><data key=\"w\">NaN</data></edge></graph></graphml>", "bad-weight", 2)]
    [InlineData("<graphml><key id=\"w\" for=\"edge\" attr.name=\"weight\"/><graph>" + Nodes + "\n<edge source=\"a\" target=\"b\"><data key=\"w\">-1</data></edge></graph></graphml>", "bad-weight", 2)]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\"?><graphml/>", "malformed-xml", 1)]
    public void GraphMl_Bad_TellsTheFault(string text, string rule, long row) => Tells("bad.graphml", text, rule, row);

    [Theory]
    [InlineData("", "malformed-xml", 0)]
    [InlineData("<graphml/>", "wrong-root", 1)]
    [InlineData("<gexf/>", "no-graph", 0)]
    [InlineData("<gexf><graph><nodes>" + Nodes + "</nodes><edges>\n<edge source=\"a\" target=\"c\"/></edges></graph></gexf>", "unknown-id", 2)]
    [InlineData("<gexf><graph><nodes>" + Nodes + "\n<node id=\"a\"/></nodes></graph></gexf>", "duplicate-id", 2)]
    [InlineData("<gexf><graph><nodes>" + Nodes + "</nodes><edges>\n<edge source=\"a\" target=\"b\" weight=\"1,5\"/></edges></graph></gexf>", "decimal-comma", 2)]
    [InlineData("<gexf><graph><nodes><node id=\"a\"><attvalues>\n<attvalue for=\"9\" value=\"1\"/></attvalues></node></nodes></graph></gexf>", "unknown-key", 2)]
    [InlineData("<gexf><graph><nodes><node id=\"a\">\n<nodes><node id=\"b\"/></nodes></node></nodes></graph></gexf>", "nested-graph", 2)]
    public void Gexf_Bad_TellsTheFault(string text, string rule, long row) => Tells("bad.gexf", text, rule, row);

    [Theory]
    [InlineData("", "wrong-start", 0)]
    [InlineData("a b\n", "wrong-start", 1)]
    [InlineData("*Arcs\n1 2\n", "not-a-number|unknown-id|no-graph", 0)]
    [InlineData("*Network x\n", "no-graph", 0)]
    [InlineData("*Vertices many\n", "bad-size", 1)]
    [InlineData("*Vertices 2000000000\n", "too-large", 1)]
    [InlineData("*Vertices 5 2\n", "two-mode", 1)]
    [InlineData("*Vertices 2\n1 \"a\n", "unterminated-quote", 2)]
    [InlineData("*Vertices 2\n1 \"a\"\n2 \"a\"\n", "duplicate-id", 3)]
    [InlineData("*Vertices 2\n1 \"a\"\n1 \"b\"\n", "duplicate-id", 3)]
    [InlineData("*Vertices 2\n3 \"a\"\n", "unknown-id", 2)]
    [InlineData("*Vertices 2\n*Arcs\n1 3\n", "unknown-id", 3)]
    [InlineData("*Vertices 2\n*Arcs\n0 1\n", "unknown-id", 3)]
    [InlineData("*Vertices 2\n*Arcs\n1\n", "too-few-columns", 3)]
    [InlineData("*Vertices 2\n*Arcs\n1 b\n", "not-a-number", 3)]
    [InlineData("*Vertices 2\n*Arcs\n1 2 -1\n", "bad-weight", 3)]
    [InlineData("*Vertices 2\n*Arcs\n1 2 nan\n", "bad-weight", 3)]
    [InlineData("*Vertices 2\n*Matrix\n0 1\n1\n", "matrix-shape", 0)]
    [InlineData("*Vertices 2\n*Arcs\n1 2\n*Network two\n*Vertices 2\n", "several-networks", 4)]
    [InlineData("*Vertices 2\n*Arcs :1 \"a\"\n1 2\n*Arcs :2 \"b\"\n2 1\n", "several-relations", 0)]
    [InlineData("*Vertices 2\n*Partition p\n1\n2\n", "bad-size", 3)]
    [InlineData("*Vertices 2\n*Partition p\n*Vertices 2\n1\n", "bad-size", 4)]
    [InlineData("*Vertices 2\n1 \"a\0\"\n", "nul-byte", 2)]
    public void Pajek_Bad_TellsTheFault(string text, string rule, long row) => Tells("bad.net", text, rule, row);

    [Theory]
    [InlineData("", "wrong-start", 0)]
    [InlineData("n=3\n", "wrong-start", 1)]
    [InlineData("dl n=3\n", "no-data", 0)]
    [InlineData("dl\ndata:\n", "bad-size", 2)]
    [InlineData("dl n=x\ndata:\n", "bad-size", 1)]
    [InlineData("dl n=2000000000\ndata:\n", "too-large", 1)]
    [InlineData("dl nr=3 nc=2\ndata:\n", "two-mode", 1)]
    [InlineData("dl n=3 format=edgelist2\ndata:\n", "two-mode", 2)]
    [InlineData("dl n=3 format=sparse\ndata:\n", "unknown-format", 2)]
    [InlineData("dl n=3\nlabels:\na b\ndata:\n0 0 0", "missing-labels", 4)]
    [InlineData("dl n=2\nlabels:\na a\ndata:\n0 0 0 0", "duplicate-id", 0)]
    [InlineData("dl n=2\ndata:\n0 1\n0\n", "matrix-shape", 0)]
    [InlineData("dl n=2\ndata:\n0 1\n0 0\n0\n", "matrix-shape", 5)]
    [InlineData("dl n=2\ndata:\n0 -1\n0 0\n", "bad-weight", 3)]
    [InlineData("dl n=3\ndata:\n0 NA 1\n0 0 0\n0 0 0", "partly-unknown", 3)]
    [InlineData("dl n=2 format=edgelist1\ndata:\n1 3\n", "unknown-id", 3)]
    [InlineData("dl n=2 format=edgelist1\ndata:\n1 b\n", "not-a-number", 3)]
    [InlineData("dl n=1 format=edgelist1\nlabels embedded:\ndata:\na b\n", "bad-size", 0)]
    [InlineData("dl n=2\nlabels embedded\ndata:\na b\nc 0 0\n", "unknown-id", 5)]
    public void Dl_Bad_TellsTheFault(string text, string rule, long row) => Tells("bad.dl", text, rule, row);

    [Theory]
    [InlineData("", "no-header", 1)]
    [InlineData("a\n", "too-few-columns", 1)]
    [InlineData(",a,b\na,0\nb,0,0\n", "ragged-row", 2)]
    [InlineData(",a,b\na,0,1\nc,0,0\n", "unknown-id", 3)]
    [InlineData(",a,b\na,0,1\n", "missing-row", 1)]
    [InlineData(",a,a\na,0,1\n", "duplicate-id", 1)]
    [InlineData(",a,b\na,0,1\na,0,1\nb,0,0\n", "duplicate-id", 3)]
    [InlineData(",a,b,c\na,0,1,NA\nb,0,0,0\nc,0,0,0\n", "partly-unknown", 2)]
    [InlineData(",a,b\na,0,\nb,0,0\n", "blank-cell", 2)]
    [InlineData(",a,b\na,0,x\nb,0,0\n", "bad-weight", 2)]
    [InlineData(",a,b\na,0,-1\nb,0,0\n", "bad-weight", 2)]
    [InlineData(",a,b\na,0,1\n,0,0\nb,0,0\n", "blank-id", 3)]
    public void Matrix_Bad_TellsTheFault(string text, string rule, long row) => Tells("bad.csv", text, rule, row, new() { Format = NetworkFormat.Matrix });

    [Fact]
    public void Matrix_HalvesThatDiffer_AreTold()
    {
        var options = new NetworkFileOptions { Format = NetworkFormat.Matrix, Undirected = true };
        Tells("bad.csv", ",a,b\na,0,1\nb,2,0\n", "not-symmetric", 3, options);
        Tells("bad.csv", ",a,b\na,0,1\nb,0,0\n", "not-symmetric", 2, options);
        Tells("bad.dl", "dl n=2 format=edgelist1\ndata:\n1 2 1\n2 1 3\n", "not-symmetric", 3, new() { Undirected = true });
    }

    [Theory]
    [InlineData("x.graphml")]
    [InlineData("x.gexf")]
    [InlineData("x.net")]
    [InlineData("x.dl")]
    [InlineData("x.csv")]
    public void Read_WhatCannotBeOpened_IsUnreadable(string name)
    {
        string path = Path.Combine(_folder, name);
        var options = name == "x.csv" ? new NetworkFileOptions { Format = NetworkFormat.Matrix } : null;
        Assert.Equal("There is no such file.", Unread());
        Directory.CreateDirectory(path);
        Assert.Equal("This is a folder, not a file.", Unread());

        string Unread()
        {
            var faults = NetworkFile.Read(path, options).Faults;
            Assert.True(faults.IsUnreadable);
            return faults.Faults.Single().Mend;
        }
    }

    [Fact]
    public void Read_DeepXml_IsRefused()
    {
        string deep = "<graphml><graph><node id=\"a\">" + string.Concat(Enumerable.Repeat("<x>", 5000)) + string.Concat(Enumerable.Repeat("</x>", 5000)) + "</node></graph></graphml>";
        Tells("deep.graphml", deep, "too-large", 1);
    }

    [Fact]
    public void Read_LatinBytes_AreTold()
    {
        foreach (string name in new[] { "l.net", "l.dl" })
        {
            string path = Path.Combine(_folder, name);
            File.WriteAllBytes(path, Encoding.Latin1.GetBytes(name == "l.net" ? "*Vertices 1\n1 \"é\"\n" : "dl n=1\nlabels:\né\ndata:\n0"));
            Assert.Contains("not-utf8", NetworkFile.Read(path).Faults.Faults.Select(f => f.Rule));
        }
        string xml = Path.Combine(_folder, "l.graphml");
        File.WriteAllBytes(xml, Encoding.Latin1.GetBytes("<graphml><graph><node id=\"é\"/></graph></graphml>"));
        Assert.Equal("malformed-xml", NetworkFile.Read(xml).Faults.Faults.Single().Rule);
        File.WriteAllBytes(xml, Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node id=\"é\"/></graph></graphml>"));
        Assert.Equal(["é"], NetworkFile.Load(xml).Roster.Ids);
        File.WriteAllText(xml, "<?xml version=\"1.0\" encoding=\"utf-16\"?><graphml><graph><node id=\"é\"/></graph></graphml>", Encoding.Unicode);
        Assert.Equal(["é"], NetworkFile.Load(xml).Roster.Ids);
    }

    /// <summary>Every file that a program wrote, cut off at every place: a network or a fault, never an exception.</summary>
    [Fact]
    public void Read_CutOffAnywhere_NeverThrows()
    {
        string formats = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "formats");
        foreach (string file in Directory.GetFiles(formats).Where(f => Path.GetFileName(f).Contains("-undirected.", StringComparison.Ordinal) || Path.GetFileName(f).StartsWith("sna-", StringComparison.Ordinal)))
        {
            byte[] whole = File.ReadAllBytes(file);
            string cut = Path.Combine(_folder, Path.GetFileName(file));
            bool isMatrix = file.Contains("matrix", StringComparison.Ordinal);
            for (int length = 0; length < whole.Length; length += 1 + whole.Length / 200)
            {
                File.WriteAllBytes(cut, whole[..length]);
                var reading = NetworkFile.Read(cut, new() { Format = isMatrix ? NetworkFormat.Matrix : null });
                if (file.EndsWith("ml", StringComparison.Ordinal) || file.EndsWith("gexf", StringComparison.Ordinal)) Assert.False(reading.IsSound && length < whole.TakeWhile((_, i) => i < whole.Length - 12).Count());
            }
        }
    }

    [Fact]
    public void Load_Faults_Throws()
    {
        string path = Path.Combine(_folder, "x.net");
        File.WriteAllText(path, "*Vertices 2\n*Arcs\n1 9\n");
        var thrown = Assert.Throws<StudyException>(() => NetworkFile.Load(path));
        Assert.Contains("x.net", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, thrown.Report.Errors);
    }

    [Fact]
    public void Read_OptionsThatMeanNothing_AreWrongUse()
    {
        string path = Path.Combine(_folder, "x.graphml");
        NetworkFile.Write(FormatNetworks.Odd, path, FormatNetworks.Role);
        foreach (var options in new NetworkFileOptions[] { new() { From = "a" }, new() { Nodes = "a" }, new() { Relation = "a" }, new() { Weight = "strength" }, new() { Group = "sector" }, new() { Id = "code" } })
            Assert.Throws<ArgumentException>(() => NetworkFile.Read(path, options));
        Assert.Contains("role", Assert.Throws<ArgumentException>(() => NetworkFile.Read(path, new() { Group = "sector" })).Message, StringComparison.Ordinal);
        Assert.Equal(1, NetworkFile.Load(path, new() { Weight = "none" })["c", "Ana B"]);
    }

    private void Tells(string name, string text, string rule, long row, NetworkFileOptions? options = null)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        var reading = NetworkFile.Read(path, options);
        Assert.False(reading.IsSound);
        var fault = reading.Faults.Faults.First();
        Assert.Contains(fault.Rule, rule.Split('|'));
        Assert.True(rule.Contains('|') || fault.Row == row, $"{fault.Rule} is told of row {fault.Row}, not {row}");
        Assert.Equal(name, fault.File);
        Assert.NotEmpty(fault.Mend);
    }
}
