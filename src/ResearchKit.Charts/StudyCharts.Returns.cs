using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F22: the share of starts not yet returned, day by day, a line a direction, with ranges where they exist and the number still open below.</summary>
    /// <param name="returns">The returns.</param>
    /// <param name="view">The public view shows nothing where a side has fewer than 10 people; else whole days, without ranges, in counts of two digits.</param>
    public static StudyChart ToChart(this ReturnTimes returns, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(returns);
        const string id = "F22-return-curves";
        string caption = $"How soon a start is returned: {returns.SideA} and {returns.SideB}{(returns.Cycle is null ? "" : ", " + returns.Label)}";
        string howToRead = "A line falls when a start is answered; what is left at the end of the window was not returned. Bars are ranges that the data allow; "
            + "the open mark is where the line would end if each person's contacts fell on other days by chance.";
        if (view == View.Public && (returns.PeopleA < FewestOutside || returns.PeopleB < FewestOutside))
            return NotShown(id, caption, howToRead, returns.Provenance, "Not shown: a side has fewer than 10 people.");
        var lines = new[] { (returns.FromA, returns.SideA, Hue: Theme.Blue, Mark: Mark.Circle), (returns.FromB, returns.SideB, Hue: Theme.Vermilion, Mark: Mark.Square) }
            .Where(d => d.Item1.Followed > 0).Select(d => LineOf(d.Item1, d.Item2, d.Hue, d.Mark, view)).ToList();
        string n = view == View.Public ? $"about {Counted(TwoDigits(returns.Both.Starts), "one-way start")}"
            : FormattableString.Invariant($"{Counted(returns.Both.Starts, "one-way start")}, {returns.PeopleA} {returns.SideA}, {returns.PeopleB} {returns.SideB}; window {returns.Window} days");
        string words = lines.Count == 0 ? "No start is followed for the whole window" : string.Join("; ", new[] { returns.FromA, returns.FromB }.Where(d => d.Followed > 0).Select(d => InWords(d, returns.Window)));
        return new(id, caption, howToRead, $"{caption}. {words}.", n, returns.Provenance, ReturnCurveFigure.Of(lines, returns.Window));
    }

    private static ReturnLine LineOf(ReturnDirection direction, string starters, SKColor hue, Mark mark, View view)
    {
        bool outside = view == View.Public;
        // Outside, single minutes and single starts would be seen: the height at the end of each day only.
        IEnumerable<(double, double)> steps = outside
            ? direction.Curve.GroupBy(s => Math.Ceiling(s.Days)).Select(g => (g.Key, Math.Round(g.Last().NotYet, 2)))
            : direction.Curve.Where(s => s.Returned > 0).Select(s => (s.Days, s.NotYet));
        var ranges = direction.Marks.Where(m => m.NotYet.IsDefined)
            .Select(m => ((double)m.Days, m.NotYet.Value, m.NotYet.Interval?.Low ?? double.NaN, m.NotYet.Interval?.High ?? double.NaN));
        string Open(long count) => outside ? TwoDigits(count).ToString(CultureInfo.InvariantCulture) : count.ToString(CultureInfo.InvariantCulture);
        double chance = direction.ShareByChance is { } c && double.IsFinite(c.Expected) ? 1 - c.Expected : double.NaN;
        return new(direction.Label, starters, hue, mark, [.. steps], outside ? [] : [.. ranges],
            [(0, Open(direction.Starts)), .. direction.Marks.Select(m => ((double)m.Days, Open(m.AtRisk)))], chance);
    }

    private static string InWords(ReturnDirection direction, int window)
    {
        double left = direction.Curve.Count == 0 ? 1 : direction.Curve[^1].NotYet;
        string chance = direction.ShareByChance is { } c && double.IsFinite(c.Expected) ? string.Create(CultureInfo.InvariantCulture, $", {100 * (1 - c.Expected):0} % by chance") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{direction.Label}: after {window} days {100 * left:0} % not returned{chance}");
    }
}
