namespace ResearchKit;

/// <summary>Reciprocity by pair of groups, cycle by cycle. Each cycle has the people and roles of its own days.</summary>
/// <remarks>
/// The share of ties returned grows with the number of contacts alone: to set cycles beside each other read TurnShare, which does not.
/// No verdict of change is given here.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class BlockReciprocityByCycle
{
    internal BlockReciprocityByCycle(BlockReciprocity whole, IReadOnlyList<(string Label, BlockReciprocity Blocks)> cycles)
    {
        (Whole, Cycles) = (whole, cycles);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new List<string>();
        foreach (var blocks in cycles.Select(c => c.Blocks).Prepend(whole))
            for (int g = 0; g < blocks.Groups.Count; g++)
                if (labels.TryAdd(blocks.Groups[g], blocks.Labels[g])) groups.Add(blocks.Groups[g]);
        (Groups, Labels) = (groups, [.. groups.Select(g => labels[g])]);
        // What the whole left out holds the cycles' share of it; their notes are their own.
        Provenance = cycles.Aggregate(whole.Provenance, (sum, c) => c.Blocks.Provenance.Notes.Except(whole.Provenance.Notes, StringComparer.Ordinal).Aggregate(sum, (p, note) => p.Noting($"{c.Label}: {note}")));
    }

    /// <summary>All contacts together.</summary>
    public BlockReciprocity Whole { get; }

    /// <summary>The cycles in order, each with its label.</summary>
    public IReadOnlyList<(string Label, BlockReciprocity Blocks)> Cycles { get; }

    /// <summary>The groups of all cycles: those of the whole, then any that only a cycle has.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Their labels on pages.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences: how many ties each cycle has, and what may not be read from that.</summary>
    public string PlainReading
        => "Ties returned between groups, cycle by cycle: " + string.Join(", ", Cycles.Select(c => FormattableString.Invariant($"{c.Label} {Returned(c.Blocks)} of {Ties(c.Blocks)}")))
            + ". More contacts alone make more ties returned, so these counts do not say that anything changed.";

    /// <summary>The block of two groups in a cycle, seen from the first; null when nobody of a group was there.</summary>
    /// <param name="cycle">Place of the cycle.</param>
    /// <param name="groupA">The first group.</param>
    /// <param name="groupB">The second group; the same within a group.</param>
    public ReciprocityBlock? Block(int cycle, string groupA, string groupB)
    {
        var blocks = Cycles[cycle].Blocks;
        return blocks.Groups.Contains(groupA, StringComparer.Ordinal) && blocks.Groups.Contains(groupB, StringComparer.Ordinal) ? blocks[groupA, groupB] : null;
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row a pair of groups and cycle, for pairs with a tie in some cycle.</summary>
    public ResultTable ToTable() => new(
        $"reciprocity-by-{BlockReciprocity.Slug(Whole.Name)}-and-cycle", $"Is it returned, by {Whole.Name} and cycle: {Whole.Relation}",
        "Read taking turns from cycle to cycle: it does not move with the number of contacts. Ties returned does, and stands beside it for each cycle alone.",
        [
            new("Group"), new("With"), new("Cycle"), new("People", "persons", "count"), new("Ties", "ties", "count"), new("Ties returned", "", "share"),
            new("Returned beyond density", "", "0.00"), new("Taking turns", "", "0.00"), new("Pairs for it", "pairs", "count"),
        ],
        [
            .. from a in Enumerable.Range(0, Groups.Count)
               from b in Enumerable.Range(a, Groups.Count - a)
               where Enumerable.Range(0, Cycles.Count).Any(c => Block(c, Groups[a], Groups[b])?.Census.Ties > 0)
               from c in Enumerable.Range(0, Cycles.Count)
               select Row(a, b, c),
        ], Provenance)
    {
        N = string.Join("; ", Cycles.Select(c => FormattableString.Invariant($"{c.Label}: {c.Blocks.Blocks.Sum(b => b.Census.Ties)} ties, {c.Blocks.People.Sum()} people"))),
        Formula = $"{Reciprocity.ArcInfo.Formula}; {Reciprocity.CorrelationInfo.Formula}; {Reciprocity.TurnShareInfo.Formula}",
        Reference = string.Join("; ", new[] { Reciprocity.ArcInfo, Reciprocity.CorrelationInfo, Reciprocity.TurnShareInfo }.Select(i => i.Reference)),
    };

    private IReadOnlyList<Cell> Row(int a, int b, int cycle)
    {
        Cell[] start = [Cell.Of(Labels[a]), Cell.Of(a == b ? "each other" : Labels[b]), Cell.Of(Cycles[cycle].Label)];
        if (Block(cycle, Groups[a], Groups[b]) is not { } block)
            return [.. start, .. Enumerable.Repeat(Cell.Undefined("nobody of a group was there"), 6)];
        int people = block.IsWithin ? block.PeopleA : block.PeopleA + block.PeopleB;
        var turns = block.Reciprocity.TurnShare!;
        return
        [
            .. start, Cell.Of(people, people), Cell.Of((double)block.Census.Ties, block.TiedPeople), Cell.Of(block.Reciprocity.Arc, block.TiedPeople),
            Cell.Of(block.Reciprocity.Correlation, block.TiedPeople), Cell.Of(turns, block.TiedPeople), Cell.Of((double)turns.N, block.TiedPeople),
        ];
    }

    private static long Ties(BlockReciprocity blocks) => blocks.Blocks.Where(b => !b.IsWithin).Sum(b => b.Census.Ties);

    private static long Returned(BlockReciprocity blocks) => blocks.Blocks.Where(b => !b.IsWithin).Sum(b => 2 * b.Census.Mutual);
}
