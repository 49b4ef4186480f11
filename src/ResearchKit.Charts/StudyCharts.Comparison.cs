using System.Globalization;

namespace ResearchKit;

public static partial class StudyCharts
{
    private const string NotAVerdict = "where the line or dot lies says how far the data are from that one model, and nothing is judged here";

    /// <summary>Figure F32: what was observed as a line over the distribution of the draws of a null model.</summary>
    /// <param name="comparison">Observed against expected.</param>
    /// <param name="view">Outside the team nothing is shown: the draws tell small counts.</param>
    public static StudyChart ToChart(this Comparison comparison, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        string id = "F32-draws-" + comparison.Observed.Measure.Id, caption = $"{comparison.Observed.Measure.Name}: observed, and under the model \"{comparison.Model}\"";
        const string howToRead = "The grey bars are what the model gives in its draws (the pale ground holds their middle 95 %), the broken line is their mean and the thick line is what was observed; " + NotAVerdict + ".";
        if (view == View.Public) return NotShown(id, caption, howToRead, comparison.Observed.Provenance, "Not shown outside the team: the draws tell small counts.");
        string n = string.Create(CultureInfo.InvariantCulture, $"{comparison.Observed.N:#,0} {comparison.Observed.Unit}")
            + (comparison.Draws.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"; {comparison.Draws.Length:#,0} draws"))
            + (comparison.Undefined > 0 ? FormattableString.Invariant($", {comparison.Undefined} undefined and left out") : "");
        return new(id, caption, howToRead, $"{caption}. {DrawsFigure.Words(comparison)}.", n, comparison.Observed.Provenance, DrawsFigure.Of(comparison));
    }

    /// <summary>Figure F33: several comparisons, cycles, measures or models, a row each; measures of one range share a scale.</summary>
    /// <param name="comparisons">The label of each row and its comparison.</param>
    /// <param name="view">Outside the team nothing is shown.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static StudyChart ToChart(this IReadOnlyList<(string Label, Comparison Comparison)> comparisons, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        if (comparisons.Count == 0) throw new ArgumentException("There is no comparison to show.", nameof(comparisons));
        const string id = "F33-comparisons", caption = "Observed, and what chance gives";
        const string howToRead = "A row is one comparison: the dot was observed, the upright line is the mean of the draws of the model and the grey band holds their middle 95 %; " + NotAVerdict + ".";
        var provenance = comparisons.Select(c => c.Comparison.Observed.Provenance).Aggregate((a, b) => a + b);
        if (view == View.Public) return NotShown(id, caption, howToRead, provenance, "Not shown outside the team: the draws tell small counts.");
        int draws = comparisons.Max(c => c.Comparison.Draws.Length);
        string n = $"{Counted(comparisons.Count, "comparison")}, each with up to {draws.ToString("#,0", CultureInfo.InvariantCulture)} draws";
        return new(id, caption, howToRead, $"{caption}. {ComparisonsFigure.Words(comparisons)}.", n, provenance, ComparisonsFigure.Of(comparisons));
    }
}
