namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Figure F02: the dimensions of a questionnaire by wave: each person's mean as a small point, the mean of all with its range.</summary>
    /// <param name="checklist">Scores by dimension and wave.</param>
    /// <param name="view">The public view leaves out the points of persons, and means of fewer than 6 people.</param>
    public static StudyChart ToChart(this ChecklistResult checklist, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        const string id = "F02-checklist";
        string caption = $"{checklist.Instrument?.Name ?? "Questionnaire"}: dimensions by wave";
        string howToRead = (view == View.Public ? "The mark is" : "Each small dot is one person and the large mark") + " the mean of all who answered, with its range "
            + "(broken bar: rough; open mark: none, too few answered); who answered differs between waves.";
        var rows = checklist.Scores.Where(s => s.Respondents == Respondents.All).GroupBy(s => s.Dimension, StringComparer.Ordinal)
            .SelectMany(g => g.Select(s => Row(s, view))).ToArray();
        string n = string.Join("; ", checklist.Waves.Select(w => view == View.Public && w.Answered < FewestInMean ? $"{w.Label}: not shown"
            : w.OfPersons ? FormattableString.Invariant($"{w.Label}: {w.Answered}") + (w.Wave.Invited is { } invited ? FormattableString.Invariant($" of {invited} invited") : " people")
            : $"{w.Label}: one answer of the group"));
        var (min, max) = (checklist.Instrument?.Min ?? 1, checklist.Instrument?.Max ?? 5);
        var labels = checklist.Instrument?.Labels ?? IdList.Empty;
        return new(id, caption, howToRead, $"{caption}, on a scale from {min} to {max}. {ChecklistFigure.Words(rows)}.", n, checklist.Provenance,
            ChecklistFigure.Of(rows, min, max, labels.Count > 0 ? labels[0] : "", labels.Count > 0 ? labels[^1] : ""));
    }

    private static CheckRow Row(DimensionScore score, View view)
    {
        var mean = score.Mean;
        if (view == View.Public && mean.N < FewestInMean) return new(score.Dimension, score.Wave.Label, double.NaN, double.NaN, double.NaN, CheckRow.NotShown, []);
        // One answer of a group is no person: no points.
        IReadOnlyList<double> persons = view == View.Public || !score.Wave.OfPersons ? [] : score.Persons.Values.ToArray();
        return new(score.Dimension, score.Wave.Label, mean.Value, mean.Interval?.Low ?? double.NaN, mean.Interval?.High ?? double.NaN, mean.N, persons, mean.Interval?.Rough ?? false);
    }
}
