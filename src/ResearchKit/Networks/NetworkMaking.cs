namespace ResearchKit;

public sealed partial class Network
{
    /// <summary>A network of ties given by id.</summary>
    /// <param name="ties">From, to and weight, in any order; repeats are summed.</param>
    /// <param name="directed">False: (a, b) and (b, a) are one tie.</param>
    /// <param name="relation">What a tie means.</param>
    /// <param name="provenance">Where the ties come from.</param>
    /// <param name="roster">The people, so that isolates exist; null: those with a tie.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number, or an id is blank or not in the roster.</exception>
    public static Network FromTies(IEnumerable<(string From, string To, double Weight)> ties, bool directed, string relation, Provenance provenance, Roster? roster = null)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var all = ties.ToList();
        if (all.Exists(t => string.IsNullOrWhiteSpace(t.From) || string.IsNullOrWhiteSpace(t.To))) throw new ArgumentException("A tie has two people: an id is missing or blank.", nameof(ties));
        roster ??= new Roster(all.Where(t => t.From != t.To && t.Weight != 0).SelectMany(t => new[] { t.From, t.To }));
        int[] from = new int[all.Count], to = new int[all.Count];
        var weight = new double[all.Count];
        int kept = 0;
        long self = 0, zero = 0;
        foreach (var (f, t, w) in all)
        {
            CheckWeight(w, f, t);
            int i = roster.IndexOf(f), j = roster.IndexOf(t);
            // A person named only beside themselves, or with weight 0, need not be on the roster: no tie is made.
            if (string.Equals(f, t, StringComparison.Ordinal)) self++;
            else if (w == 0) zero++;
            else if (i < 0 || j < 0) throw new ArgumentException($"'{(i < 0 ? f : t)}' is not in the roster.", nameof(ties));
            else (from[kept], to[kept], weight[kept++]) = (i, j, w);
        }
        return Make(roster, directed, relation, from.AsSpan(0, kept), to.AsSpan(0, kept), weight.AsSpan(0, kept), provenance, self, zero);
    }

    /// <summary>A network of the entries of an event log: the weight of a tie is the sum of its entries.</summary>
    /// <param name="log">The entries; its roster is the boundary.</param>
    /// <param name="directed">False: (a, b) and (b, a) are one tie.</param>
    /// <param name="relation">What a tie means.</param>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static Network FromEvents(EventLog log, bool directed = true, string relation = "contact")
    {
        ArgumentNullException.ThrowIfNull(log);
        return Make(log.Roster, directed, relation, log.From.Span, log.To.Span, log.Weight.Span, log.Provenance, log.SelfTies, log.ZeroWeights);
    }

    /// <summary>The network with every tie turned round; itself when undirected.</summary>
    /// <remarks><see cref="Answered"/> speaks of out-ties, so it does not carry over.</remarks>
    public Network Reversed()
    {
        SetRows();
        return !Directed ? this : new(Roster, true, Relation, _inStart, _inPerson, _inWeight, Provenance)
        { Window = Window, SelfTies = SelfTies, RepeatedTies = RepeatedTies, ZeroWeights = ZeroWeights };
    }

    /// <summary>The same ties with a roster that holds more people; the new ones have no tie.</summary>
    /// <exception cref="ArgumentException">Somebody of this network is not in the roster.</exception>
    public Network Over(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var ties = new List<(string, string, double)>(Ties);
        for (int i = 0; i < Count; i++)
        {
            if (roster.IndexOf(Roster[i]) < 0) throw new ArgumentException($"'{Roster[i]}' is in the network but not in the roster.", nameof(roster));
            var to = Out(i);
            var weight = OutWeight(i);
            for (int k = 0; k < to.Length; k++)
            {
                if (Directed || i < to[k]) ties.Add((Roster[i], Roster[to[k]], weight[k]));
            }
        }
        bool[] answered = [];
        if (!Answered.IsEmpty)
        {
            answered = new bool[roster.Count];
            for (int i = 0; i < Count; i++) answered[roster.IndexOf(Roster[i])] = Answered.Span[i];
        }
        return new Network(FromTies(ties, Directed, Relation, Provenance, roster), SelfTies, RepeatedTies, ZeroWeights, Window, answered);
    }

    /// <summary>The same network with a note for its reader.</summary>
    internal Network Noting(string note)
    {
        SetRows();
        var noted = new Network(Roster, Directed, Relation, _outStart, _outPerson, _outWeight, Provenance.Noting(note));
        return new(noted, SelfTies, RepeatedTies, ZeroWeights, Window, Answered);
    }

    /// <summary>The same network, said to cover these days.</summary>
    internal Network Covering(DateSpan? window)
    {
        SetRows();
        return new(this, SelfTies, RepeatedTies, ZeroWeights, window, Answered);
    }

    /// <summary>
    /// Sorts entries into rows by two counting sorts (by receiver, then by sender: O(ties + people)), then sums repeats in the order given.
    /// </summary>
    /// <remarks>An empty weight: every entry weighs 1.</remarks>
    internal static Network Make(
        Roster roster, bool directed, string relation, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weight,
        Provenance provenance, long selfTies = 0, long zeroWeights = 0)
    {
        int people = roster.Count, kept = 0;
        for (int k = 0; k < from.Length; k++)
        {
            if (!weight.IsEmpty) CheckWeight(weight[k], roster, from[k], to[k]);
            if (from[k] == to[k]) selfTies++;
            else if (!weight.IsEmpty && weight[k] == 0) zeroWeights++;
            else kept++;
        }
        // Entries by receiver. An undirected tie is entered as smaller to larger, and turned round at the end.
        var start = new int[people + 1];
        for (int k = 0; k < from.Length; k++)
        {
            if (Counts(from, to, weight, k)) start[(directed ? to[k] : Math.Max(from[k], to[k])) + 1]++;
        }
        for (int i = 0; i < people; i++) start[i + 1] += start[i];
        var byReceiver = new int[kept];
        for (int k = 0; k < from.Length; k++)
        {
            if (Counts(from, to, weight, k)) byReceiver[start[directed ? to[k] : Math.Max(from[k], to[k])]++] = k;
        }
        // Then by sender: the first sort stays within each sender because this one is stable.
        Array.Clear(start);
        foreach (int k in byReceiver) start[(directed ? from[k] : Math.Min(from[k], to[k])) + 1]++;
        for (int i = 0; i < people; i++) start[i + 1] += start[i];
        var order = new int[kept];
        foreach (int k in byReceiver) order[start[directed ? from[k] : Math.Min(from[k], to[k])]++] = k;

        var person = new int[kept];
        var sum = new double[kept];
        Array.Clear(start);
        int ties = 0, lastFrom = -1, lastTo = -1;
        foreach (int k in order)
        {
            int i = directed ? from[k] : Math.Min(from[k], to[k]), j = directed ? to[k] : Math.Max(from[k], to[k]);
            double w = weight.IsEmpty ? 1 : weight[k];
            if (i == lastFrom && j == lastTo)
            {
                sum[ties - 1] += w;
                continue;
            }
            (person[ties], sum[ties], lastFrom, lastTo) = (j, w, i, j);
            ties++;
            start[i + 1]++;
        }
        for (int i = 0; i < people; i++) start[i + 1] += start[i];
        if (ties < kept)
        {
            Array.Resize(ref person, ties);
            Array.Resize(ref sum, ties);
        }
        if (!directed) (start, person, sum) = BothWays(people, start, person, sum);
        provenance = provenance.Without("ties of a person to themselves", selfTies).Without("rows of weight 0", zeroWeights);
        return new Network(roster, directed, relation, start, person, sum, provenance)
        {
            SelfTies = selfTies,
            RepeatedTies = kept - ties,
            ZeroWeights = zeroWeights,
        };
    }

    internal Network(Network ties, long selfTies, long repeatedTies, long zeroWeights, DateSpan? window, ReadOnlyMemory<bool> answered)
        : this(ties.Roster, ties.Directed, ties.Relation, ties._outStart, ties._outPerson, ties._outWeight, ties.Provenance)
        => (SelfTies, RepeatedTies, ZeroWeights, Window, Answered) = (selfTies, repeatedTies, zeroWeights, window, answered);

    private static bool Counts(ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weight, int k)
        => from[k] != to[k] && (weight.IsEmpty || weight[k] != 0);

    /// <summary>Throws for a weight that is negative or not a finite number.</summary>
    internal static void CheckWeight(double weight, Roster roster, int from, int to)
    {
        if (!double.IsFinite(weight) || weight < 0) CheckWeight(weight, roster[from], roster[to]);
    }

    private static void CheckWeight(double weight, string from, string to)
    {
        if (!double.IsFinite(weight) || weight < 0)
            throw new ArgumentException($"The weight of the tie from '{from}' to '{to}' is {weight}: it must be a finite number, 0 or more.", nameof(weight));
    }

    private static (int[] Start, int[] Person, double[] Weight) BothWays(int people, int[] start, int[] person, double[] weight)
    {
        var (back, from, carried) = Transpose(people, start, person, weight);
        var both = new int[people + 1];
        var persons = new int[person.Length * 2];
        var weights = new double[person.Length * 2];
        int at = 0;
        for (int i = 0; i < people; i++)
        {
            // Smaller neighbours come from the turned side, larger ones from the given side: the row stays ascending.
            int n = back[i + 1] - back[i], m = start[i + 1] - start[i];
            from.AsSpan(back[i], n).CopyTo(persons.AsSpan(at));
            carried.AsSpan(back[i], n).CopyTo(weights.AsSpan(at));
            person.AsSpan(start[i], m).CopyTo(persons.AsSpan(at + n));
            weight.AsSpan(start[i], m).CopyTo(weights.AsSpan(at + n));
            at += n + m;
            both[i + 1] = at;
        }
        return (both, persons, weights);
    }
}
