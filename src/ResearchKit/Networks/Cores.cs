namespace ResearchKit;

/// <summary>k-cores: largest sets in which everybody has k contacts or more inside the set, direction left out.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class Cores
{
    private readonly int[] _core;

    private Cores(Roster roster, int[] core, Provenance provenance) => (Roster, _core, Provenance) = (roster, core, provenance);

    /// <summary>What <see cref="Values"/> is.</summary>
    public static MeasureInfo Info { get; } = new(
        "core-number", "Core number", "largest k such that the person is in a set in which everybody has k contacts or more inside the set, direction left out",
        "Seidman 1983, doi 10.1016/0378-8733(83)90028-X; Batagelj and Zaversnik 2011, doi 10.1007/s11634-010-0079-y", 0, double.PositiveInfinity);

    /// <summary>The people.</summary>
    public Roster Roster { get; }

    /// <summary>Core number of each person in roster order.</summary>
    public ReadOnlyMemory<int> Of => _core;

    /// <summary>The largest core number; 0 without a tie.</summary>
    public int Most => _core.Length == 0 ? 0 : _core.Max();

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The cores of a network: those with the fewest contacts left are taken away first.</summary>
    /// <remarks>igraph <c>coreness</c>, networkx <c>core_number</c>, of the undirected graph. A mutual tie is one contact.</remarks>
    public static Cores In(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var skeleton = network.Skeleton;
        int n = network.Count, most = 0;
        var left = new int[n];
        for (int v = 0; v < n; v++) most = Math.Max(most, left[v] = skeleton.Degree(v));
        // People sorted by contacts left; start[k] = first place of those with k.
        int[] start = new int[most + 2], order = new int[n], at = new int[n];
        foreach (int k in left) start[k + 1]++;
        for (int k = 0; k <= most; k++) start[k + 1] += start[k];
        var free = start.AsSpan().ToArray();
        for (int v = 0; v < n; v++) order[at[v] = free[left[v]]++] = v;
        for (int place = 0; place < n; place++)
        {
            int v = order[place];
            foreach (int u in skeleton.Neighbours(v))
            {
                if (left[u] <= left[v]) continue;
                // u changes places with the first of its number, and that place becomes the last of the number below.
                int first = Math.Max(start[left[u]], place + 1), other = order[first];
                (order[first], order[at[u]]) = (u, other);
                (at[other], at[u]) = (at[u], first);
                start[left[u]] = first + 1;
                left[u]--;
            }
        }
        return new(network.Roster, left, network.Provenance);
    }

    /// <summary>Core number, a person each.</summary>
    public PersonValues Values() => new(Info, Roster, _core.Select(k => (double)k).ToArray(), Provenance);

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a core: how many people are in it.</summary>
    public ResultTable ToTable() => new(
        "network-cores", "Cores of the network", "In the k-core everybody has at least k contacts who are in it too.",
        [new("k", "", "count"), new("People in the core", "people", "count"), new("With this core number", "people", "count")],
        [.. Enumerable.Range(0, Most + 1).Select(k => (Cell[])[Cell.Of(k), People(_core.Count(c => c >= k)), People(_core.Count(c => c == k))])], Provenance)
    { N = FormattableString.Invariant($"{Roster.Count} people"), Formula = Info.Formula, Reference = Info.Reference };

    private static Cell People(int count) => Cell.Of((double)count, count);
}
