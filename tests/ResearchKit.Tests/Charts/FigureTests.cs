using CsCheck;

namespace ResearchKit.Tests;

public sealed class FigureTests
{
    private const string Long = "An exceptionally long title that somebody wrote because the partnership could not agree on a shorter one, <script>alert(1)</script>";

    [Fact]
    public void Share_ShowsValueRangeAndReason()
    {
        string[] words = ChartSamples.WordsOf(ChartSamples.Share());
        Assert.Contains("31 %", words);
        Assert.Contains("rough range", words);
        Assert.Contains("equally often", words);
        Assert.Contains("no range: too few", string.Join(' ', words), StringComparison.Ordinal);
        Assert.Equal("Cycle 1: 31 %, range 22 % to 43 %, of 162 acts, 27 people; Cycle 2: 39 %, rough range 24 % to 55 %, of 224 acts, 28 people; "
            + "Cycle 3: 52 %, no range (too few people), of 61 acts, 9 people", ShareFigure.Words(ChartSamples.Shares));
    }

    [Fact]
    public void Share_OfAnyNumbers_IsSound()
    {
        var share = Gen.OneOf(Gen.Double[0, 1], Gen.Const(double.NaN), Gen.Const(0.0), Gen.Const(1.0));
        Gen.Select(share, share, share, Gen.Bool).Array[1, 9].Sample(rows => SvgChecks.Sound(ChartSamples.Share(
            [.. rows.Select((r, i) => new SharePoint($"C{i}", r.Item1, r.Item2, r.Item3, r.Item4, "n"))])), iter: 30);
    }

    [Fact]
    public void Checklist_ShowsMeanAndN_AndADashWhereThereIsNone()
    {
        string[] words = ChartSamples.WordsOf(ChartSamples.Checklist());
        Assert.Contains("Relation", words);
        Assert.Contains("3.2", words);
        Assert.Contains("\u2013", words);
        Assert.Equal("Task: wave 1 3.2 (n 3), wave 2 3.4 (n 2); Relation: wave 1 not defined", ChecklistFigure.Words(ChartSamples.Checks));
    }

    [Fact]
    public void Checklist_DrawsEveryPerson()
    {
        // Small discs are persons: 3 + 2; the large disc of the mean of wave 1 and its white edge are two more.
        var with = Discs(ChartSamples.Checklist());
        var without = Discs(ChartSamples.Checklist([.. ChartSamples.Checks.Select(c => c with { Persons = [] })]));
        Assert.Equal(5, with - without);
    }

    [Fact]
    public void Matrix_PrintsEveryCount()
    {
        string[] words = ChartSamples.WordsOf(ChartSamples.Matrix());
        for (int i = 1; i <= 9; i++) Assert.Contains(i.ToString(System.Globalization.CultureInfo.InvariantCulture), words);
        Assert.Equal(9, words.Count(w => w == "0"));
        Assert.StartsWith("Cycle 1: resident to resident 1, resident to coproducer 2", MatrixFigure.Words(ChartSamples.Matrices, ChartSamples.Roles), StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_PrintsSourcesOfAll()
    {
        string[] words = ChartSamples.WordsOf(ChartSamples.Themes());
        Assert.Contains("full width = 14 sources", words);
        Assert.Contains("courage", words);
        Assert.Contains("trust: Cycle 1 14 of 14, Cycle 2 5 of 5", ChartSamples.Themes().AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_NamesAllRows()
    {
        string[] words = ChartSamples.WordsOf(ChartSamples.TimeChart());
        foreach (string word in (string[])["First", "Second", "9 at the start", "plan", "act", "Checklist", "wave 2", "interviews", "Jan 2023"]) Assert.Contains(word, words);
        Assert.Contains("interviews 2", ChartSamples.TimeChart().AltText, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_OfCyclesThatOverlap_GivesEachItsLane()
    {
        var cycles = ChartSamples.Time.Cycles.Select(c => c with { Time = ChartSamples.Time.Period }).ToArray();
        var chart = ChartSamples.TimeChart(ChartSamples.Time with { Cycles = cycles });
        SvgChecks.Sound(chart);
        Assert.True(chart.Body.Height > ChartSamples.TimeChart().Body.Height);
    }

    [Fact]
    public void NoData_IsSaid()
    {
        StudyChart[] charts =
        [
            ChartSamples.Share([]), ChartSamples.Checklist([]), ChartSamples.Matrix([], []), ChartSamples.Themes([], [], []), ChartSamples.Ties(new([], [], [])),
        ];
        Assert.All(charts, chart =>
        {
            SvgChecks.Sound(chart);
            Assert.Contains("Nothing to show", string.Join(' ', ChartSamples.WordsOf(chart)), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void OneCycle_VeryLongLabels_AllZero_AreSound()
    {
        string[] roles = [.. Enumerable.Range(0, 8).Select(i => $"{i} {Long}")];
        StudyChart[] charts =
        [
            ChartSamples.Share([new(Long, .5, 0, 1, true, Long)]),
            ChartSamples.Checklist([new(Long, Long, 5, 5, 5, 1, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])]),
            ChartSamples.Matrix([new(Long, Long, new double[8, 8])], roles),
            ChartSamples.Themes([new(Long, Long, [0])], [Long], [0]),
            ChartSamples.TimeChart(new(new(new(2023, 1, 1), new(2023, 1, 1)), [new(Long, new(new(2023, 1, 1), new(2023, 1, 1)), Long)], [], [], [new(Long, [])])),
            ChartSamples.Ties(new([new(Long, Side.A)], [new(Long)], [new(Long, Long, [0], [])])),
        ];
        Assert.All(charts, SvgChecks.Sound);
    }

    [Fact]
    public void ManyCycles_AreSound()
    {
        string[] cycles = [.. Enumerable.Range(1, 9).Select(i => $"Cycle {i}")];
        SvgChecks.Sound(ChartSamples.Matrix([.. cycles.Select(c => new MatrixPanel(c, "1,234 acts", new double[,] { { 1234, 0, 3 }, { 4, 5, 6 }, { 7, 8, 9 } }))]));
        SvgChecks.Sound(ChartSamples.Themes([new("Steps", "trust", [.. cycles.Select(_ => 3)])], cycles, [.. cycles.Select(_ => 9)]));
        SvgChecks.Sound(ChartSamples.Ties(ChartSamples.People(60, 7)));
    }

    [Fact]
    public void Numbers_AreWrittenWithAPointInEveryCulture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            string expected = ChartSamples.Checklist().ToSvg();
            // Made by hand: the library runs without the cultures of the machine.
            var comma = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "~";
            System.Globalization.CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected, ChartSamples.Checklist().ToSvg());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static int Discs(StudyChart chart) => ChartSamples.Root(chart).Descendants().Count(e => e.Name.LocalName is "ellipse" or "circle");
}
