namespace ResearchKit;

/// <summary>
/// Ties of one relation in one window. The roster is its boundary: who is in it without a tie has none.
/// Repeated ties are one tie with their weights summed; ties of a person to themselves and ties of weight 0 are dropped and counted.
/// </summary>
/// <remarks>
/// Both sides are kept as compressed rows with neighbours in ascending order (12 bytes a tie and side).
/// An undirected network stores each tie in both directions; <see cref="Ties"/> counts it once.
/// Networks carry no roles: lay a <see cref="Partition"/> over them.
/// </remarks>
public sealed partial class Network
{
    private readonly int[] _outStart, _outPerson, _inStart, _inPerson;
    private readonly double[] _outWeight, _inWeight;
    private volatile TieDraw? _drawn;   // ties by chance that stand in no row yet; null for every other network
    private Skeleton? _skeleton;
    private long[]? _triangles;
    private double[]? _between;

    /// <summary>Takes rows that are sorted, without repeats, self-ties and weights of 0; both directions of each tie when undirected.</summary>
    internal Network(Roster roster, bool directed, string relation, int[] start, int[] person, double[] weight, Provenance provenance)
    {
        (Roster, Directed, Relation, Provenance) = (roster, directed, relation, provenance);
        (_outStart, _outPerson, _outWeight) = (start, person, weight);
        (_inStart, _inPerson, _inWeight) = directed ? Transpose(roster.Count, start, person, weight) : (start, person, weight);
    }

    /// <summary>The people, in ordinal order of their ids. An index below is a place in it.</summary>
    public Roster Roster { get; }

    /// <summary>False: a tie has no direction.</summary>
    public bool Directed { get; }

    /// <summary>What a tie means: "contact", "frequency".</summary>
    public string Relation { get; }

    /// <summary>The days it covers; null when the data have no dates.</summary>
    public DateSpan? Window { get; init; }

    /// <summary>
    /// One entry a person; false: this person's own ties are unknown, not absent (a survey not answered). Empty: all are known.
    /// The censuses and reciprocities leave out the dyads of such a person and count them.
    /// </summary>
    /// <exception cref="ArgumentException">The length is neither 0 nor <see cref="Count"/>.</exception>
    public ReadOnlyMemory<bool> Answered
    {
        get;
        init => field = value.IsEmpty || value.Length == Count ? value
            : throw new ArgumentException($"Answered has {value.Length} entries for {Count} people.", nameof(value));
    }

    /// <summary>Rows that tied a person to themselves; they are in no measure.</summary>
    public long SelfTies { get; init; }

    /// <summary>Rows beyond the first of the same tie; their weights are in the tie.</summary>
    public long RepeatedTies { get; init; }

    /// <summary>Rows of weight 0; they make no tie.</summary>
    public long ZeroWeights { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Number of people, isolates included.</summary>
    public int Count => Roster.Count;

    /// <summary>Number of ties: arcs of a directed network, pairs of an undirected one.</summary>
    public int Ties => Directed ? _outPerson.Length : _outPerson.Length / 2;

    /// <summary>Whom person <paramref name="person"/> ties to, ascending.</summary>
    public ReadOnlySpan<int> Out(int person)
    {
        SetRows();
        return _outPerson.AsSpan(_outStart[person], _outStart[person + 1] - _outStart[person]);
    }

    /// <summary>Weights of <see cref="Out"/>, in the same order.</summary>
    public ReadOnlySpan<double> OutWeight(int person)
    {
        SetRows();
        return _outWeight.AsSpan(_outStart[person], _outStart[person + 1] - _outStart[person]);
    }

    /// <summary>Who ties to person <paramref name="person"/>, ascending.</summary>
    public ReadOnlySpan<int> In(int person)
    {
        SetRows();
        return _inPerson.AsSpan(_inStart[person], _inStart[person + 1] - _inStart[person]);
    }

    /// <summary>Weights of <see cref="In"/>, in the same order.</summary>
    public ReadOnlySpan<double> InWeight(int person)
    {
        SetRows();
        return _inWeight.AsSpan(_inStart[person], _inStart[person + 1] - _inStart[person]);
    }

    /// <summary>Weight of the tie from one person to another; 0 when there is none.</summary>
    public double this[int from, int to] => Out(from).BinarySearch(to) is >= 0 and var k ? OutWeight(from)[k] : 0;

    /// <summary>Weight of the tie from one person to another, by id; 0 when there is none.</summary>
    /// <exception cref="KeyNotFoundException">An id is not in the roster.</exception>
    public double this[string from, string to] => this[Place(from), Place(to)];

    /// <summary>True when there is a tie from one person to another.</summary>
    public bool HasTie(int from, int to) => Out(from).BinarySearch(to) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Relation}: {Count} people, {Ties} {(Directed ? "ties" : "undirected ties")}";

    /// <summary>Neighbours either way; made when first asked for, and kept.</summary>
    internal Skeleton Skeleton => LazyInitializer.EnsureInitialized(ref _skeleton, () => Skeleton.Of(this));

    /// <summary>Triangles by the codes of their pairs; counted when first asked for, and kept.</summary>
    internal long[] Triangles(Effort effort) => LazyInitializer.EnsureInitialized(ref _triangles, () => ResearchKit.Triangles.Count(Skeleton, Count, effort));

    /// <summary>Betweenness of each person; counted when first asked for, and kept.</summary>
    internal double[] Between(Effort effort) => LazyInitializer.EnsureInitialized(ref _between, () => Centrality.Betweenness(this, effort).Values.ToArray());

    /// <summary>True when the ties of this person are known.</summary>
    internal bool HasAnswered(int person) => Answered.IsEmpty || Answered.Span[person];

    private int Place(string id) => Roster.IndexOf(id) is >= 0 and var i ? i : throw new KeyNotFoundException($"'{id}' is not in the roster of the network.");

    private static (int[] Start, int[] Person, double[] Weight) Transpose(int people, int[] start, int[] person, double[] weight)
    {
        var into = new int[people + 1];
        foreach (int p in person) into[p + 1]++;
        for (int i = 0; i < people; i++) into[i + 1] += into[i];
        var next = into.AsSpan(0, people).ToArray();
        var from = new int[person.Length];
        var carried = new double[person.Length];
        for (int i = 0; i < people; i++)
        {
            for (int k = start[i]; k < start[i + 1]; k++)
            {
                int place = next[person[k]]++;
                from[place] = i;
                carried[place] = weight[k];
            }
        }
        return (into, from, carried);
    }
}
