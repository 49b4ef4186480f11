using System.Numerics;

namespace ResearchKit;

/// <summary>
/// Triples of people by kind: the 16 types of Davis and Leinhardt, named M A N (mutual, asymmetric, null pairs) and a letter for direction
/// (D down, U up, C cyclic, T transitive). 111D = A-B mutual, C to B; 111U = A-B mutual, B to C.
/// </summary>
/// <remarks>
/// Batagelj and Mrvar 2001, doi 10.1016/S0378-8733(01)00035-1. As theirs, the cost grows with the ties, not with the triples:
/// two-paths are counted by their middle person, closed ones taken out with the triangles, triples with one tied pair by subtraction.
/// The 16 counts sum to n(n-1)(n-2)/6. Ties of people who did not answer count as absent.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class TriadCensus
{
    /// <summary>With more people n(n-1)(n-2)/6 does not fit 64 bits.</summary>
    internal const int MostPeople = 3_810_777;

    private static readonly string[] Names = ["003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300"];
    private static readonly byte[] TypeOf = [.. Enumerable.Range(0, 64).Select(Classify)];
    private readonly long[] _counts;

    private TriadCensus(long[] counts, Provenance provenance) => (_counts, Provenance) = (counts, provenance);

    /// <summary>What the census is.</summary>
    public static MeasureInfo Info { get; } = new(
        "triad-census", "Triad census",
        "number of triples of people of each of the 16 kinds 003, 012, 102, 021D, 021U, 021C, 111D, 111U, 030T, 030C, 201, 120D, 120U, 120C, 210, 300; they sum to n(n-1)(n-2)/6",
        "Batagelj and Mrvar 2001, doi 10.1016/S0378-8733(01)00035-1", 0, double.PositiveInfinity);

    /// <summary>The names of the types, in the usual order.</summary>
    public static IReadOnlyList<string> Types => Names;

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The counts in the order of <see cref="Types"/>.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>Count of a type: "030T".</summary>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public long this[string type] => Array.IndexOf(Names, type) is >= 0 and var k ? _counts[k]
        : throw new ArgumentException($"There is no triad type '{type}'; there are: {string.Join(", ", Names)}.", nameof(type));

    /// <summary>The census of a directed network.</summary>
    /// <exception cref="ArgumentException">The network is undirected, or has more than 3,810,777 people.</exception>
    public static TriadCensus Of(Network network) => Of(network, default);

    internal static TriadCensus Of(Network network, Effort effort)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.Directed) throw new ArgumentException("The network is undirected: the triad types need the direction of ties.", nameof(network));
        if (network.Count > MostPeople) throw new ArgumentException($"More than {MostPeople} people: the count of triples does not fit 64 bits.", nameof(network));
        var counts = new long[16];
        Pairs(network, counts);
        long[] triangles = network.Triangles(effort);
        for (int code = 0; code < triangles.Length; code++)
        {
            if (triangles[code] == 0) continue;
            counts[TypeOf[code]] += triangles[code];
            // A triangle is no open path at any of its corners; each corner in turn is the middle.
            int vu = code & 3, vw = code >> 2 & 3, uw = code >> 4;
            foreach (int corner in (ReadOnlySpan<int>)[TypeOf[vu | vw << 2], TypeOf[Turned(vu) | uw << 2], TypeOf[Turned(vw) | Turned(uw) << 2]])
                counts[corner] -= triangles[code];
        }
        // Every asymmetric pair is in n - 2 triples, and so is every mutual one: what is left holds one such pair and two null ones.
        var dyads = Dyads(network);
        counts[1] = dyads.Asymmetric * Math.Max(network.Count - 2, 0);
        counts[2] = dyads.Mutual * Math.Max(network.Count - 2, 0);
        for (int t = 3; t < 16; t++)
        {
            counts[2] -= (Names[t][0] - '0') * counts[t];
            counts[1] -= (Names[t][1] - '0') * counts[t];
        }
        var n = (UInt128)(uint)network.Count;
        counts[0] = network.Count < 3 ? 0 : (long)(n * (n - 1) * (n - 2) / 6) - counts.Sum();
        return new(counts, network.Provenance);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a type.</summary>
    public ResultTable ToTable()
    {
        double all = _counts.Sum(c => (double)c);
        return new(
            "network-triad-census", "Triples of people by the ties among them", "The digits are the mutual, asymmetric and null pairs of the triple; 300 means that all three pairs are mutual.",
            [new("Type"), new("Triples", "triples", "count"), new("Share", "", "share")],
            [.. Names.Select((name, k) => new[] { Cell.Of(name), Cell.Of((double)_counts[k]), all == 0 ? Cell.Undefined("there is no triple") : Cell.Of(_counts[k] / all) })],
            Provenance)
        { Formula = Info.Formula, Reference = Info.Reference };
    }

    /// <summary>Two-paths by the codes of their two pairs, open or not: a triple of one kind for each pair of neighbours.</summary>
    private static void Pairs(Network network, long[] counts)
    {
        for (int v = 0; v < network.Count; v++)
        {
            long to = 0, from = 0, both = 0;
            foreach (byte code in network.Skeleton.Codes(v))
            {
                if (code == 1) to++;
                else if (code == 2) from++;
                else both++;
            }
            counts[TypeOf[1 | 1 << 2]] += to * (to - 1) / 2;
            counts[TypeOf[2 | 2 << 2]] += from * (from - 1) / 2;
            counts[TypeOf[1 | 2 << 2]] += to * from;
            counts[TypeOf[3 | 1 << 2]] += both * to;
            counts[TypeOf[3 | 2 << 2]] += both * from;
            counts[TypeOf[3 | 3 << 2]] += both * (both - 1) / 2;
        }
    }

    /// <summary>Mutual and asymmetric pairs, whoever answered.</summary>
    private static (long Mutual, long Asymmetric) Dyads(Network network)
    {
        long mutual = 0, asymmetric = 0;
        for (int v = 0; v < network.Count; v++)
        {
            foreach (byte code in network.Skeleton.Codes(v))
            {
                if (code == 3) mutual++;
                else asymmetric++;
            }
        }
        return (mutual / 2, asymmetric / 2);
    }

    /// <summary>The code of a pair seen from its other person.</summary>
    private static int Turned(int code) => code == 3 ? 3 : code ^ 3;

    /// <summary>The type of a triple (v, u, w) from the codes of its pairs: bits 0-1 v-u, 2-3 v-w, 4-5 u-w; the low bit of each = from the first to the second.</summary>
    private static byte Classify(int code)
    {
        bool[,] tie = new bool[3, 3];
        (int, int)[] pairs = [(0, 1), (0, 2), (1, 2)];
        int mutual = 0, asymmetric = 0;
        for (int p = 0; p < 3; p++)
        {
            var (i, j) = pairs[p];
            int bits = code >> (2 * p) & 3;
            (tie[i, j], tie[j, i]) = ((bits & 1) != 0, (bits & 2) != 0);
            mutual += bits == 3 ? 1 : 0;
            asymmetric += BitOperations.PopCount((uint)bits) == 1 ? 1 : 0;
        }
        int[] given = new int[3], got = new int[3];   // asymmetric ties only
        int inMutual = -1;
        foreach (var (i, j) in pairs)
        {
            if (tie[i, j] && !tie[j, i]) (given[i], got[j]) = (given[i] + 1, got[j] + 1);
            if (tie[j, i] && !tie[i, j]) (given[j], got[i]) = (given[j] + 1, got[i] + 1);
            if (tie[i, j] && tie[j, i]) inMutual = 3 - i - j;   // the person outside the mutual pair
        }
        string name = $"{mutual}{asymmetric}{3 - mutual - asymmetric}";
        name += name switch
        {
            "021" or "120" => given.Max() == 2 ? "D" : got.Max() == 2 ? "U" : "C",
            "111" => given[inMutual] == 1 ? "D" : "U",
            "030" => given.Max() == 2 ? "T" : "C",
            _ => "",
        };
        return (byte)Array.IndexOf(Names, name);
    }
}
