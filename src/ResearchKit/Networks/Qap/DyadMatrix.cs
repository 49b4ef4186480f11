namespace ResearchKit;

/// <summary>
/// One number an ordered pair of people: a network, its reverse, same group, difference of an attribute, distance. What QAP correlates and regresses.
/// </summary>
/// <remarks>
/// People stand under their ids, and several matrices are matched by id. An unknown cell is NaN, never 0; nobody stands in a pair with themselves.
/// A matrix is dense: n people need 8 n^2 bytes, and more than <see cref="MostPeople"/> are refused.
/// </remarks>
public sealed partial class DyadMatrix
{
    /// <summary>A matrix of more people than this does not fit.</summary>
    public const int MostPeople = 20_000;

    /// <summary>Row by row; 0 on the diagonal, NaN where unknown.</summary>
    private readonly double[] _cells;

    private DyadMatrix(string name, Roster roster, bool directed, double[] cells, Provenance provenance)
        => (Name, Roster, Directed, _cells, Provenance) = (name, roster, directed, cells, provenance);

    /// <summary>What the numbers are: "contact", "same sector".</summary>
    public string Name { get; private init; }

    /// <summary>The people.</summary>
    public Roster Roster { get; }

    /// <summary>False: the number of i and j is that of j and i, and each pair counts once where all matrices are so.</summary>
    public bool Directed { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Number of people.</summary>
    public int Count => Roster.Count;

    /// <summary>The number of this ordered pair; NaN where it is unknown, and for a person with themselves.</summary>
    public double this[int from, int to] => from == to ? double.NaN : _cells[(long)from * Count + to];

    /// <summary>The number of this ordered pair, by id.</summary>
    /// <exception cref="KeyNotFoundException">An id is not in the roster.</exception>
    public double this[string from, string to] => this[Place(from), Place(to)];

    /// <summary>Numbers from anywhere: distances, minutes of travel. NaN where unknown.</summary>
    /// <param name="name">What they are.</param>
    /// <param name="roster">The people.</param>
    /// <param name="value">The number of an ordered pair of ids; asked once for each pair when not directed, the smaller id first.</param>
    /// <param name="provenance">Where they come from.</param>
    /// <param name="directed">False: the number has no direction.</param>
    /// <exception cref="ArgumentException">A number is infinite, or there are too many people.</exception>
    public static DyadMatrix From(string name, Roster roster, Func<string, string, double> value, Provenance provenance, bool directed = false)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(value);
        return Filled(name, roster, directed, provenance, (i, j) => value(roster[i], roster[j]));
    }

    /// <summary>The same numbers under another name.</summary>
    public DyadMatrix Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, Roster, Directed, _cells, Provenance);
    }

    /// <summary>Each number times that of the other: an interaction. Over the people of both; unknown where one is unknown.</summary>
    /// <param name="other">The other matrix, matched by id.</param>
    public DyadMatrix Times(DyadMatrix other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var roster = new Roster(Roster.Ids.Where(id => other.Roster.IndexOf(id) >= 0));
        int[] own = [.. roster.Ids.Select(Roster.IndexOf)], its = [.. roster.Ids.Select(other.Roster.IndexOf)];
        return Filled($"{Name} x {other.Name}", roster, Directed || other.Directed, Provenance + other.Provenance, (i, j) => this[own[i], own[j]] * other[its[i], its[j]]);
    }

    /// <summary>One number a pair instead of one each way: what an outcome without direction needs. Unknown where one way is unknown.</summary>
    /// <param name="rule">What becomes of the two.</param>
    public DyadMatrix Symmetrised(DyadSymmetry rule) => !Directed ? this : Filled($"{Name} ({rule.Word()})", Roster, false, Provenance, (i, j) => rule.Of(this[i, j], this[j, i]));

    /// <summary>The same numbers with the people in another order: person i of the new matrix has the pairs of person order[i].</summary>
    internal DyadMatrix Relabelled(ReadOnlySpan<int> order)
    {
        int n = Count;
        var cells = new double[_cells.Length];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) cells[i * n + j] = _cells[order[i] * n + order[j]];
        }
        return new(Name, Roster, Directed, cells, Provenance);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Count} people, {(Directed ? "ordered pairs" : "pairs")}";

    private static DyadMatrix Filled(string name, Roster roster, bool directed, Provenance provenance, Func<int, int, double> value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(provenance);
        int n = roster.Count;
        if (n > MostPeople) throw new ArgumentException(FormattableString.Invariant($"'{name}' has {n:#,0} people; a matrix holds at most {MostPeople:#,0}."), nameof(roster));
        var cells = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = directed ? 0 : i + 1; j < n; j++)
            {
                if (i == j) continue;
                double x = value(i, j);
                if (double.IsInfinity(x)) throw new ArgumentException($"'{name}' is infinite from '{roster[i]}' to '{roster[j]}': a number of a pair is finite, or NaN where it is unknown.", nameof(value));
                cells[i * n + j] = x;
                if (!directed) cells[j * n + i] = x;
            }
        }
        return new(name, roster, directed, cells, provenance);
    }

    private int Place(string id) => Roster.IndexOf(id) is >= 0 and var i ? i : throw new KeyNotFoundException($"'{id}' is not in the roster of '{Name}'.");
}
