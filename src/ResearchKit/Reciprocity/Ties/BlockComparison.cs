namespace ResearchKit;

/// <summary>
/// Ties returned in each block, observed and expected when each person keeps the number of ties sent to and received from each group:
/// more than who is active or sought implies? It carries no verdict.
/// </summary>
/// <remarks><see cref="NullModels.FixedDegreesWithin"/>, each block drawn, and the mixing of its chain checked, by itself: what one block draws does not depend on the others.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class BlockComparison
{
    private readonly ReciprocityBlock[] _blocks;

    internal BlockComparison(string name, ReciprocityBlock[] blocks, IReadOnlyList<(string Label, Comparison Comparison)> all, Provenance provenance)
        => (Name, _blocks, All, Provenance) = (name, blocks, all, provenance);

    /// <summary>What the groups are: "role", "sector".</summary>
    public string Name { get; }

    /// <summary>A comparison a block under its label, in the order of the blocks: what a chart of several comparisons takes.</summary>
    public IReadOnlyList<(string Label, Comparison Comparison)> All { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>The comparison of two groups, in either order; of a group with itself when both are the same.</summary>
    /// <exception cref="ArgumentException">There is no such pair of groups.</exception>
    public Comparison this[string groupA, string groupB]
    {
        get
        {
            int place = Array.FindIndex(_blocks, b => (b.GroupA == groupA && b.GroupB == groupB) || (b.GroupA == groupB && b.GroupB == groupA));
            return place >= 0 ? All[place].Comparison : throw new ArgumentException($"There is no block of '{groupA}' and '{groupB}'.", nameof(groupA));
        }
    }

    /// <summary>Two sentences: in how many blocks more and fewer ties are returned than expected, and that no verdict goes with it.</summary>
    public string PlainReading
    {
        get
        {
            var gaps = All.Where(c => c.Comparison.IsDefined).Select(c => c.Comparison.Gap).ToList();
            int above = gaps.Count(g => g > 1e-12), below = gaps.Count(g => g < -1e-12);
            return FormattableString.Invariant($"Of {gaps.Count} blocks that can be compared, {above} lie above and {below} below what who is active and who is sought would give on average. ")
                + "Draws scatter too, and many blocks were looked at: no row is a finding by itself.";
        }
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row a block: observed, expected, gap, and where the middle 95 % of the draws lie.</summary>
    public ResultTable ToTable() => new(
        $"reciprocity-by-{BlockReciprocity.Slug(Name)}-expected", $"Ties returned, by {Name}: observed and expected",
        "Expected: the mean over networks in which each person sends as many ties to each group, and receives as many from each, as in the data. No row carries a verdict.",
        [
            new("Group"), new("With"), new("Ties", "ties", "count"), new("Returned, observed", "", "share"), new("Expected", "", "share"), new("Gap", "", "0.00"),
            new("Middle 95 % of draws from", "", "share") { RangeHeading = "Middle 95 % of draws" }, new("Middle 95 % of draws to", "", "share"),
            new("Percentile", "", "number") { DataOnly = true }, new("Undefined draws", "draws", "count") { DataOnly = true },
            new("Switches tried a draw", "switches", "count") { DataOnly = true }, new("Different networks", "of 32 chains", "count") { DataOnly = true },
        ],
        [.. _blocks.Select((b, k) => Row(b, All[k].Comparison))], Noted())
    {
        N = string.Join(", ", All.Select(c => c.Comparison).Where(c => c.IsDefined).Take(1).Select(c => FormattableString.Invariant($"{c.Draws.Length + c.Undefined:#,0} draws a block, seed {c.Seed}"))),
        Formula = Reciprocity.ArcInfo.Formula,
        Reference = Reciprocity.ArcInfo.Reference,
    };

    private static IReadOnlyList<Cell> Row(ReciprocityBlock b, Comparison c)
    {
        var (low, high) = c.Middle();
        return
        [
            Cell.Of(b.LabelA), Cell.Of(b.IsWithin ? "each other" : b.LabelB), Cell.Of((double)b.Census.Ties, b.TiedPeople), Of(c.Observed.Value), Of(c.Expected), Of(c.Gap), Of(low), Of(high),
            Of(c.Percentile), Cell.Of((double)c.Undefined), Of(c.Mixing?.Attempts ?? double.NaN), Of(c.Mixing?.Different ?? double.NaN),
        ];

        Cell Of(double value) => double.IsNaN(value) ? Cell.Undefined(c.Reason ?? "there was nothing to switch") : Cell.Of(value, b.TiedPeople);
    }

    /// <summary>What a reader must know of the draws, once for all blocks.</summary>
    private Provenance Noted()
    {
        var provenance = Provenance;
        string[] fixedBlocks = [.. All.Where(c => c.Comparison.IsDefined && c.Comparison.Draws.Span is var d && !d.ContainsAnyExceptInRange(d[0] - 1e-12, d[0] + 1e-12)).Select(c => c.Label)];
        string[] little = [.. All.Where(c => c.Comparison.Mixing is { Different: < 32 }).Select(c => c.Label).Except(fixedBlocks)];
        if (fixedBlocks.Length > 0) provenance = provenance.Noting($"The degrees leave the share no room, so a gap of 0 says nothing: {string.Join("; ", fixedBlocks)}.");
        if (little.Length > 0) provenance = provenance.Noting($"The degrees leave little room, few networks have them: {string.Join("; ", little)}.");
        return provenance;
    }
}
