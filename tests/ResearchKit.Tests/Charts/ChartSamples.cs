using System.Xml.Linq;

namespace ResearchKit.Tests;

/// <summary>Figures made from invented rows, one of each kind, and ways to look into an SVG.</summary>
internal static class ChartSamples
{
    public static Provenance Invented { get; } = Provenance.From("Invented for tests", synthetic: true);

    public static SharePoint[] Shares { get; } =
    [
        new("Cycle 1", .31, .22, .43, false, "162 acts, 27 people"),
        new("Cycle 2", .39, .24, .55, true, "224 acts, 28 people"),
        new("Cycle 3", .52, double.NaN, double.NaN, false, "61 acts, 9 people", "too few people"),
    ];

    public static StudyChart Share(IReadOnlyList<SharePoint>? points = null) => Chart("F06-initiation-share", ShareFigure.Words(points ?? Shares),
        ShareFigure.Of(points ?? Shares, "equally often", "coproducers start more often", "professionals start more often"));

    public static CheckRow[] Checks { get; } =
    [
        new("Task", "wave 1", 3.2, 2.9, 3.5, 3, [3, 3, 3.6]),
        new("Task", "wave 2", 3.4, double.NaN, double.NaN, 2, [3.3, 3.5]),
        new("Relation", "wave 1", double.NaN, double.NaN, double.NaN, 0, []),
    ];

    public static StudyChart Checklist(IReadOnlyList<CheckRow>? rows = null)
        => Chart("F02-checklist", ChecklistFigure.Words(rows ?? Checks), ChecklistFigure.Of(rows ?? Checks, 1, 5, "no", "yes"));

    public static string[] Roles { get; } = ["resident", "coproducer", "professional"];

    public static MatrixPanel[] Matrices { get; } =
        [new("Cycle 1", "45 acts", new double[,] { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } }), new("Cycle 2", "0 acts", new double[3, 3])];

    public static StudyChart Matrix(IReadOnlyList<MatrixPanel>? panels = null, string[]? roles = null) => Chart("F05-initiation-matrix",
        MatrixFigure.Words(panels ?? Matrices, roles ?? Roles), MatrixFigure.Of(panels ?? Matrices, roles ?? Roles, "started by", "towards"));

    public static ThemeRow[] ThemeRows { get; } = [new("Steps", "courage", [3, 0]), new("Steps", "trust", [14, 5]), new("Obstacles", "mandate", [0, 0])];

    public static StudyChart Themes(IReadOnlyList<ThemeRow>? rows = null, string[]? cycles = null, int[]? sources = null)
    {
        (rows, cycles, sources) = (rows ?? ThemeRows, cycles ?? ["Cycle 1", "Cycle 2"], sources ?? [14, 5]);
        return Chart("F15-themes", ThemesFigure.Words(cycles, sources, rows), ThemesFigure.Of(cycles, sources, rows));
    }

    public static TimelineModel Time { get; } = new(
        new(new(2023, 1, 1), new(2023, 12, 31)),
        [new("First", new(new(2023, 1, 1), new(2023, 6, 30)), "9 at the start"), new("Second", new(new(2023, 7, 1), new(2023, 12, 31)), "2 joined")],
        [new("plan", [new(new(2023, 1, 1), new(2023, 2, 28))]), new("act", [new(new(2023, 2, 15), new(2023, 5, 1))])],
        [new("Checklist", [new(new(2023, 3, 1), new(2023, 3, 14)), new(new(2023, 12, 20), new(2023, 12, 31))])],
        [new("interviews", [new(2023, 2, 2), new(2023, 9, 9)])]);

    public static StudyChart TimeChart(TimelineModel? model = null) => Chart("F01-timeline", TimelineFigure.Words(model ?? Time), TimelineFigure.Of(model ?? Time));

    public static SociogramModel People(int people, int panels = 2, bool labelled = true)
    {
        var rng = new Rng(5);
        return new(
            [new("coproducers", Side.A), new("professionals", Side.B)],
            [.. Enumerable.Range(0, people).Select(i => new SociogramModel.Person(labelled ? FormattableString.Invariant($"P{i:00}") : ""))],
            [.. Enumerable.Range(0, panels).Select(k => new SociogramModel.Panel(FormattableString.Invariant($"Cycle {k + 1}"), "contacts", [.. Enumerable.Range(0, people).Select(i => (int?)(i % 2))],
                [.. Enumerable.Range(0, people * 3).Select(_ => (rng.Below(people), rng.Below(people))).Where(t => t.Item1 != t.Item2).Distinct().Select(t => new SociogramModel.Tie(t.Item1, t.Item2, 1))]))]);
    }

    public static StudyChart Ties(SociogramModel? model = null)
        => Chart("F08-sociogram", SociogramFigure.Words(model ?? People(12)), SociogramFigure.Of(model ?? People(12), 1));

    public static IReadOnlyList<StudyChart> All => [TimeChart(), Checklist(), Matrix(), Share(), Ties(), Themes()];

    /// <summary>The words of an SVG, in the order in which they are set.</summary>
    public static string[] WordsOf(StudyChart chart) => [.. Root(chart).Descendants().Attributes("aria-label").Select(a => a.Value)];

    public static XElement Root(StudyChart chart) => XDocument.Parse(chart.ToSvg()).Root!;

    private static StudyChart Chart(string id, string words, Drawing body)
        => new(id, "Caption of " + id, "How it is read.", words, "12 acts, 3 people", Invented, body);
}
