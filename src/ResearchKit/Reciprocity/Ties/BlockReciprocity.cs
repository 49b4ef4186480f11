using System.Text;

namespace ResearchKit;

/// <summary>
/// Is it returned, block by block: for every pair of groups, and within each group, the dyad census and the six reciprocities on the cells of that pair only.
/// </summary>
/// <remarks>
/// <para>The blocks' censuses sum to the census of the people with a group. One walk over the ties serves all blocks; null pairs follow from the sizes of the
/// groups, so the cost is linear in ties and people, plus the number of blocks. People without a group are left out and counted.</para>
/// <para>Blocks: Wasserman and Faust 1994, doi 10.1017/CBO9780511815478; the reciprocities as in <see cref="ResearchKit.Reciprocity"/>.</para>
/// </remarks>
/// <example><code>BlockReciprocity.ByRole(study.Interactions.During(cycle)).ToChart()</code></example>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class BlockReciprocity
{
    /// <summary>More groups than this are refused: the result has a block for each pair of them.</summary>
    public const int MostGroups = 1000;

    private readonly Dictionary<string, int> _place;
    private readonly ReciprocityBlock[] _blocks;
    private readonly GroupedNetwork _data;

    private BlockReciprocity(GroupedNetwork data, IReadOnlyList<string> groups, IReadOnlyList<string> labels, IReadOnlyList<int> people, int withoutGroup, ReciprocityBlock[] blocks, Provenance provenance)
    {
        (_data, Groups, Labels, People, WithoutGroup, _blocks, Provenance) = (data, groups, labels, people, withoutGroup, blocks, provenance);
        _place = groups.Select((g, i) => (g, i)).ToDictionary(x => x.g, x => x.i, StringComparer.Ordinal);
    }

    /// <summary>What <see cref="ReciprocityBlock.DensityFromA"/> is.</summary>
    public static MeasureInfo DensityInfo { get; } = new(
        "block-density", "Ties from one group to another, of those possible",
        "L_gh / (n_g n_h); within a group L_gg / (n_g(n_g - 1)); L_gh = ties from people of g to people of h, n = people of the group",
        "Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What <see cref="ReciprocityBlock.ReturnedFromA"/> is.</summary>
    public static MeasureInfo ReturnedInfo { get; } = new(
        "block-returned", "Ties from one group to another that are returned",
        "M_gh / L_gh; within a group 2M_gg / L_gg; M_gh = mutual pairs between g and h, L_gh = ties from people of g to people of h",
        "ResearchKit, after Wasserman and Faust 1994, doi 10.1017/CBO9780511815478", 0, 1);

    /// <summary>What the groups are: "role", "sector".</summary>
    public string Name => _data.Partition.Name;

    /// <summary>The days of the network; null when it has none.</summary>
    public DateSpan? Window => _data.Network.Window;

    /// <summary>What a tie means.</summary>
    public string Relation => _data.Network.Relation;

    /// <summary>The groups with somebody in the network, in the order of the partition.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Their labels on pages.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How many people of the network are in each group.</summary>
    public IReadOnlyList<int> People { get; }

    /// <summary>How many people of the network are in no group; their ties are left out.</summary>
    public int WithoutGroup { get; }

    /// <summary>The blocks: each group with itself and with each later group, in the order of <see cref="Groups"/>.</summary>
    public IReadOnlyList<ReciprocityBlock> Blocks => _blocks;

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>The block of two groups, seen from the first; of a group with itself when both are the same.</summary>
    /// <exception cref="ArgumentException">Nobody of the network is in such a group.</exception>
    public ReciprocityBlock this[string groupA, string groupB] => this[Place(groupA), Place(groupB)];

    /// <summary>The block of two groups by their places in <see cref="Groups"/>, seen from the first.</summary>
    public ReciprocityBlock this[int a, int b]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(a);
            ArgumentOutOfRangeException.ThrowIfNegative(b);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(a, Groups.Count);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(b, Groups.Count);
            var (first, second) = (Math.Min(a, b), Math.Max(a, b));
            // Row of the first group begins after the shorter and shorter rows before it.
            var block = _blocks[first * Groups.Count - first * (first - 1) / 2 + second - first];
            return a <= b ? block : block.Turned();
        }
    }

    /// <summary>
    /// Two sentences: how many of the ties between groups and within groups are returned, and that no range stands behind it. Nothing is claimed about chance or change.
    /// </summary>
    public string PlainReading
    {
        get
        {
            var between = Sum(_blocks.Where(b => !b.IsWithin));
            var within = Sum(_blocks.Where(b => b.IsWithin));
            string counted = FormattableString.Invariant($"Of {between.Ties} recorded ties between the groups {between.Returned} were returned, of {within.Ties} within a group {within.Returned}.");
            return counted + " These are counts without a range: they do not say whether one pair of groups returns more than another, or more than chance would.";

            static (long Ties, long Returned) Sum(IEnumerable<ReciprocityBlock> blocks)
            {
                long ties = 0, mutual = 0;
                foreach (var b in blocks) (ties, mutual) = (ties + b.Census.Ties, mutual + b.Census.Mutual);
                return (ties, 2 * mutual);
            }
        }
    }

    /// <summary>
    /// Ties returned in each block, observed and expected when each person keeps the number of ties sent to and received from each group: more than who is active
    /// or sought implies?
    /// </summary>
    /// <remarks>A block without a tie, or whose degrees leave no other network, has a reason and no numbers.</remarks>
    /// <param name="draws">How many, from which seed; 2,000 from seed 1 by default.</param>
    /// <example><code>BlockReciprocity.ByRole(study).AgainstDegrees().ToTable()</code></example>
    public BlockComparison AgainstDegrees(Draws? draws = null)
    {
        var model = NullModels.FixedDegreesWithin(_data.Partition);
        return new(Name, _blocks, [.. _blocks.Select(b => (b.ToString(), Chance.Compare(BlockNetwork.Of(_data, b), ResearchKit.Reciprocity.Arc, model, draws)))], Provenance);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"reciprocity by {Name}: {Groups.Count} groups, {_blocks.Sum(b => b.Census.Ties)} ties");

    /// <summary>A row a pair of groups. A dash says why it is not defined under the table.</summary>
    public ResultTable ToTable() => new(
        $"reciprocity-by-{Slug(Name)}", $"Is it returned, by {Name}: {Relation}",
        "A row is a pair of groups and counts the ties between them only; the measures answer different questions and are not parts of one score.",
        [
            new("Group"), new("With"), new("People", "persons", "count"), new("Both ways", "pairs", "count"), new("First to second only", "pairs", "count"), new("Second to first only", "pairs", "count"),
            new("Neither", "pairs", "count"), new("Ties returned", "", "share"), new("Mutual of the connected pairs", "", "share"), new("Symmetric pairs", "", "share") { DataOnly = true },
            new("Returned beyond density", "", "0.00"), new("Weight returned", "", "share"), new("Taking turns", "", "0.00"),
        ],
        [.. _blocks.Select(Row)], Provenance)
    {
        N = FormattableString.Invariant($"{_blocks.Sum(b => b.Census.Ties)} ties, {People.Sum()} people{Days}"),
        Formula = string.Join("; ", Infos.Select(i => $"{i.Name}: {i.Formula}")),
        Reference = string.Join("; ", Infos.Select(i => i.Reference).Distinct()),
        Counts = new("ties", ["from", "to"],
            [
                .. from i in Enumerable.Range(0, Groups.Count) from j in Enumerable.Range(0, Groups.Count) let b = this[i, j]
                where b.TiesFromA > 0 select new CrosstabCell([Labels[i], Labels[j]], b.TiesFromA, b.TiedPeople),
            ], Provenance),
    };

    private string Days => Window is { } days ? FormattableString.Invariant($", {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}") : "";

    private static IReadOnlyList<MeasureInfo> Infos =>
        [ResearchKit.Reciprocity.ArcInfo, ResearchKit.Reciprocity.DyadInfo, ResearchKit.Reciprocity.CorrelationInfo, ResearchKit.Reciprocity.WeightedInfo, ResearchKit.Reciprocity.TurnShareInfo];

    private static Cell[] Row(ReciprocityBlock b)
    {
        int people = b.IsWithin ? b.PeopleA : b.PeopleA + b.PeopleB;
        return
        [
            Cell.Of(b.LabelA), Cell.Of(b.IsWithin ? "each other" : b.LabelB), Cell.Of(people, people), Cell.Of((double)b.Census.Mutual, b.TiedPeople), Cell.Of((double)b.OneWayFromA, b.TiedPeople),
            b.IsWithin ? Cell.Undefined("within a group there is no first and second") : Cell.Of((double)b.OneWayFromB, b.TiedPeople), Cell.Of((double)b.Census.Null, people),
            Of(b.Reciprocity.Arc), Of(b.Reciprocity.Dyad), Cell.Of(b.Reciprocity.Symmetry, people), Of(b.Reciprocity.Correlation), Of(b.Reciprocity.Weighted), Of(b.Reciprocity.TurnShare!),
        ];

        Cell Of(Estimate estimate) => Cell.Of(estimate, b.TiedPeople);
    }

    private int Place(string group) => _place.TryGetValue(group, out int place) ? place
        : throw new ArgumentException($"Nobody of the network is in a group '{group}'; there are: {string.Join(", ", Groups)}.", nameof(group));

    /// <summary>Letters, digits and dashes: what an id may hold.</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } id ? id : "group";
    }
}
