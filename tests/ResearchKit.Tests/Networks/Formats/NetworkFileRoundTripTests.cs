using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Read(Write(x)) = x in every format, for people with odd ids, with and without ties, any weights.</summary>
public sealed class NetworkFileRoundTripTests : IDisposable
{
    private const string Letters = "abcXYZ019 .-_'&<>#%*!;:,/\\=éßЖ中\t";

    private static readonly Gen<string> Id = Gen.OneOf(Gen.Char[Letters].Array[1, 8].Select(c => new string(c).Trim()), Gen.Int[0, 12].Select(i => $"{i}"), Gen.Int[0, 12].Select(i => $"n{i}"),
        Gen.Const("data:"), Gen.Const("*Arcs"), Gen.Const("NA"), Gen.Const("embedded"), Gen.Const("𝄞"), Gen.Const("]]>")).Where(id => id.Length > 0);

    private static readonly Gen<Network> Nets =
        from ids in Id.Array[1, 8]
        from directed in Gen.Bool
        from rows in Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.OneOf(Gen.Int[1, 9].Select(w => (double)w), Gen.Double[1e-12, 1e12])).Array[0, 20]
        let roster = new Roster(ids)
        select Network.FromTies(rows.Select(r => (roster[r.Item1 % roster.Count], roster[r.Item2 % roster.Count], r.Item3)).Where(t => t.Item1 != t.Item2), directed, "tie", ResearchKit.Tests.Nets.From, roster);

    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-formats").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("x.graphml", NetworkFormat.GraphMl)]
    [InlineData("x.gexf", NetworkFormat.Gexf)]
    [InlineData("x.net", NetworkFormat.Pajek)]
    [InlineData("x.paj", NetworkFormat.Pajek)]
    [InlineData("x.dl", NetworkFormat.Dl)]
    [InlineData("x.csv", NetworkFormat.Matrix)]
    [InlineData("x.csv", NetworkFormat.EdgeList)]
    public void Read_WhatWasWritten_IsTheSame(string name, NetworkFormat format)
    {
        string file = Path.Combine(_folder, name);
        bool silent = format is NetworkFormat.Dl or NetworkFormat.Matrix or NetworkFormat.EdgeList;   // these do not say whether ties have a direction
        Nets.Sample(
            network =>
            {
                // A network without ties says its direction in XML and Pajek only by its section.
                var files = NetworkFile.Write(network, file, format);
                var reading = NetworkFile.Read(file, new()
                {
                    Format = format,
                    Undirected = silent && !network.Directed,
                    Nodes = format == NetworkFormat.EdgeList && files.Count > 1 ? files[1] : null,
                });
                Assert.True(reading.IsSound, reading.Faults.ToText());
                FormatNetworks.Same(network, reading.Network);
                Assert.Equal((0, 0, 0), (reading.Network.SelfTies, reading.Network.RepeatedTies, reading.Network.ZeroWeights));
            },
            iter: 300, threads: 1);
    }

    [Theory]
    [InlineData("x.graphml", NetworkFormat.GraphMl)]
    [InlineData("x.gexf", NetworkFormat.Gexf)]
    [InlineData("x.csv", NetworkFormat.Matrix)]
    [InlineData("x.dl", NetworkFormat.Dl)]
    public void Read_PeopleWhoDidNotAnswer_AreMarkedAgain(string name, NetworkFormat format)
    {
        string file = Path.Combine(_folder, name);
        foreach (bool directed in new[] { true, false })
        {
            var network = Network.FromTies([("a", "b", 2), ("b", "c", 1)], directed, "tie", ResearchKit.Tests.Nets.From, new Roster(["a", "b", "c", "d"])).Marking(new[] { true, true, false, true }, null);
            NetworkFile.Write(network, file, format);
            var back = NetworkFile.Load(file, new() { Format = format, Undirected = !directed && format is (NetworkFormat.Matrix or NetworkFormat.Dl) });
            FormatNetworks.Same(network, back);
            Assert.Equal([true, true, false, true], back.Answered.ToArray());
        }
    }

    [Fact]
    public void GraphMl_CarriesAllThatANetworkIs()
    {
        string file = Path.Combine(_folder, "all.graphml");
        var from = Provenance.From("made up", synthetic: true);
        var network = Network.FromTies([("a", "b", 1), ("b", "a", 1.5)], true, "trust & help", from, new Roster(["a", "b", "c"])).Marking(new[] { true, false, true }, new DateSpan(new(2024, 1, 1), new(2024, 6, 30)));
        var role = Partition.Of("role held", network.Roster, new Dictionary<string, string?> { ["a"] = "x", ["b"] = " y" }, from);
        NetworkFile.Write(network, file, role, Centrality.Betweenness(network));
        var reading = NetworkFile.Read(file, new() { Group = "role held" });
        FormatNetworks.Same(network, reading.Network!);
        Assert.Equal(("trust & help", network.Window, true), (reading.Network!.Relation, reading.Network.Window, reading.Network.Provenance.Synthetic));
        Assert.Equal([true, false, true], reading.Network.Answered.ToArray());
        Assert.Equal(["x", "y"], reading.Partition!.Groups);
        Assert.Equal([0, 1, -1], reading.Partition.Group.ToArray());
        Assert.Equal(["role held", "betweenness"], reading.Partitions.Select(p => p.Name));
        Assert.Equal(["0"], reading.Partitions[1].Groups);
    }

    [Fact]
    public void Partitions_OfGexfAndPajekProjects_ComeBack()
    {
        foreach (string name in new[] { "odd.gexf", "odd.paj" })
        {
            string file = Path.Combine(_folder, name);
            NetworkFile.Write(FormatNetworks.Odd, file, FormatNetworks.Role, FormatNetworks.Betweenness);
            var reading = NetworkFile.Read(file, new() { Group = "role" });
            Assert.Equal(FormatNetworks.Role.Groups, reading.Partition!.Groups);
            Assert.Equal(FormatNetworks.Role.Group.ToArray(), reading.Partition.Group.ToArray());
            Assert.Equal(["role", "betweenness"], reading.Partitions.Select(p => p.Name));
        }
    }

    [Fact]
    public void Write_Study_KeepsRoleWindowAndThatItIsSynthetic()
    {
        string file = Path.Combine(_folder, "study.graphml");
        var study = new Study(SmallStudy.Settings, SmallStudy.Tables);
        var network = study.Interactions.ToNetwork();
        NetworkFile.Write(network, file, study.Roles.Over(network), study.SectorsOver(network));
        var reading = NetworkFile.Read(file, new() { Group = "role" });
        FormatNetworks.Same(network, reading.Network!);
        Assert.Equal((network.Relation, network.Window, true), (reading.Network!.Relation, reading.Network.Window, reading.Network.Provenance.Synthetic));
        Assert.Equal(study.Roles.Over(network).Groups.Order(StringComparer.Ordinal), reading.Partition!.Groups);
    }

    [Theory]
    [InlineData("x.net", "a\"b", "GraphML")]
    [InlineData("x.dl", "a\nb", "GraphML")]
    [InlineData("x.graphml", "a\u0001b", "U+0001")]
    [InlineData("x.gexf", "a\uffffb", "GraphML")]
    [InlineData("x.csv", "a\0b", "U+0000")]
    [InlineData("x.graphml", "a ", "white space")]
    [InlineData("x.graphml", "", "no id")]
    [InlineData("x.mystery", "a", ".graphml")]
    [InlineData("x.tsv", "a", ".graphml")]
    public void Write_WhatTheFormatCannotHold_IsRefusedWithTheReason(string name, string id, string says)
    {
        string file = Path.Combine(_folder, name);
        var network = Network.FromTies([], true, "tie", ResearchKit.Tests.Nets.From, new Roster([id, "z"]));
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => NetworkFile.Write(network, file)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Write_AttributesThatCannotBeHeld_AreRefused()
    {
        var net = FormatNetworks.Odd;
        Assert.Contains(".paj", Assert.Throws<ArgumentException>(() => NetworkFile.Write(net, Path.Combine(_folder, "x.net"), FormatNetworks.Role)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NetworkFile.Write(net, Path.Combine(_folder, "x.dl"), FormatNetworks.Role));
        Assert.Throws<ArgumentException>(() => NetworkFile.Write(net, Path.Combine(_folder, "x.csv"), NetworkFormat.Matrix, FormatNetworks.Role));
        Assert.Throws<ArgumentException>(() => NetworkFile.Write(net, Path.Combine(_folder, "x.gexf"), FormatNetworks.Role, FormatNetworks.Role));
        Assert.Throws<ArgumentException>(() => NetworkFile.Write(net, Path.Combine(_folder, "x.gexf"), FormatNetworks.Role with { }, Partition.Of("label", net.Roster, new Dictionary<string, string?>(), ResearchKit.Tests.Nets.From)));
        var unanswered = Network.FromTies([("a", "b", 1)], true, "tie", ResearchKit.Tests.Nets.From).Marking(new[] { false, true }, null);
        Assert.Throws<ArgumentException>(() => NetworkFile.Write(unanswered, Path.Combine(_folder, "x.net")));
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => NetworkFile.Write(unanswered, Path.Combine(_folder, "x.dl"))).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Write_ThatFails_LeavesTheOldFile()
    {
        string file = Path.Combine(_folder, "x.net");
        File.WriteAllText(file, "mine");
        Assert.Throws<ArgumentException>(() => NetworkFile.Write(FormatNetworks.Odd, file, FormatNetworks.Role));
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal([file], NetworkFile.Write(FormatNetworks.Odd, file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }
}
