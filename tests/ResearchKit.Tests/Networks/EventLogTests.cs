using System.Globalization;
using System.Text;
using CsCheck;

namespace ResearchKit.Tests;

public sealed class EventLogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("researchkit-log").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_Plain_IsColumns()
    {
        var log = Read("time,from,to,weight\n2026-03-01T00:01,b,a,2\n1970-01-02,a,b,1.5\n1970-01-01 00:59:59,a,a,1\n-1,c,a,0\n");
        Assert.Equal(["a", "b"], log.Roster.Ids);
        Assert.Equal([1, 0], log.From.ToArray());
        Assert.Equal([0, 1], log.To.ToArray());
        // 2026-03-01 is day 20,513 after 1970-01-01 (56 years with 14 leap days, then 31 + 28): 20,513 x 1,440 + 1.
        Assert.Equal([29_538_721, 1440], log.Minute.ToArray());
        Assert.Equal([2, 1.5], log.Weight.ToArray());
        Assert.Equal((2, 1L, 1L, "log.csv"), (log.Count, log.SelfTies, log.ZeroWeights, log.Provenance.Origin));
        Assert.Equal(new DateSpan(new(1970, 1, 2), new(2026, 3, 1)), log.Window);
    }

    [Theory]
    [InlineData("from,to,start\na,b,5\n", null, 5)]
    [InlineData("from,to,start,time\na,b,5,6\n", null, 6)]
    [InlineData("from,to,when\na,b,7\n", "when", 7)]
    [InlineData("from,to,when\na,b,7\n", null, null)]
    [InlineData("from,to,time\na,b,2026-03-01T10:00Z\n", "none", null)]
    public void Read_ColumnOfTheTime_IsFoundOrNamed(string text, string? time, int? minute)
        => Assert.Equal(minute is { } m ? [m] : [], Read(text, new() { Time = time }).Minute.ToArray());

    [Theory]
    [InlineData("from,to,time\na,b,2026-03-01T10:00Z\n", "time-offset", 2, "time")]
    [InlineData("from,to,time\na,b,5\na,b,2026-03-01T10:00:00+01:00\n", "time-offset", 3, "time")]
    [InlineData("from,to,time\na,b,2026-02-30\n", "bad-time", 2, "time")]
    [InlineData("from,to,time\na,b,1767225600\n", "bad-time", 2, "time")]
    [InlineData("from,to,time\na,b,\n", "blank-time", 2, "time")]
    [InlineData("from,to,time\na,,5\n", "blank-id", 2, "to")]
    [InlineData("from,to,weight\na,b,-1\n", "bad-weight", 2, "weight")]
    [InlineData("from,to,time\na,b\n", "ragged-row", 2, "")]
    [InlineData("from,to,time\na,b,\"5\n", "unterminated-quote", 2, "")]
    [InlineData("from,to,time\na,b,5\0\n", "nul-byte", 2, "")]
    [InlineData("", "no-header", 1, "")]
    public void Check_BadFile_TellsTheFault(string text, string rule, long row, string column)
    {
        string path = File(text);
        var fault = Assert.Single(EventLog.Check(path).Faults);
        Assert.Equal((rule, row, column, "log.csv"), (fault.Rule, fault.Row, fault.Column, fault.File));
        Assert.Contains(rule, Assert.Throws<StudyException>(() => EventLog.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LargeFileWithFaults_CountsAllAndKeepsTwentyOfEach()
    {
        // Larger than what is read row by row from the start; the first fault stands far behind.
        var text = new StringBuilder("from,to,time\n");
        for (int r = 0; r < 20_000; r++) text.Append(r < 15_000 ? "a,b,5\n" : r % 2 == 0 ? "a,,5\n" : "a,b,2026-03-01T10:00Z\n");
        var report = EventLog.Check(File(text.ToString()));
        Assert.Equal([("blank-id", 2500L, 15_002L), ("time-offset", 2500L, 15_003L)], report.Groups.Select(g => (g.Rule, g.Count, g.Examples[0].Row)));
        Assert.All(report.Groups, g => Assert.Equal(20, g.Examples.Count));
    }

    [Fact]
    public void Read_NoSuchFileOrColumn_IsTold()
    {
        Assert.True(EventLog.Check(Path.Combine(_folder, "nowhere.csv")).IsUnreadable);
        Assert.True(EventLog.Check(_folder).IsUnreadable);
        Assert.Contains("'when'", Assert.Throws<ArgumentException>(() => Read("from,to\na,b\n", new() { Time = "when" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Stopped_Throws()
    {
        string path = File("from,to\n" + string.Concat(Enumerable.Repeat("a,b\n", 50_000)));
        Assert.ThrowsAny<OperationCanceledException>(() => EventLog.Read(path, new() { Cancel = new(canceled: true) }));
    }

    [Theory]
    [InlineData("from,to\n", 0, 0)]
    [InlineData("from,to", 0, 0)]
    [InlineData("from,to\na,b\n", 1, 2)]
    [InlineData("from,to\na,a\nb,b\n", 0, 0)]
    [InlineData("from,to,time\na,b,5\nb,a,5\na,b,5\n", 3, 2)]
    public void Of_SmallLogs_AreDefinedOrSayWhyNot(string text, int entries, int people)
    {
        var log = Read(text);
        Assert.Equal((entries, people), (log.Count, log.Roster.Count));
        Same(Network.FromEvents(log), log);
        if (entries == 0) Assert.All(Reciprocity.Of(log).All, e => Assert.False(string.IsNullOrEmpty(e.Reason)));
        Assert.Contains("<table", log.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NegativeWeight_IsRefused()
    {
        foreach (double weight in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            var log = new EventLog(new(["a", "b"]), new[] { 0 }, new[] { 1 }, default, new[] { weight }, Nets.From);
            Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => DyadCensus.Of(log)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_HandWorked()
    {
        // a-b: 3 there, 1 back; a-c: 2 there; d has no tie. M 1, A 1, N 4; weight returned 2 x 1 of 6; 2M/(2M + A) = 2/3.
        var log = new EventLog(new(["a", "b", "c", "d"]), new[] { 0, 0, 1, 0, 0, 0, 3 }, new[] { 1, 1, 0, 1, 2, 2, 3 }, default, default, Nets.From);
        var census = DyadCensus.Of(log);
        Assert.Equal((1L, 1L, 4L), (census.Mutual, census.Asymmetric, census.Null));
        Assert.Equal(new Exclusion("ties of a person to themselves", 1), census.Provenance.Excluded.Single());
        var profile = Reciprocity.Of(log);
        Assert.Equal((2.0 / 3, 2.0 / 6, 6.0), (profile.Arc.Value, profile.Weighted.Value, profile.Weighted.Denominator));
    }

    [Fact]
    public void Of_AnyLog_IsWhatItsNetworkGives() => Gen.Select(Draw.Rows, Gen.Bool, Gen.Int[1, 3]).Sample((rows, weighted, scale) =>
    {
        var roster = new Roster(Enumerable.Range(0, rows.People).Select(i => $"p{i}"));
        // Whole weights, and weights whose sums are rounded.
        double[] weight = weighted ? [.. rows.Rows.Select(r => r.Weight * (scale == 1 ? 1 : 0.1 * scale))] : [];
        var log = new EventLog(roster, rows.Rows.Select(r => r.From).ToArray(), rows.Rows.Select(r => r.To).ToArray(), default, weight, Nets.From);
        Same(Network.FromEvents(log), log);
    }, iter: 2000);

    [Fact]
    public void Of_ManyEntries_IsWhatTheNetworkGives()
    {
        // More entries than one thread sorts and more people than one chunk sums.
        const int People = 3000, Rows = 300_000;
        var draw = new Rng(11);
        var roster = Roster.FromSorted([.. Enumerable.Range(0, People).Select(i => i.ToString("D5", CultureInfo.InvariantCulture))]);
        int[] from = new int[Rows], to = new int[Rows];
        var weight = new double[Rows];
        for (int k = 0; k < Rows; k++) (from[k], to[k], weight[k]) = (draw.Below(draw.Below(People) + 1), draw.Below(People), draw.Below(5));
        Same(Network.FromEvents(new(roster, from, to, default, default, Nets.From)), new(roster, from, to, default, default, Nets.From));
        Same(Network.FromEvents(new(roster, from, to, default, weight, Nets.From)), new(roster, from, to, default, weight, Nets.From));
    }

    [Theory]
    [InlineData("eies_messages_edges.csv")]
    [InlineData("emon_Cheyenne_edges.csv")]
    [InlineData("emon_HurrFrederic_edges.csv")]
    [InlineData("emon_LakePomona_edges.csv")]
    [InlineData("emon_MtSi_edges.csv")]
    [InlineData("emon_MtStHelens_edges.csv")]
    [InlineData("emon_Texas_edges.csv")]
    [InlineData("emon_Wichita_edges.csv")]
    public void Read_RealFiles_GiveWhatTheEdgeListGives(string file)
    {
        string path = Reference.File("data", file);
        var log = EventLog.Read(path);
        Same(EdgeList.Load(path), log);
        // In chunks too, although the file is small.
        var ties = ChunkedFile.Read(path, new EventLogOptions().Question, chunk: 100, small: 0)!;
        Assert.Equal(log.From.ToArray(), ties.From);
        Assert.Equal(log.To.ToArray(), ties.To);
        Assert.Equal(log.Weight.ToArray(), ties.Weight);
    }

    private static void Same(Network network, EventLog log)
    {
        var (expected, actual) = (DyadCensus.Of(network), DyadCensus.Of(log));
        Assert.Equal((expected.Mutual, expected.Asymmetric, expected.Null), (actual.Mutual, actual.Asymmetric, actual.Null));
        Assert.Equal(expected.Provenance, actual.Provenance);
        Assert.Equal(network.RepeatedTies, LogPairs.Of(log).RepeatedTies);
        Assert.Equal(network.SelfTies, LogPairs.Of(log).SelfTies);
        foreach (var (e, a) in Reciprocity.Of(network).All.Zip(Reciprocity.Of(log).All))
        {
            Assert.Equal((e.Measure, e.N, e.Unit, e.Reason), (a.Measure, a.N, a.Unit, a.Reason));
            if (e.IsDefined) Assert.Equal(e.Value, a.Value, 1e-12);
            else Assert.True(double.IsNaN(a.Value));
        }
    }

    private string File(string text)
    {
        string path = Path.Combine(_folder, "log.csv");
        System.IO.File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    private EventLog Read(string text, EventLogOptions? options = null) => EventLog.Read(File(text), options);
}
