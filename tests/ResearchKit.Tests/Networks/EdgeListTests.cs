using System.Text;

namespace ResearchKit.Tests;

public sealed class EdgeListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-edges").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Plain_MakesTheNetwork()
    {
        var r = Read("from,to,weight\nb,a,2\na,b,1.5\nb,a,1\n");
        Assert.Equal(["a", "b"], r.Network!.Roster.Ids);
        Assert.Equal((3, 1.5, 1L), (r.Network["b", "a"], r.Network["a", "b"], r.Network.RepeatedTies));
        Assert.Equal("ties.csv", r.Network.Provenance.Origin);
    }

    [Theory]
    [InlineData("from;to;weight\r\na;b;2\r\n")]
    [InlineData("from\tto\tweight\ra\tb\t2\r")]
    [InlineData("\"from\",\"to\",\"weight\"\n\" a \",b ,\"2\"")]
    [InlineData("sep=;\nfrom;to;weight\na;b;2\n")]
    [InlineData("weight,to,note,from\n2,b,\"x, \"\"y\"\"\nz\",a\n")]
    [InlineData("target,weight,source\nb,2,a\n")]
    [InlineData("alter,weight,ego\nb,2,a\n")]
    [InlineData("who,whom,weight\na,b,2\n\n")]
    public void Read_AnyShapeOfFile_IsTheSameNetwork(string text)
    {
        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var r = Read(text, encoding: encoding);
            Assert.True(r.IsSound, string.Join("; ", r.Faults.Faults));
            Assert.Equal((2, 1, 2.0), (r.Network.Count, r.Network.Ties, r.Network["a", "b"]));
        }
    }

    [Fact]
    public void Read_IdsAreText()
    {
        // Neither numbers nor Unicode forms are made equal; order is ordinal.
        var r = Read("from,to\n1,01\n1.0,10\n\u00e9,e\u0301\n9,1\n");
        Assert.Equal(["01", "1", "1.0", "10", "9", "e\u0301", "\u00e9"], r.Network!.Roster.Ids);
    }

    [Fact]
    public void Read_PeopleNamedOnlyAloneOrWithWeightZero_AreNotParticipants()
    {
        var r = Read("from,to,weight\na,b,1\nc,c,1\nd,a,0\n");
        Assert.Equal(["a", "b"], r.Network!.Roster.Ids);
        Assert.Equal((1L, 1L), (r.Network.SelfTies, r.Network.ZeroWeights));
    }

    [Fact]
    public void Read_Nodes_GiveIsolatesAndGroups()
    {
        var r = Read("from,to\na,b\n", new() { Nodes = File("nodes.csv", "name,id,team\nx,b,T2\ny,z,\nw,a,T1\n"), Group = "team" });
        Assert.Equal(["a", "b", "z"], r.Network!.Roster.Ids);
        Assert.Equal(["T1", "T2"], r.Partition!.Groups);
        Assert.Equal([0, 1, -1], r.Partition.Group.ToArray());
        Assert.Null(Read("from,to\na,b\n", new() { Nodes = File("nodes.csv", "id\na\nb\n") }).Partition);
    }

    [Fact]
    public void Read_WeightNone_CountsRows() => Assert.Equal(2, Read("from,to,weight\na,b,5\na,b,x\n", new() { Weight = "none" }).Network!["a", "b"]);

    [Fact]
    public void Read_WeightByAnotherCase_IsNotUsedAndSaid()
    {
        var n = Read("From,To,Weight\na,b,5\n").Network!;
        Assert.Equal(1, n["a", "b"]);
        Assert.Contains("'Weight'", n.Provenance.Notes.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderOnly_IsAnEmptyNetwork() => Assert.Equal((0, 0), (Read("from,to\n").Network!.Count, Read("from,to").Network!.Ties));

    [Theory]
    [InlineData("from,to\na,b,c\n", "ragged-row", 2, "")]
    [InlineData("from,to\na,b\n\n\na\n", "ragged-row", 5, "")]
    [InlineData("from,to\na,b\na,\"b\n", "unterminated-quote", 3, "")]
    [InlineData("from,to\na,\"b\" c\n", "stray-quote", 2, "")]
    [InlineData("from,to\na,b\0\n", "nul-byte", 2, "")]
    [InlineData("from,to\na, \n", "blank-id", 2, "to")]
    [InlineData("from,to,weight\na,b,\n", "blank-weight", 2, "weight")]
    [InlineData("from,to,weight\na,b,-1\n", "bad-weight", 2, "weight")]
    [InlineData("from,to,weight\na,b,many\n", "bad-weight", 2, "weight")]
    [InlineData("from,to,weight\na,b,NaN\n", "bad-weight", 2, "weight")]
    [InlineData("from,to,weight\na,b,1e999\n", "bad-weight", 2, "weight")]
    [InlineData("from;to;weight\na;b;1,5\n", "decimal-comma", 2, "weight")]
    [InlineData("from,to,from\na,b,c\n", "duplicate-column", 1, "from")]
    [InlineData("from\na\n", "too-few-columns", 1, "")]
    [InlineData("", "no-header", 1, "")]
    public void Read_BadFile_TellsTheFault(string text, string rule, long row, string column)
    {
        var r = Read(text);
        Assert.False(r.IsSound);
        var fault = Assert.Single(r.Faults.Faults);
        Assert.Equal((rule, row, column, "ties.csv"), (fault.Rule, fault.Row, fault.Column, fault.File));
        Assert.NotEmpty(fault.Mend);
    }

    [Fact]
    public void Read_ManyFaults_CountsAllAndKeepsTwentyOfEach()
    {
        var r = Read("from,to,weight\n" + string.Concat(Enumerable.Repeat("a,,x\n", 1000)));
        Assert.Equal(2000, r.Faults.Errors);
        Assert.Equal([20, 20], r.Faults.Groups.Select(g => g.Examples.Count));
    }

    [Fact]
    public void Read_NotUtf8_IsAFault()
    {
        string path = Path.Combine(_folder, "ties.csv");
        System.IO.File.WriteAllBytes(path, [.. "from,to\na,b"u8, 0xE9, (byte)'\n']);
        Assert.Equal("not-utf8", EdgeList.Read(path).Faults.Faults.Single().Rule);
    }

    [Fact]
    public void Read_IdOutsideNodes_IsNamed()
    {
        var r = Read("from,to\na,b\nc,a\n", new() { Nodes = File("nodes.csv", "id\na\nb\n") });
        var fault = Assert.Single(r.Faults.Faults);
        Assert.Equal(("unknown-id", 3L, "from", "c"), (fault.Rule, fault.Row, fault.Column, fault.Shown));
    }

    [Fact]
    public void Read_FaultyNodes_AreTold()
    {
        var r = Read("from,to\na,b\n", new() { Nodes = File("nodes.csv", "id\na\nb\na\n\" \"\n") });
        Assert.Equal(["duplicate-id", "blank-id"], r.Faults.Faults.Select(f => f.Rule));
    }

    [Fact]
    public void Read_NoSuchFile_IsUnreadable()
    {
        var r = EdgeList.Read(Path.Combine(_folder, "nowhere.csv"));
        Assert.True(r.Faults.IsUnreadable);
        Assert.Equal("nowhere.csv", r.Faults.Faults.Single().File);
        Assert.True(EdgeList.Read(_folder).Faults.IsUnreadable);
    }

    [Theory]
    [InlineData("giver", null, null)]
    [InlineData(null, "strength", null)]
    [InlineData(null, null, "sector")]
    public void Read_ColumnThatIsNotThere_IsWrongUse(string? from, string? weight, string? group)
    {
        string nodes = File("nodes.csv", "id\na\nb\n");
        var wrong = Assert.Throws<ArgumentException>(() => Read("from,to\na,b\n", new() { From = from, Weight = weight, Nodes = nodes, Group = group }));
        Assert.Contains($"'{from ?? weight ?? group}'", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GroupWithoutNodes_IsWrongUse() => Assert.Throws<ArgumentException>(() => Read("from,to\na,b\n", new() { Group = "team" }));

    [Fact]
    public void Read_OneColumnForBothEnds_IsWrongUse() => Assert.Throws<ArgumentException>(() => Read("from,to\na,b\n", new() { From = "to", To = "to" }));

    [Fact]
    public void Load_Faults_AreInTheException()
    {
        Assert.Equal(1, EdgeList.Load(File("ties.csv", "from,to\na,b\n")).Ties);
        Assert.Contains("blank-id", Assert.Throws<StudyException>(() => EdgeList.Load(File("ties.csv", "from,to\na,\n"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneEndNamed_TheOtherByDefault()
    {
        Assert.Equal(1, Read("to,giver\nb,a\n", new() { From = "giver" }).Network!["a", "b"]);
        Assert.Equal(1, Read("x,y\nb,a\n", new() { From = "y" }).Network!["a", "b"]);
        Assert.Equal(1, Read("x,y\nb,a\n", new() { To = "x" }).Network!["a", "b"]);
    }

    [Fact]
    public void IdTable_ManyIds_AreFoundAgain()
    {
        var table = new IdTable();
        for (int i = 0; i < 5000; i++) Assert.Equal(i, table.FindOrAdd($"id-{i * 7919}", out _));
        for (int i = 0; i < 5000; i++) Assert.Equal(i, table.Find($"id-{i * 7919}"));
        Assert.Equal(-1, table.Find("id"));
        Assert.Equal("id-7919", table.ToArray()[1]);
    }

    private string File(string name, string text, Encoding? encoding = null)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text, encoding ?? new UTF8Encoding(false));
        return path;
    }

    private NetworkReading Read(string text, NetworkFileOptions? options = null, Encoding? encoding = null) => EdgeList.Read(File("ties.csv", text, encoding), options);
}
