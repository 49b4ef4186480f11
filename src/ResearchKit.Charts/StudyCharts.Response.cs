using System.Globalization;

namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F30: how each measure does as fewer people answer, a panel a measure, a line a treatment with the band that holds most draws.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="missing">Who does not answer.</param>
    /// <param name="view">The public view shows nothing of a network of fewer than 10 people; else counts of two digits.</param>
    /// <exception cref="ArgumentException">The simulation did not try this way of being missing.</exception>
    public static StudyChart ToChart(this ResponseSimulation simulation, Missingness missing = Missingness.AtRandom, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        if (!simulation.Options.Missing.Contains(missing)) throw new ArgumentException($"The simulation did not try {missing}; it tried: {string.Join(", ", simulation.Options.Missing)}.", nameof(missing));
        const string id = "F30-response";
        string caption = $"What is left of each measure as fewer people answer: {ResponseSimulation.InWords(missing)}";
        string howToRead = string.Create(
            CultureInfo.InvariantCulture,
            $"Lines: mean error of measures of the network, or mean rank correlation with the truth of measures with a value a person; bands hold {100 * simulation.Options.Draws.Level:0} of 100 draws. Grey: what is tolerated. To: the lowest response down to which the band stays in the grey.");
        if (view == View.Public && simulation.Network.Count < FewestOutside) return NotShown(id, caption, howToRead, simulation.Network.Provenance, "Not shown: the network has fewer than 10 people.");
        var measures = simulation.Cells.Select(c => c.Measure).Distinct().ToList();
        var panels = measures.Select(m => PanelOf(simulation, missing, m)).Where(p => p.Lines.Any(l => l.Points.Count > 0)).ToList();
        string people = view == View.Public ? $"about {TwoDigits(simulation.Network.Count)}" : simulation.Network.Count.ToString(CultureInfo.InvariantCulture);
        string n = string.Create(CultureInfo.InvariantCulture, $"{people} people{(view == View.Public ? "" : $", {simulation.Network.Ties} ties")}; {simulation.Options.Draws.Count:#,0} draws a response rate");
        string words = string.Join("; ", panels.Select(InWords));
        return new(id, caption, howToRead, $"{caption}. {(words.Length == 0 ? "No measure has a value" : words)}.", n, simulation.Network.Provenance, ResponseFigure.Of(panels, [.. Treated.Select(t => t.Name)]));
    }

    private static (Treatment Treatment, string Name, SkiaSharp.SKColor Hue, Mark Mark)[] Treated { get; } =
    [
        (Treatment.Recorded, "as recorded", Theme.Blue, Mark.Circle), (Treatment.Respondents, "respondents only", Theme.Vermilion, Mark.Square), (Treatment.Reconstructed, "reconstructed", Theme.Kinds[2], Mark.Triangle),
    ];

    private static ResponsePanel PanelOf(ResponseSimulation simulation, Missingness missing, MeasureInfo measure)
    {
        var options = simulation.Options;
        bool rank = simulation.Cells.Any(c => c.Measure == measure && !double.IsNaN(c.Overlap)), relative = measure == NetworkDescriptives.MeanDegreeInfo;
        return new(
            ResponseSimulation.NameOf(measure), rank, rank ? options.LeastRankCorrelation : relative ? options.RelativeTolerance : options.ShareTolerance, relative,
            [
                .. Treated.Select(t => new ResponseLineDrawn(
                    t.Hue, t.Mark,
                    [.. simulation.Cells.Where(c => c.Missing == missing && c.Measure == measure && c.Treatment == t.Treatment && !double.IsNaN(c.Mean)).OrderByDescending(c => c.Rate).Select(c => Point(c, rank, relative))],
                    simulation.Trusted.Single(x => x.Missing == missing && x.Measure == measure && x.Treatment == t.Treatment).Rate)),
            ]);
    }

    private static (double, double, double, double) Point(ResponseCell cell, bool rank, bool relative)
    {
        double size = relative ? Math.Abs(cell.Truth) : 1;
        return (cell.Rate, rank ? cell.Mean : cell.Bias / size, cell.Low / size, cell.High / size);
    }

    private static string InWords(ResponsePanel panel) => $"{panel.Title}: inside to " + string.Join(", ", panel.Lines.Select((l, i) =>
        $"{(double.IsNaN(l.Trusted) ? "no rate tried" : string.Create(CultureInfo.InvariantCulture, $"{100 * l.Trusted:0} %"))} {Treated[i].Name}"));
}
