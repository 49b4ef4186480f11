namespace ResearchKit;

/// <summary>Ties between groups, from each to each: the mixing matrix by role or by sector.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class Mixing
{
    /// <summary>With more groups there is no matrix: it would be larger than any network that fits.</summary>
    public const int MostGroups = 2_000;

    private readonly long[,] _ties, _mutual, _people;
    private readonly long[] _sizes;
    private readonly string _name;

    private Mixing(string name, bool directed, IReadOnlyList<string> groups, long[,] ties, long[,] mutual, long[,] people, long[] sizes, Provenance provenance)
        => (_name, Directed, Groups, _ties, _mutual, _people, _sizes, Provenance) = (name, directed, groups, ties, mutual, people, sizes, provenance);

    /// <summary>What the matrix is.</summary>
    public static MeasureInfo Info { get; } = new(
        "mixing", "Mixing matrix", "L_gh = number of ties from group g to group h; density L_gh / (n_g n_h), within a group L_gg / (n_g(n_g-1)); undirected: each pair once",
        "Newman 2003, doi 10.1103/PhysRevE.67.026126", 0, double.PositiveInfinity);

    /// <summary>Names of the groups.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>False: the matrix is symmetric and each tie is in it once a pair of groups.</summary>
    public bool Directed { get; }

    /// <summary>Where it comes from; people without a group are counted.</summary>
    public Provenance Provenance { get; }

    /// <summary>Ties from one group to another, by their places in <see cref="Groups"/>.</summary>
    public long this[int from, int to] => _ties[from, to];

    /// <summary>Ties from one group to another.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public long this[string from, string to] => _ties[Place(from), Place(to)];

    /// <summary>Pairs of one person of either group with a tie each way; of an undirected network every tie is one. The same in both orders of the groups.</summary>
    public long Mutual(int groupA, int groupB) => _mutual[groupA, groupB];

    /// <summary>Ties over possible ties from one group to another; NaN when there is no possible tie.</summary>
    public double Density(int from, int to)
    {
        double possible = Possible(from, to);
        return possible > 0 ? _ties[from, to] / possible : double.NaN;
    }

    /// <summary>The matrix of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="partition">Who belongs to which group; matched by id. People without a group are left out.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MostGroups"/> groups.</exception>
    public static Mixing Of(Network network, Partition partition)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(partition);
        var group = partition.On(network.Roster).Span;
        int n = partition.Groups.Count;
        if (n > MostGroups) throw new ArgumentException(FormattableString.Invariant($"{n} groups of {partition.Name} are more than {MostGroups}: a matrix of them is not made."), nameof(partition));
        long[,] ties = new long[n, n], mutual = new long[n, n], people = new long[n, n];
        var sizes = new long[n];
        var seen = new int[n, 2];
        for (int i = 0; i < network.Count; i++)
        {
            int g = group[i];
            if (g < 0) continue;
            sizes[g]++;
            foreach (int j in network.Out(i))
            {
                int h = group[j];
                if (h < 0) continue;
                ties[g, h]++;
                if (seen[h, 0] != i + 1) people[g, h]++;
                seen[h, 0] = i + 1;
                if (i > j || !network.HasTie(j, i)) continue;
                mutual[g, h]++;
                if (g != h) mutual[h, g]++;
            }
            foreach (int j in network.In(i))
            {
                int h = group[j];
                // Within a group somebody who gives and receives is one person.
                if (h < 0 || seen[h, 1] == i + 1 || (h == g && seen[h, 0] == i + 1)) continue;
                people[h, g]++;
                seen[h, 1] = i + 1;
            }
        }
        if (!network.Directed)
        {
            for (int g = 0; g < n; g++) ties[g, g] /= 2;
        }
        return new(partition.Name, network.Directed, partition.Groups, ties, mutual, people, sizes, Grouping.ProvenanceOf(network, partition));
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a pair of groups: ties, possible ties, density.</summary>
    public ResultTable ToTable()
    {
        var pairs = (from g in Enumerable.Range(0, Groups.Count) from h in Enumerable.Range(0, Groups.Count) where Directed || g <= h select (g, h)).ToList();
        return new(
            "network-mixing-" + new string([.. _name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]), $"Ties between groups by {_name}",
            Directed ? "Each row: ties from the one group to the other. Density is the share of the possible ties; mutual counts the pairs with a tie each way, the same in both rows." : "Each row: ties between two groups. Density is the share of the possible ties.",
            [new("From"), new("To"), new("Ties", "ties", "count"), new("Possible", "ties", "count"), new("Density", "", "share"), new("Mutual", "pairs", "count")],
            [
                .. pairs.Select(p => (Cell[])[
                    Cell.Of(Groups[p.g]), Cell.Of(Groups[p.h]), Cell.Of((double)_ties[p.g, p.h], _people[p.g, p.h]), Cell.Of(Possible(p.g, p.h)),
                    Possible(p.g, p.h) > 0 ? Cell.Of(Density(p.g, p.h), _people[p.g, p.h]) : Cell.Undefined("there is no possible tie"),
                    Cell.Of((double)_mutual[p.g, p.h], _people[p.g, p.h])]),
            ],
            Provenance)
        {
            N = FormattableString.Invariant($"{_sizes.Sum()} people, {pairs.Sum(p => _ties[p.g, p.h])} ties"),
            Formula = Info.Formula,
            Reference = Info.Reference,
            Counts = new("ties", ["from", "to"], [.. pairs.Where(p => _ties[p.g, p.h] > 0).Select(p => new CrosstabCell([Groups[p.g], Groups[p.h]], _ties[p.g, p.h], _people[p.g, p.h]))], Provenance),
        };
    }

    private double Possible(int g, int h) => g == h ? _sizes[g] * (_sizes[g] - 1.0) / (Directed ? 1 : 2) : (double)_sizes[g] * _sizes[h];

    private int Place(string group)
    {
        for (int g = 0; g < Groups.Count; g++)
            if (string.Equals(Groups[g], group, StringComparison.Ordinal)) return g;
        throw new ArgumentException($"There is no group '{group}' in '{_name}'; there are: {string.Join(", ", Groups)}.", nameof(group));
    }
}
