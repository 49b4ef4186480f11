namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F26: questions asked of both sides, a lane a wave: both means with their ranges, and the gap in numbers. The first questionnaire that has any.</summary>
    /// <param name="experience">How each side experiences the relationship.</param>
    /// <param name="view">Outside the team nothing is shown: all of these numbers compare two sides.</param>
    public static StudyChart ToChart(this MirroredExperience experience, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(experience);
        string a = experience.SideA, b = experience.SideB;
        const string id = "F26-mirrored";
        string caption = $"How each side experiences the relationship: {a} and {b}";
        const string howToRead = "Each question stands as each side was asked it; a lane is a wave, the two marks are the means of the sides, with the range of each (broken: rough; open mark: none, too few answered), "
            + "and the gap is the first side less the second; who answered differs between waves.";
        if (view == View.Public) return NotShown(id, caption, howToRead, experience.Provenance, "Not shown outside the team: these numbers compare two sides.");
        var instrument = experience.Pairs.Select(p => p.Instrument).FirstOrDefault();
        MirrorLane[] lanes = [.. experience.Gaps.Where(g => g.Who == Respondents.All && g.Pair.Instrument == instrument).Select(g =>
            new MirrorLane(Named(g.Pair, g.Pair.TextA), g.Pair.TextB, g.Wave.Label, Mean(g.A), Mean(g.B), Gap(g.Gap)))];
        var labels = instrument?.Labels ?? IdList.Empty;
        return new(id, caption, howToRead, $"{caption}. {MirrorFigure.Words(lanes, a, b)}.", experience.N, experience.Provenance,
            MirrorFigure.Of(lanes, instrument?.Min ?? 1, instrument?.Max ?? 5, labels.Count > 0 ? labels[0] : "", labels.Count > 0 ? labels[^1] : "", a, b));
    }

    private static string Named(MirroredPair pair, string text) => pair.Belief ? text + " (a belief)" : text;

    private static MirrorLane.Side Mean(Estimate mean) => new(mean.Value, mean.Interval?.Low ?? double.NaN, mean.Interval?.High ?? double.NaN, mean.Interval?.Rough ?? false, mean.N);

    private static string Gap(Estimate gap) => !gap.IsDefined ? "\u2013" : gap.Interval is { } range
        ? $"{Signed(gap.Value)} ({Signed(range.Low)} to {Signed(range.High)})" : $"{Signed(gap.Value)} (no range)";

    private static string Signed(double value) => value.ToString("0.00;\u22120.00;0.00", System.Globalization.CultureInfo.InvariantCulture);
}
