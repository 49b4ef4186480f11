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

    private static BlockCell[,] Cells(BlockReciprocity blocks, View view, Func<ReciprocityBlock, Estimate> share, Func<Estimate, string> rests)
    {
        int groups = blocks.Groups.Count;
        var cells = new BlockCell[groups, groups];
        for (int i = 0; i < groups; i++)
        {
            for (int j = 0; j < groups; j++)
            {
                var block = blocks[i, j];
                var estimate = share(block);
                bool few = estimate.N < FewestForAShare;
                cells[i, j] = view == View.Public
                    ? few || block.TiedPeople < FewestInMean || estimate.Value is 0 or 1 ? new(double.NaN, "", Hidden: true) : new(estimate.Value, "")
                    : !estimate.IsDefined ? new(double.NaN, "")
                    : few ? new(estimate.Value, FormattableString.Invariant($"{estimate.Numerator:0} of {estimate.Denominator:0}"), Few: true)
                    : new(estimate.Value, rests(estimate));
            }
        }
        return cells;
    }
}
