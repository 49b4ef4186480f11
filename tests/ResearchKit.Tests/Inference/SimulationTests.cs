using ResearchKit.Simulation;

namespace ResearchKit.Tests;

/// <summary>A short version of the simulation study, with committed numbers. The long one is a program: docs/simulation.md.</summary>
public sealed class SimulationTests
{
    private const int Studies = 40;

    private static readonly Lazy<List<Row>> Short = new(() =>
        [.. Run("persons", "6x8"), .. Run("groups", "11x18"), .. Positions("persons", "6x8"), .. Positions("groups", "11x18")]);

    private static string Committed => Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References", "simulation-short.csv");

    [Fact]
    public void ShortRun_IsTheCommittedOne()
    {
        string text = Text(Short.Value);
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_REWRITE") is "1" or "all") File.WriteAllText(Committed, text);
        Assert.Equal(File.ReadAllText(Committed), text);
    }

    [Fact]
    public void ShortRun_RangesAndVerdicts_KeepLooseBounds()
    {
        // 40 studies: with coverage .95 fewer than 32 ranges hold the truth once in 100,000 runs.
        foreach (var row in Short.Value.Where(r => r.Indicator != "family"))
        {
            // Three of six people bridge: three are left without, too few for a range of pairs.
            if (row is { People: "6x8", Indicator: nameof(Asked.BridgeTurnShare) or nameof(Asked.BridgeMutual) })
            {
                Assert.Equal(0, row.Ranges);
                continue;
            }
            Assert.InRange(row.Ranges, Studies * 0.85, Studies);
            Assert.InRange(row.Covers, 0.8, 1);
            // The mean lies near the truth: five standard errors, and what the gap is known to be drawn towards 0.
            double slack = row.Indicator.StartsWith("Gap", StringComparison.Ordinal) ? 0.06 : 0.01;
            Assert.InRange(row.Mean - row.Truth, -slack - 5 * row.Deviation / Math.Sqrt(Studies), slack + 5 * row.Deviation / Math.Sqrt(Studies));
        }
        Assert.All(Short.Value.Where(r => r.Indicator == "family"), r => Assert.InRange(r.FamilyHigher, 0, 0.15));
    }

    [Fact]
    public void Run_WhateverTheThreads_IsTheSame()
    {
        var (world, size) = (World.All.Single(w => w.Name == "bursts"), Size.All.Single(s => s.Name == "6x8"));
        Assert.Equal(Text(SimulatedCell.Run(world, size, 6, 3, 1, 4)), Text(SimulatedCell.Run(world, size, 6, 3, 3, 4)));
        var known = SimulatedCell.Run(world, size, 4, 3, 2, 4);
        Assert.Equal(Text(OptionCell.Run(world, size, 2, 3, 1, known)), Text(OptionCell.Run(world, size, 2, 3, 3, known)));
        Assert.Equal(Text(PositionCell.Run(world, size, 4, 3, 1, 4)), Text(PositionCell.Run(world, size, 4, 3, 3, 4)));
    }

    [Fact]
    public void Measured_IsWhatAUserGets()
    {
        // The program makes each pass of the jackknife once; value and range are those of the library's own front door.
        var (world, size) = (World.All.Single(w => w.Name == "groups"), Size.All.Single(s => s.Name == "6x8"));
        var dice = new Dice(5, 1);
        var people = new People(world, size, dice);
        var study = Folder.Study(size, people.Period(dice, 0, 0), people.Period(dice, 0, 0));
        var measured = Measured.Of(size, study);
        var mutuality = Mutuality.ByCycle(study);
        Same(Initiation.ByCycle(study).Cycles[0].Share, Asked.Share);
        Same(Initiation.ShareChange(study).Estimate, Asked.ShareChange);
        Same(mutuality.Cycles[0].TurnShare, Asked.TurnShare);
        Same(mutuality.TurnShareChange.Estimate, Asked.TurnShareChange);
        Same(mutuality.Cycles[0].Gap, Asked.Gap);
        Same(mutuality.GapChange.Estimate, Asked.GapChange);

        void Same(Estimate estimate, Asked indicator)
        {
            var outcome = measured[(Scenario.Flat, indicator)];
            Assert.Equal(estimate.Value, outcome.Value, 1e-12);
            Assert.Equal(estimate.Interval?.Low ?? double.NaN, outcome.Low, 1e-12);
            Assert.Equal(estimate.Interval?.High ?? double.NaN, outcome.High, 1e-12);
        }
    }

    [Fact]
    public void Gap_OverAllWaysToDrawBridgeBuilders_IsNothing()
    {
        // The truth that the program takes as known: the mean over each three of four and three of six people, in a record as it fell out.
        var (world, size) = (World.All.Single(w => w.Name == "groups"), Size.All.Single(s => s.Name == "4x6"));
        var dice = new Dice(9, 4);
        var study = Folder.Study(size, new People(world, size, dice).Period(dice, 0, 0));
        var gaps = new List<double>();
        for (int without = 0; without < size.A; without++)
            for (int set = 0; set < 1 << size.B; set++)
            {
                if (int.PopCount(set) != Bridges.OfSide) continue;
                var people = Enumerable.Range(0, size.A).Where(i => i != without).Concat(Enumerable.Range(0, size.B).Where(j => (set >> j & 1) == 1).Select(j => size.A + j));
                var named = Folder.Named(size, study, people.Select(p => (p, (int[])[(p + 1) % 10, (p + 2) % 10])));
                gaps.Add(Spanners.Of(named).Contacts.Single(c => c.Kind == SpannerKind.Nominated).Gap.Value);
            }
        Assert.Equal(80, gaps.Count);
        Assert.Contains(gaps, g => Math.Abs(g) > 0.05);
        Assert.Equal(0, gaps.Average(), 1e-12);
    }

    [Fact]
    public void Bridges_AreThreeOfEachSide_NamedByTwoOthers()
    {
        var size = Size.All.Single(s => s.Name == "6x8");
        var times = new int[size.A + size.B];
        for (int draw = 0; draw < 4000; draw++)
        {
            var named = Bridges.Named(size, new Dice(3, draw));
            Assert.Equal(Bridges.OfSide, named.Select(n => n.Person).Where(p => p < size.A).Distinct().Count());
            Assert.Equal(Bridges.OfSide, named.Select(n => n.Person).Where(p => p >= size.A).Distinct().Count());
            Assert.All(named, n => Assert.True(n.By.Length == 2 && n.By[0] != n.By[1] && !n.By.Contains(n.Person) && n.By.All(b => b >= 0 && b < times.Length)));
            foreach (var (person, _) in named) times[person]++;
        }
        // 3 of 6 and 3 of 8; 4,000 draws have a standard error of 32.
        Assert.All(times, (t, person) => Assert.InRange(t, (person < size.A ? 2000 : 1500) - 150, (person < size.A ? 2000 : 1500) + 150));
    }

    [Fact]
    public void Dice_AreEvenAndNormal()
    {
        // 100,000 throws: the mean of a uniform number has a standard error of .0009, that of a normal one .003, its variance .0045.
        var dice = new Dice(11, 2);
        double unit = 0, sum = 0, squares = 0;
        for (int k = 0; k < 100_000; k++)
        {
            unit += dice.Unit();
            double x = dice.Normal();
            (sum, squares) = (sum + x, squares + x * x);
        }
        Assert.Equal(0.5, unit / 100_000, 0.004);
        Assert.Equal(0, sum / 100_000, 0.015);
        Assert.Equal(1, squares / 100_000, 0.025);
        Assert.NotEqual(new Dice(11, 1, 2).Unit(), new Dice(11, 2, 1).Unit());
        Assert.Equal(Math.Exp(1.5), Dice.Exp(1.5), 0.01);
    }

    [Fact]
    public void Page_IsMadeOfTheCommittedRows()
    {
        string docs = Path.Combine(Reference.RepositoryRoot, "docs");
        var rows = File.ReadAllLines(Path.Combine(docs, "simulation.csv")).Skip(1).Select(Row.Parse).ToList();
        Assert.Equal(Page.Of(rows), File.ReadAllText(Path.Combine(docs, "simulation.md")));
        // Each world at each size, 2,000 studies or more.
        Assert.Equal(World.All.Length * Size.All.Length, rows.Where(r => r.Method == Row.Jackknife).Select(r => (r.World, r.People)).Distinct().Count());
        Assert.All(rows.Where(r => r.Method == Row.Jackknife), r => Assert.True(r.Studies >= 2000));
        Assert.Equal(World.All.Length * Size.All.Count(s => !s.WouldBe) * 5, rows.Count(r => r.Part == Part.Positions));
    }

    private static List<Row> Run(string world, string size)
        => SimulatedCell.Run(World.All.Single(w => w.Name == world), Size.All.Single(s => s.Name == size), Studies, 20260101, Environment.ProcessorCount, 20);

    private static List<Row> Positions(string world, string size)
        => PositionCell.Run(World.All.Single(w => w.Name == world), Size.All.Single(s => s.Name == size), Studies, 20260101, Environment.ProcessorCount, 20);

    private static string Text(List<Row> rows) => string.Join('\n', rows.Select(r => r.ToCsv()).Prepend(Row.Header)) + "\n";
}
