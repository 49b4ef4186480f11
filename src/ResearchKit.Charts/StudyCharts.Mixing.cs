namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>Fewer people than this in the two groups are written into the corner of a cell.</summary>
    private const int FewPeople = 6;

    /// <summary>Figure F09: ties of those possible from group to group, a heat map a cycle or wave on one scale; above each the E-I index beside chance.</summary>
    /// <param name="mixing">Ties between groups over time.</param>
    /// <param name="view">The public view is shown only when every group has 10 people in every window; it leaves out counts, and shares of few people or of none or all.</param>
    public static StudyChart ToChart(this MixingOverTime mixing, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(mixing);
        string id = $"F09-mixing-by-{BlockReciprocity.Slug(mixing.Name)}", caption = $"Ties of those possible, from {mixing.Name} to {mixing.Name}";
        string howToRead = $"Read along a row: of all ties that people of one {mixing.Name} could have to people of another, the share that is there; all panels have one scale. E-I: ties outside less ties inside as a share of all, beside what group labels dealt out by chance give. "
            + $"Where a share would rest on fewer than five possible ties the counts stand in its place; a small number in a corner says that so few people stand behind it, as does a dot where there is no room for numbers.";
        if (view == View.Public && mixing.Windows.Any(w => w.People.Any(n => n is > 0 and < FewestOutside)))
            return NotShown(id, caption, howToRead, mixing.Provenance, "Not shown: a group has fewer than 10 people.");
        string[] labels = [.. mixing.Labels.Select(Capital)];
        var cells = mixing.Windows.Select((_, k) => Cells(mixing, k, view)).ToArray();
        double top = cells.SelectMany(c => c.Cast<BlockCell>()).Where(c => c.IsCounted).Select(c => c.Share).DefaultIfEmpty(double.NaN).Max();
        BlockPanel[] panels = [.. mixing.Windows.Select((w, k) => new BlockPanel(Capital(w.Label), view == View.Public ? "" : Index(w), cells[k]) { Top = top })];
        string n = view == View.Public ? "" : $"{string.Join("; ", mixing.Windows.Select(w => $"{Capital(w.Label)}: {Counted(w.People.Sum(), "person", "people")}, {Counted(w.Ei.N, "tie")}"))}";
        return new(id, caption, howToRead, $"{caption}. {BlocksFigure.Words(panels, labels)}.", n, mixing.Provenance, BlocksFigure.Of(panels, labels, compact: true, marks: true));
    }

    private static string Index(MixingWindow window)
        => !window.Ei.IsDefined ? "E-I not defined"
            : $"E-I {Readings.Number(window.Ei.Value)}" + (window.ByChance.IsDefined ? $"; chance {Readings.Number(window.ByChance.Middle().Low)} to {Readings.Number(window.ByChance.Middle().High)}" : "");

    private static BlockCell[,] Cells(MixingOverTime mixing, int window, View view)
    {
        var cells = new BlockCell[mixing.Groups.Count, mixing.Groups.Count];
        for (int g = 0; g < mixing.Groups.Count; g++)
            for (int h = 0; h < mixing.Groups.Count; h++) cells[g, h] = CellOf(mixing, window, mixing.Groups[g], mixing.Groups[h], view);
        return cells;
    }

    private static BlockCell CellOf(MixingOverTime mixing, int window, string from, string to, View view)
    {
        if (mixing.Cell(window, from, to) is not { } cell || double.IsNaN(cell.Density)) return new(double.NaN, "");
        if (view == View.Public) return cell.Density is 0 or 1 || cell.People < FewestInMean ? new(double.NaN, "", Hidden: true) : new(cell.Density, "");
        double possible = cell.Ties > 0 ? cell.Ties / cell.Density : double.NaN;
        int people = cell.People < FewPeople ? cell.People : 0;
        return possible < FewestForAShare ? new(cell.Density, FormattableString.Invariant($"{cell.Ties} of {possible:0}"), Few: true, People: people)
            : new(cell.Density, FormattableString.Invariant($"{cell.Ties}"), People: people);
    }
}
