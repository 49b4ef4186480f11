namespace ResearchKit;

/// <summary>
/// The acts between side a and side b of one window, counted one way, with the acts of each person and each pair at hand: leaving one
/// person out costs no more than that person's acts.
/// </summary>
internal sealed class ActTable
{
    private readonly int[] _personStart, _personAct, _dyadStart, _dyadAct;

    private ActTable(CountedAct[] acts, ActResolver resolver, Provenance provenance, long unknownStarters, long twoRoles, bool pairsOnly)
    {
        (Acts, Provenance, UnknownStarters, TwoRoles, Resolver) = (acts, provenance, unknownStarters, twoRoles, resolver);
        (_personStart, _personAct) = Index(resolver.Ids.Count, acts, (act, add) => { foreach (int p in act.Persons) add(p); });
        var made = new bool[resolver.Dyads.Count];
        foreach (var act in acts)
            foreach (int d in act.Dyads) made[d] = true;
        // A pair goes with every act in which both take part, group acts too; which pairs there are follows from the acts that make dyads.
        (_dyadStart, _dyadAct) = Index(made.Length, acts, (act, add) =>
        {
            for (int i = 0; i < act.Persons.Length; i++)
                for (int j = 0; j < act.Persons.Length; j++)
                    if (act.Sides[i] == Side.A && act.Sides[j] == Side.B && resolver.FindDyad(act.Persons[i], act.Persons[j]) is >= 0 and var d && made[d]) add(d);
        });
        PairsOnly = pairsOnly;
        Dyads = [.. Enumerable.Range(0, made.Length).Where(d => made[d])];
        SideA = On(Side.A);
        SideB = On(Side.B);
    }

    /// <summary>The acts, in order of time.</summary>
    public CountedAct[] Acts { get; }

    /// <summary>Indices of persons and pairs are those of this resolver.</summary>
    public ActResolver Resolver { get; }

    /// <summary>True when the units are those of acts that make pairs only.</summary>
    public bool PairsOnly { get; }

    /// <summary>Persons who start or receive a counted act on side a, by index.</summary>
    public int[] SideA { get; }

    /// <summary>Persons who start or receive a counted act on side b, by index.</summary>
    public int[] SideB { get; }

    /// <summary>Pairs across the sides that a counted act makes, by index.</summary>
    public int[] Dyads { get; }

    /// <summary>True for acts drawn from a null model: no replicates are made.</summary>
    public bool Drawn { get; private init; }

    /// <summary>Acts left out because the starter is not recorded.</summary>
    public long UnknownStarters { get; }

    /// <summary>Acts left out because somebody held roles on two sides and the role acted in is not recorded.</summary>
    public long TwoRoles { get; }

    /// <summary>Where the acts come from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Counted acts that make at least one pair across the sides.</summary>
    public int PairActs => Acts.Count(a => a.Dyads.Length > 0);

    /// <summary>The provenance of a measure on pairs: group acts are left out too.</summary>
    public Provenance PairProvenance => Provenance.Without("group contacts that make no pairs (too many people, several recipients)", Acts.Length - PairActs);

    /// <summary>The acts that a person starts or receives, by index.</summary>
    public ReadOnlySpan<int> ActsOf(int person) => Slice(_personStart, _personAct, person);

    /// <summary>The acts in which both members of a pair take part, by index.</summary>
    public ReadOnlySpan<int> ActsWith(int dyad) => Slice(_dyadStart, _dyadAct, dyad);

    /// <summary>Counts the acts of a window one way.</summary>
    public static ActTable Of(Interactions interactions, Counting counting) => Of(new ActResolver(interactions.Study), interactions, counting);

    /// <summary>Counts the acts of a window one way, with the indices of a resolver.</summary>
    public static ActTable Of(ActResolver resolver, Interactions interactions, Counting counting)
        => Of(resolver, resolver.Read(interactions), interactions.Provenance, counting, interactions.Drawn);

    /// <summary>Counts acts that are resolved already; <paramref name="places"/> takes the place of each counted act among them.</summary>
    public static ActTable Of(ActResolver resolver, ResolvedAct[] acts, Provenance provenance, Counting counting, bool drawn = false, List<int>? places = null)
    {
        var tally = new ActTally(resolver, counting, StarterSplit.Of(resolver, acts, counting));
        var counted = new List<CountedAct>(acts.Length);
        for (int i = 0; i < acts.Length; i++)
        {
            if (tally.Count(acts[i]) is not { } one) continue;
            counted.Add(one);
            places?.Add(i);
        }
        return new([.. counted], resolver, tally.Explain(provenance), tally.UnknownStarters, tally.TwoRoles, false) { Drawn = drawn };
    }

    /// <summary>
    /// The same acts seen from the pairs: the persons and pairs are those of acts that make pairs. All acts stay, because the observed share of
    /// starts rests on all of them.
    /// </summary>
    public ActTable ByPairs() => new(Acts, Resolver, Provenance, UnknownStarters, TwoRoles, true) { Drawn = Drawn };

    private int[] On(Side side)
    {
        var on = new bool[Resolver.Ids.Count];
        foreach (var act in Acts)
        {
            if (PairsOnly && act.Dyads.Length == 0) continue;
            for (int k = 0; k < act.Persons.Length; k++)
                if (act.Sides[k] == side) on[act.Persons[k]] = true;
        }
        return [.. Enumerable.Range(0, on.Length).Where(p => on[p])];
    }

    private static (int[] Start, int[] Item) Index(int count, CountedAct[] acts, Action<CountedAct, Action<int>> keys)
    {
        var start = new int[count + 1];
        foreach (var act in acts) keys(act, k => start[k + 1]++);
        for (int k = 0; k < count; k++) start[k + 1] += start[k];
        var item = new int[start[count]];
        var next = start.AsSpan(0, count).ToArray();
        for (int a = 0; a < acts.Length; a++) keys(acts[a], k => item[next[k]++] = a);
        return (start, item);
    }

    private static ReadOnlySpan<int> Slice(int[] start, int[] item, int key)
        => key + 1 < start.Length ? item.AsSpan(start[key], start[key + 1] - start[key]) : [];
}
