namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>From so many units on a share is drawn as a share; with fewer its counts stand in its place.</summary>
    private const int FewestForAShare = 5;

    /// <summary>Figure F21: ties by pair of groups, as a share of those possible, and the share of them that is returned; two heat maps.</summary>
    /// <param name="blocks">Reciprocity by role, by sector or by another grouping.</param>
    /// <param name="view">The public view is shown only when every group has 10 people; it leaves out counts, and shares of few people or of none or all.</param>
    public static StudyChart ToChart(this BlockReciprocity blocks, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        string id = $"F21-reciprocity-by-{BlockReciprocity.Slug(blocks.Name)}", caption = $"Ties and ties returned, by {blocks.Name}";
        string howToRead = $"Read along a row: of all ties that people of one {blocks.Name} could have to people of another, the share that is there, and of those the share that is returned. Where a share would rest on fewer than five ties its counts stand in its place; a dash: there is none.";
        if (view == View.Public && blocks.People.Any(n => n < FewestOutside))
            return NotShown(id, caption, howToRead, blocks.Provenance, "Not shown: a group has fewer than 10 people.");
        string[] labels = [.. blocks.Labels.Select(Capital)];
        BlockPanel[] panels =
        [
            new("Ties, of those possible", "from row to column; beneath: number of ties", Cells(blocks, view, b => b.DensityFromA, e => FormattableString.Invariant($"{e.Numerator:0}"))),
            new("Ties returned", "from row to column; beneath: of how many", Cells(blocks, view, b => b.ReturnedFromA, e => FormattableString.Invariant($"of {e.Denominator:0}")), Full: true),
        ];
        long ties = blocks.Blocks.Sum(b => b.Census.Ties);
        int people = blocks.People.Sum();
        string n = view == View.Public ? $"about {Counted(TwoDigits(ties), "tie")}" : $"{Counted(ties, "tie")}, {Counted(people, "person", "people")}; a tie: {blocks.Relation}{Days(blocks.Window)}";
        return new(id, caption, howToRead, $"{caption}. {BlocksFigure.Words(panels, labels)}.", n, blocks.Provenance, BlocksFigure.Of(panels, labels));
    }

    private static string Days(DateSpan? window)
        => window is { } days ? FormattableString.Invariant($", {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}") : "";

    /// <summary>Figure F21 cycle by cycle: the share of ties returned by pair of groups, a heat map a cycle on one scale.</summary>
    /// <param name="cycles">Reciprocity by role or sector, cycle by cycle.</param>
    /// <param name="view">The public view is shown only when every group has 10 people in every cycle.</param>
    public static StudyChart ToChart(this BlockReciprocityByCycle cycles, View view = View.Team)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        string name = cycles.Whole.Name, id = $"F21-reciprocity-by-{BlockReciprocity.Slug(name)}-and-cycle", caption = $"Ties returned, by {name} and cycle";
        const string howToRead = "Read along a row: of the ties that people of one group have to people of another, the share that is returned. More contacts alone make more ties returned, so darker from cycle to cycle is no sign of change; counts stand in place of a share of fewer than five ties.";
        if (view == View.Public && cycles.Cycles.Any(c => c.Blocks.People.Any(n => n < FewestOutside)))
            return NotShown(id, caption, howToRead, cycles.Provenance, "Not shown: a group has fewer than 10 people.");
        string[] labels = [.. cycles.Labels.Select(Capital)];
        BlockPanel[] panels =
        [
            .. cycles.Cycles.Select((c, k) =>
            {
                long ties = c.Blocks.Blocks.Sum(b => b.Census.Ties);
                return new BlockPanel(Capital(c.Label), view == View.Public ? $"about {Counted(TwoDigits(ties), "tie")}" : Counted(ties, "tie"), Cells(cycles, k, view), Full: true);
            }),
        ];
        return new(id, caption, howToRead, $"{caption}. {BlocksFigure.Words(panels, labels)}.", $"a tie: {cycles.Whole.Relation}", cycles.Provenance, BlocksFigure.Of(panels, labels));
    }

    private static BlockCell[,] Cells(BlockReciprocityByCycle cycles, int cycle, View view)
    {
        var cells = new BlockCell[cycles.Groups.Count, cycles.Groups.Count];
        for (int i = 0; i < cycles.Groups.Count; i++)
            for (int j = 0; j < cycles.Groups.Count; j++)
                cells[i, j] = cycles.Block(cycle, cycles.Groups[i], cycles.Groups[j]) is { } block
                    ? CellOf(block, block.ReturnedFromA, view, e => FormattableString.Invariant($"of {e.Denominator:0}")) : new(double.NaN, "");
        return cells;
    }

    private static BlockCell[,] Cells(BlockReciprocity blocks, View view, Func<ReciprocityBlock, Estimate> share, Func<Estimate, string> rests)
    {
        int groups = blocks.Groups.Count;
        var cells = new BlockCell[groups, groups];
        for (int i = 0; i < groups; i++)
            for (int j = 0; j < groups; j++) cells[i, j] = CellOf(blocks[i, j], share(blocks[i, j]), view, rests);
        return cells;
    }

    private static BlockCell CellOf(ReciprocityBlock block, Estimate estimate, View view, Func<Estimate, string> rests)
    {
        bool few = estimate.N < FewestForAShare;
        if (view == View.Public)
            return few || block.TiedPeople < FewestInMean || estimate.Value is 0 or 1 ? new(double.NaN, "", Hidden: true) : new(estimate.Value, "");
        return !estimate.IsDefined ? new(double.NaN, "")
            : few ? new(estimate.Value, FormattableString.Invariant($"{estimate.Numerator:0} of {estimate.Denominator:0}"), Few: true)
            : new(estimate.Value, rests(estimate));
    }
}
