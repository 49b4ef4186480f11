namespace ResearchKit.Tests;

/// <summary>The figures of what is given and received, who decides, and how each side experiences it.</summary>
public sealed class GivenChartsTests
{
    private static readonly Study Team = WithGifts(ChartStudy.Of());

    // Twelve people of side a and fourteen of side b: information both ways, help from side a only, space among side a.
    private static Study WithGifts(Study study)
    {
        string[] a = [.. study.Participants.Where(p => p.Role == "coproducer").Select(p => p.Id)], b = [.. study.Participants.Where(p => p.Role == "professional").Select(p => p.Id)];
        DateOnly day = new(2023, 2, 1);
        Exchange Gave(int k, string from, string to, ExchangeKind kind) => new($"x{k}", day.AddDays(k), from, to, null, kind, k % 3 == 0 ? null : k % 3 == 1, null, null, null);
        return new(study.Settings, study.Tables with
        {
            Exchanges =
            [
                .. Enumerable.Range(0, 9).Select(k => Gave(k, a[k], b[k], ExchangeKind.Information)), .. Enumerable.Range(9, 5).Select(k => Gave(k, b[k - 9], a[k - 9], ExchangeKind.Information)),
                .. Enumerable.Range(14, 3).Select(k => Gave(k, a[k - 14], b[0], ExchangeKind.PracticalHelp)), Gave(17, a[0], a[1], ExchangeKind.Space),
            ],
            Decisions = [.. Enumerable.Range(0, 5).Select(k => new Decision($"d{k}", k < 2 ? "c1" : "c2", day, "", "", (ParticipationLevel)k, new(a[0], b[0]), null))],
            Items = [.. study.Tables.Items, new("cac", "m1", 3, "Mirror", "Theirs", false, false, null), new("cac", "m2", 4, "Mirror", "Ours", false, false, "m1")],
            Responses = [.. study.Tables.Responses, .. a.Take(7).Select((p, k) => new Response("w1", p, "m1", 1 + k % 3, MissingReason.None)), .. b.Take(8).Select((p, k) => new Response("w1", p, "m2", 3 + k % 3, MissingReason.None))],
        });
    }

    private static StudyChart[] Charts(Study study, View view) =>
        [ExchangeTable.Of(study).ToChart(view), ExchangeBalance.Of(study).ToChart(view), WhoDecides.Of(study).ToChart(), MirroredItems.Of(study).ToChart(view)];

    private static string Words(StudyChart chart) => string.Join(' ', ChartSamples.WordsOf(chart));

    [Fact]
    public void Figures_OfAStudy_AreSoundNameNobodyAndSayN()
    {
        Assert.Equal(["F23-kinds-by-direction", "F24-balance", "F25-decision-level", "F26-mirrored"], Charts(Team, View.Team).Select(c => c.Id));
        foreach (var chart in Charts(Team, View.Team).Concat(Charts(Team, View.Public)))
        {
            SvgChecks.Sound(chart);
            Assert.NotEmpty(chart.HowToRead);
            Assert.StartsWith(chart.Caption, chart.AltText, StringComparison.Ordinal);
            Assert.All(Team.Participants, p => Assert.DoesNotContain(p.Id[4..], chart.ToSvg() + chart.AltText + chart.N, StringComparison.Ordinal));
        }
        Assert.All(Charts(Team, View.Team), chart => Assert.Contains(chart.N.Split(';')[0], Words(chart), StringComparison.Ordinal));
        Assert.Equal(Charts(Team, View.Team).Select(c => c.ToSvg()), Charts(Folk.Shuffled(Team, 3), View.Team).Select(c => c.ToSvg()));
    }

    [Fact]
    public void Figures_OutsideTheTeam_CompareNoSides()
        => Assert.All(Charts(Team, View.Public).Where(c => c.Id != "F25-decision-level"), chart => Assert.Contains("Not shown outside the team", Words(chart), StringComparison.Ordinal));

    [Fact]
    public void Figures_OfAnEmptyStudy_SayWhatIsNotThere()
        => Assert.All(Charts(new(new() { Title = "Empty", Synthetic = false }, new()), View.Team), chart => Assert.Contains("Nothing to show", Words(chart), StringComparison.Ordinal));

    [Fact]
    public void Kinds_ShowBothDirections_OneWayApart()
    {
        var chart = ExchangeTable.Of(Team).ToChart();
        // By hand: 9 of which k = 1, 4, 7 asked for, against 5 (k = 9-13) of which 10 and 13; help 3 (14, 15, 16), 16 asked for. Space stays within a side.
        Assert.Contains("Both ways: information: coproducers 9 (3 asked for), professionals 5 (2 asked for). Recorded from coproducers only: practical help: coproducers 3 (1 asked for), professionals 0 (0 asked for)", chart.AltText, StringComparison.Ordinal);
        string[] words = ChartSamples.WordsOf(chart);
        Assert.Contains("not recorded whether asked", words);
        Assert.DoesNotContain("space", words);
        Assert.DoesNotContain("one exchange, asked for", ChartSamples.WordsOf(new("F23-kinds-by-direction", "c", "h", "c", "1", Team.Provenance, KindsFigure.Of([new("Both ways", "time", (400, 90, 10), (3, 2, 1))], "a", "b"))));
    }

    [Fact]
    public void Balance_OfFewPeople_IsNamedAndNotDrawn()
    {
        var chart = ExchangeBalance.Of(Team).ToChart();
        Assert.Contains("Not drawn, fewer than 6 people: Practical help (coproducers, professionals)", chart.AltText, StringComparison.Ordinal);
        var balance = ExchangeBalance.Of(Team).In(ExchangeKind.Information)!;
        Assert.Contains($"{balance.A.GaveMore.Numerator} of {balance.A.People}", ChartSamples.WordsOf(chart));
    }

    [Fact]
    public void Levels_CountEachDecisionOnce()
        => Assert.Contains("Cycle 1: Inform 1, Consult 1; in the middle between inform and consult; Cycle 2: Involve 1, Collaborate 1, Empower 1; in the middle collaborate", WhoDecides.Of(Team).ToChart().AltText, StringComparison.Ordinal);

    [Fact]
    public void Mirrored_ShowsBothQuestionsAndTheGap()
    {
        // Side a: 1 2 3 1 2 3 1, mean 13/7; side b: 3 4 5 3 4 5 3 4, mean 31/8.
        var chart = MirroredItems.Of(Team).ToChart();
        Assert.Contains("Theirs", ChartSamples.WordsOf(chart));
        Assert.Contains("Ours", ChartSamples.WordsOf(chart));
        Assert.Contains("coproducers 1.9 (n 7), professionals 3.9 (n 8), gap \u22122.02", chart.AltText, StringComparison.Ordinal);
    }
}
