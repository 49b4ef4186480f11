namespace ResearchKit.Tests;

/// <summary>One file, several networks: by wave, by kind of tie, and who answered.</summary>
public sealed class EdgeListPartsTests : IDisposable
{
    private const string Ties = "from,to,wave,kind\na,b,wave 10,refers\nb,a,wave 2,refers\na,b,wave 2,knows\nb,c,wave 2,knows\nc,c,wave 1,knows\nc,a,wave 1,knows\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-parts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Waves_AreNetworksInTheOrderOfTheirNumbers()
    {
        var reading = Read(Ties, new() { Waves = "wave" });
        Assert.Equal(["wave 1", "wave 2", "wave 10"], reading.Waves!.Items.Select(w => w.Label));
        Assert.Equal([1, 3, 1], reading.Waves.Items.Select(w => w.Network.Ties));
        Assert.Equal([2, 3, 2], reading.Waves.Items.Select(w => w.Network.Count));
        Assert.Null(reading.Relations);
        // The network of all rows stands beside them: a > b is in two waves.
        Assert.Equal((4, 1L, 2.0), (reading.Network!.Ties, reading.Network.RepeatedTies, reading.Network["a", "b"]));
    }

    [Fact]
    public void Read_Relations_AreNetworksOverAllPeople()
    {
        var reading = Read(Ties, new() { Relations = "kind" });
        Assert.Equal(["knows", "refers"], reading.Relations!.Items.Select(r => r.Label));
        Assert.All(reading.Relations.Items, r => Assert.Equal(["a", "b", "c"], r.Network.Roster.Ids));
        Assert.Equal("refers", reading.Relations.Items[1].Network.Relation);
        // a > b and b > c are known; a > b and b > a referred; c > a known: 4 ordered pairs, one of them twice.
        Assert.Equal((5.0 / 4, 1.0 / 4), (Multiplexity.Of(reading.Relations).Mean.Value, Multiplexity.Of(reading.Relations).Share.Value));
    }

    [Fact]
    public void Read_Answered_MarksPeopleByWave()
    {
        var reading = Read(Ties, new() { Waves = "wave", Nodes = File("people.csv", "id,answered\na,true\nb,wave 2\nc,wave 1; wave 2\nd,\n"), Answered = "answered" });
        Assert.True(reading.IsSound, string.Join("; ", reading.Faults.Faults));
        bool[][] expected = [[true, false, true, false], [true, true, true, false], [true, false, false, false]];
        Assert.Equal(expected, reading.Waves!.Items.Select(w => w.Network.Answered.ToArray()));
        Assert.Equal([true, true, true, false], reading.Network.Answered.ToArray());
    }

    [Theory]
    [InlineData("id,answered\na,true\nb,maybe\nc,true\n", "unknown-answer", 3)]
    [InlineData("id,answered\na,true\nb,wave 3\nc,true\n", "unknown-answer", 3)]
    [InlineData("id,answered\na,true\nb,false\nc,true\n", "ties-without-answer", 3)]
    [InlineData("id,answered\na,wave 2\nb,true\nc,true\n", "ties-without-answer", 2)]
    public void Read_AnswersThatDoNotFit_AreFaults(string people, string rule, int line)
    {
        var fault = Assert.Single(Read(Ties, new() { Waves = "wave", Nodes = File("people.csv", people), Answered = "answered" }).Faults.Faults);
        Assert.Equal(("people.csv", rule, (long)line, "answered"), (fault.File, fault.Rule, fault.Row, fault.Column));
    }

    [Fact]
    public void Read_BlankWave_IsAFault()
    {
        var fault = Assert.Single(Read("from,to,wave\na,b,1\nb,c,\n", new() { Waves = "wave" }).Faults.Faults);
        Assert.Equal(("blank-part", 3L, "wave"), (fault.Rule, fault.Row, fault.Column));
    }

    [Fact]
    public void Read_WhatDoesNotGoTogether_IsRefused()
    {
        string file = File("ties.csv", Ties), people = File("people.csv", "id,answered\na,true\nb,true\nc,true\n");
        Assert.Throws<ArgumentException>(() => EdgeList.Read(file, new() { Waves = "wave", Relations = "kind" }));
        Assert.Throws<ArgumentException>(() => EdgeList.Read(file, new() { Answered = "answered" }));
        Assert.Throws<ArgumentException>(() => EdgeList.Read(file, new() { Nodes = people, Answered = "answered", Undirected = true }));
        Assert.Contains("'round'", Assert.Throws<ArgumentException>(() => EdgeList.Read(file, new() { Waves = "round" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LargeFileWithWaves_IsParted()
    {
        // Over the size from which files are read in chunks.
        var rows = Enumerable.Range(0, 20_000).Select(k => $"p{k % 97},p{k % 89},{1 + k % 2}");
        var reading = Read("from,to,wave\n" + string.Join('\n', rows), new() { Waves = "wave" });
        Assert.Equal(["1", "2"], reading.Waves!.Items.Select(w => w.Label));
        Assert.Equal(reading.Network!.Ties + reading.Network.RepeatedTies, reading.Waves.Items.Sum(w => w.Network.Ties + w.Network.RepeatedTies));
    }

    private NetworkReading Read(string text, NetworkFileOptions options) => EdgeList.Read(File("ties.csv", text), options);

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
