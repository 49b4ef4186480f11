namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F11: what would be left of contact if bridge-builders were away, one more at each step, against as many others of the same sides. Nobody is named.</summary>
    /// <param name="dependence">What would be left.</param>
    /// <param name="view">Outside the team nothing is shown: the steps tell what rests on one person.</param>
    public static StudyChart ToChart(this Dependence dependence, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(dependence);
        const string id = "F11-if-away", caption = "If bridge-builders were away";
        string level = new TableColumn("", "", "share").Show(dependence.Draws.Level), howToRead = "From left to right one more of those who stand most between others is away; the grey band holds "
            + $"{level} of what is left when as many others of the same sides, taken by chance, are away. The record shows contacts as they were: who would step in is not in it.";
        if (view == View.Public) return NotShown(id, caption, howToRead, dependence.Provenance, "Not shown outside the team: it tells what rests on one or two people.");
        AwayPanel[] panels =
        [
            Of(Dependence.ReturnedInfo, $"{Capital(dependence.LabelA)} with a returned contact with {dependence.LabelB}"),
            Of(Dependence.ReachInfo, "Pairs across in two steps or fewer"),
            Of(Dependence.FragmentationInfo, "Pairs with no way to each other"),
            Of(Dependence.LargestInfo, "People in the largest part"),
        ];
        string n = FormattableString.Invariant($"{dependence.Draws.Count:#,0} choices by chance, seed {dependence.Draws.Seed}");
        return new(id, caption, howToRead, $"{caption}. {AwayFigure.Words(panels)}.", n, dependence.Provenance, AwayFigure.Of(panels, dependence.Draws.Level));

        AwayPanel Of(MeasureInfo measure, string title)
            => new(title, [.. Enumerable.Range(0, dependence.Away + 1).Select(k => dependence[k, measure]).Select(r => (r.Value, r.RandomMean, r.RandomLow, r.RandomHigh))]);
    }
}
