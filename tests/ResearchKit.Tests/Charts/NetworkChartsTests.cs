namespace ResearchKit.Tests;

/// <summary>F09, F11, F12, F28, F29, F31: what they say, that they are sound and the same twice, and that nobody stands in what goes outside.</summary>
public sealed class NetworkChartsTests
{
    private static readonly Study Team = Named(ChartStudy.Of());

    /// <summary>Two are named by three others, one of them appointed.</summary>
    private static Study Named(Study study) => new(study.Settings, study.Tables with
    {
        Nominations = [.. from to in new[] { "SYN-A03", "SYN-B02" } from nominator in new[] { "SYN-A05", "SYN-A06", "SYN-B07" } select new Nomination("w1", nominator, to, Nominations.BoundarySpanner, null)],
        RoleSpells = [Folk.Spell("SYN-B02", "professional", "2023-01-01", appointed: true)],
    });

    private static IEnumerable<StudyChart> Charts(Study study, View view)
    {
        var network = study.Interactions.ToNetwork();
        var roles = study.Roles.Over(network);
        return
        [
            MixingOverTime.ByRole(study, new(20)).ToChart(view), MixingOverTime.BySector(study, new(20)).ToChart(view), Dependence.Of(study, draws: new(20)).ToChart(view), Spanners.Of(study).ToChart(view),
            Brokerage.AgainstChance(network, roles).ToChart(view), Brokerage.AgainstChance(network, roles).ToPersonsChart(roles, view), study.ToBrokeragePersonsChart(view: view), study.ToSociomatrix(view: view),
        ];
    }

    [Fact]
    public void EveryFigure_IsSoundSaysNAndIsTheSameTwice()
    {
        foreach (var (one, again) in Charts(Team, View.Team).Zip(Charts(Team, View.Team)))
        {
            SvgChecks.Sound(one);
            Assert.NotEmpty(one.HowToRead);
            Assert.NotEmpty(one.N);
            Assert.StartsWith(one.Caption, one.AltText, StringComparison.Ordinal);
            Assert.Equal(one.ToSvg(), again.ToSvg());
        }
    }

    [Fact]
    public void Outside_NobodyIsNamed()
    {
        foreach (var chart in Charts(Team, View.Public))
        {
            SvgChecks.Sound(chart);
            string all = chart.ToSvg() + chart.ToHtml();
            Assert.All(Team.Participants, p => Assert.DoesNotContain(p.Id[4..], all, StringComparison.Ordinal));
            Assert.Empty(chart.N);
        }
        // What shows persons says that it is not for outside.
        Assert.All(Charts(Team, View.Public).Skip(2), chart => Assert.Contains("Not shown outside the team", chart.AltText, StringComparison.Ordinal));
    }

    [Fact]
    public void AltText_NeverNamesAPerson()
        => Assert.All(Charts(Team, View.Team), chart => Assert.All(Team.Participants, p => Assert.DoesNotContain(p.Id[4..], chart.AltText, StringComparison.Ordinal)));

    [Fact]
    public void EmptyStudy_IsSaid()
    {
        var empty = new Study(new() { Title = "Empty", Synthetic = false }, new());
        Assert.All(Charts(empty, View.Team), chart => Assert.Contains("Nothing to show", string.Join(' ', ChartSamples.WordsOf(chart)), StringComparison.Ordinal));
    }

    [Fact]
    public void Mixing_ShowsWhatTheResultHolds()
    {
        var mixing = MixingOverTime.ByRole(Team, new(20));
        var cell = mixing.Cell(0, "coproducer", "professional")!.Value;
        var chart = mixing.ToChart();
        Assert.Contains(FormattableString.Invariant($"{cell.Density * 100:0} %"), ChartSamples.WordsOf(chart));
        Assert.Contains(FormattableString.Invariant($"({cell.Ties})"), chart.AltText, StringComparison.Ordinal);
        Assert.Contains("Not shown: a group has fewer than 10", MixingOverTime.ByRole(ChartStudy.Of(coproducers: 9), new(5)).ToChart(View.Public).AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Mixing_OfFewPeople_SaysHowMany_AndOfManyGroupsIsCompact()
    {
        var network = Nets.Of("a>b a>c a>d a>e b>c d>e e>a f>a");
        var small = MixingOverTime.Of(new([new("w1", network)]), Nets.Groups("x: a b c; y: d e; z: f"), new(20)).ToChart();
        Assert.Contains("5", ChartSamples.WordsOf(small));
        Assert.Contains(ChartSamples.WordsOf(small), w => w.StartsWith("small number: so few people", StringComparison.Ordinal));
        string groups = string.Join("; ", Enumerable.Range(0, 12).Select(g => $"group {g}: {string.Join(' ', Enumerable.Range(0, 3).Select(i => $"p{g * 3 + i:00}"))}"));
        string ties = string.Join(' ', Enumerable.Range(0, 35).Select(i => $"p{i:00}>p{i + 1:00}"));
        var many = MixingOverTime.Of(new([new("w1", Nets.Of(ties)), new("w2", Nets.Of(ties))]), Nets.Groups(groups), new(5)).ToChart();
        SvgChecks.Sound(many);
        Assert.True(many.Body.Height < 500);
        Assert.Contains(ChartSamples.WordsOf(many), w => w.StartsWith("dot: few people", StringComparison.Ordinal));
    }

    [Fact]
    public void IfAway_ShowsEveryStep()
    {
        var dependence = Dependence.Of(Team, draws: new(50));
        var chart = dependence.ToChart();
        for (int k = 0; k <= dependence.Away; k++)
            Assert.Contains(new TableColumn("", "", "share").Show(dependence[k, Dependence.ReturnedInfo].Value).Replace('\u00A0', ' '), ChartSamples.WordsOf(chart));
        Assert.Contains("Coproducers with a returned contact with professionals: now", chart.AltText, StringComparison.Ordinal);
        Assert.Contains("the grey band holds 95", chart.HowToRead, StringComparison.Ordinal);
        Assert.Contains("others of the same sides, by chance: mean, middle 95 %", ChartSamples.WordsOf(chart));
        Assert.Contains("others of the same sides, by chance: mean, middle 80 %", ChartSamples.WordsOf(Dependence.Of(Team, draws: new(50) { Level = 0.8 }).ToChart()));
        // A group of one away: nobody is left to count.
        var one = Dependence.Of(Nets.Of("b>m m>c"), Nets.Groups("x: m; y: b c"), "x", "y", draws: new(5)).ToChart();
        SvgChecks.Sound(one);
        Assert.Contains("nobody left", ChartSamples.WordsOf(one));
        SvgChecks.Sound(Dependence.Of(RandomStudies.Study(3, 30, 30, 400), 25, new(5)).ToChart());
    }

    [Fact]
    public void Naming_SaysHowTheTwoWaysLieOverEachOther()
    {
        var spanners = Spanners.Of(Team);
        var chart = spanners.ToChart();
        var overlap = spanners.Overlaps[0];
        Assert.Contains(FormattableString.Invariant($"{overlap.Both} both named and by position, {overlap.FirstOnly} only named, {overlap.SecondOnly} only by position, {overlap.Neither} neither; 1 by job"), chart.AltText, StringComparison.Ordinal);
        Assert.Contains("Nomination follows contact; descriptive", chart.HowToRead, StringComparison.Ordinal);
        string[] words = ChartSamples.WordsOf(chart);
        Assert.Contains("A03", words);
        Assert.Contains("B02", words);
        Assert.Contains("ring: it is their job", words);
        // Ids beside bridge-builders and nobody else, and the figure says so.
        var any = spanners.Positions.Where(p => p.Named || p.ByPosition || p.ByJob).Select(p => p.PersonId[4..]).ToHashSet();
        Assert.Equal(any.Order(), words.Where(w => spanners.Positions.Any(p => p.PersonId[4..] == w)).Order());
        Assert.Contains("Ids: bridge-builders only (named, by position, by job). People with about the same numbers stand side by side.", words);
        Assert.Contains("moved sideways", chart.HowToRead, StringComparison.Ordinal);
        var a03 = Assert.Single(spanners.Positions, p => p.PersonId == "SYN-A03");
        Assert.Equal((3, true, false), (a03.NamedBy, a03.Named, a03.ByJob));
        SvgChecks.Sound(Spanners.Of(ChartStudy.Of()).ToChart());
    }

    [Fact]
    public void Brokerage_ShowsCountAndChance()
    {
        var brokerage = Brokerage.AgainstChance(SixPeople.Network, SixPeople.Groups);
        var chart = brokerage.ToChart();
        SvgChecks.Sound(chart);
        // e>a>b stays within x; e>a>c and b>a>c go out of it; a>c>d into y.
        Assert.Contains("Out of one's own group (A > A > B: representative): 2, by chance", chart.AltText, StringComparison.Ordinal);
        var persons = brokerage.ToPersonsChart(SixPeople.Groups);
        Assert.Contains("X", ChartSamples.WordsOf(persons));
        Assert.Contains("People", ChartSamples.WordsOf(brokerage.ToPersonsChart()));
        var crowd = Network.FromTies([("p00", "p01", 1.0)], true, "tie", Nets.From, new Roster(Enumerable.Range(0, 99).Select(i => $"p{i:00}")));
        Assert.Contains("too many", string.Join(' ', ChartSamples.WordsOf(Brokerage.AgainstChance(crowd, Partition.Of("g", crowd.Roster, crowd.Roster.Ids.ToDictionary(i => i, _ => (string?)"x"), Nets.From)).ToPersonsChart())), StringComparison.Ordinal);
    }

    [Fact]
    public void Sociomatrix_CountsPairs_AndMarksWhatIsNotKnown()
    {
        var chart = SixPeople.Network.ToSociomatrix(SixPeople.Groups);
        // a-b and c-d both ways, a>c and e>a one way.
        Assert.Contains("6 people in 2 groups, 2 pairs tied both ways, 2 one way", chart.AltText, StringComparison.Ordinal);
        string[] words = ChartSamples.WordsOf(chart);
        // In x, a has most ties and comes first; a row and a column each.
        Assert.Equal(["a", "a", "b", "b", "e", "e", "f", "f", "c", "c", "d", "d"], words.Where(w => w.Length == 1 && w != "X" && w != "Y"));
        Assert.DoesNotContain(words, w => w.Contains("not known", StringComparison.Ordinal));
        var silent = Network.FromTies([("a", "b", 1.0), ("b", "c", 1)], true, "tie", Nets.From);
        silent = silent.Marking(new[] { true, true, false }, null);
        Assert.Contains("row not known: did not answer", ChartSamples.WordsOf(silent.ToSociomatrix()));
        Assert.Contains("a tie", ChartSamples.WordsOf(Nets.Of("a>b", directed: false).ToSociomatrix()));
        var large = Network.FromTies([("p00", "p01", 1.0)], true, "tie", Nets.From, new Roster(Enumerable.Range(0, 61).Select(i => $"p{i:00}")));
        Assert.DoesNotContain("p00", ChartSamples.WordsOf(large.ToSociomatrix()));
        SvgChecks.Sound(large.ToSociomatrix());
        Assert.Contains("too many for a matrix", string.Join(' ', ChartSamples.WordsOf(Network.FromTies([("p000", "p001", 1.0)], true, "tie", Nets.From, new Roster(Enumerable.Range(0, 401).Select(i => $"p{i:000}"))).ToSociomatrix())), StringComparison.Ordinal);
    }
}
