namespace ResearchKit;

/// <summary>Reads a study as gifts from one side to the other.</summary>
internal sealed class GiftReading
{
    private readonly Study _study;
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<(Gift Gift, int? Minutes)> _contacts = [];
    private readonly Provenance _contactsFrom;

    public GiftReading(Study study)
    {
        _study = study;
        var resolver = new ActResolver(study);
        var tally = new ActTally(resolver, Counting.Of(study));
        var acts = study.Interactions;
        var resolved = resolver.Read(acts);
        long group = 0;
        for (int i = 0; i < resolved.Length; i++)
        {
            if (tally.Count(resolved[i]) is not { } counted) continue;
            if (counted.Dyads.Length == 0) { group++; continue; }
            // The starter stands first; of the recipients, those across.
            var across = counted.FromA ? Side.B : Side.A;
            int[] receivers = [.. Enumerable.Range(1, counted.Persons.Length - 1).Where(k => counted.Sides[k] == across).Select(k => IndexOf(resolver.Ids[counted.Persons[k]]))];
            _contacts.Add((new(counted.FromA, IndexOf(resolver.Ids[counted.Persons[0]]), receivers, 1), acts[i].DurationMinutes));
        }
        _contactsFrom = tally.Explain(acts.Provenance).Without("group contacts that make no pairs (too many people, several recipients)", group);
    }

    /// <summary>The id of an index.</summary>
    public string IdOf(int person) => _ids[person];

    /// <summary>Chosen contacts between the sides whose starter is recorded.</summary>
    public (IReadOnlyList<Gift> Gifts, Provenance Provenance) Contacts() => ([.. _contacts.Select(c => c.Gift)], _contactsFrom);

    /// <summary>The same by their minutes.</summary>
    public (IReadOnlyList<Gift> Gifts, Provenance Provenance) Minutes()
        => ([.. _contacts.Where(c => c.Minutes > 0).Select(c => c.Gift with { Amount = c.Minutes!.Value })], _contactsFrom.Without("contacts without a recorded duration", _contacts.Count(c => c.Minutes is null or 0)));

    /// <summary>Exchanges between two people across the sides, a list a kind that occurs.</summary>
    public IEnumerable<(ExchangeKind Kind, IReadOnlyList<Gift> Gifts, Provenance Provenance)> Kinds()
    {
        var (sided, provenance) = SidedExchange.Read(_study);
        foreach (var kind in sided.ToLookup(s => s.Exchange.Kind).OrderBy(g => g.Key))
        {
            var between = kind.Where(s => s.Flow is ExchangeFlow.AToB or ExchangeFlow.BToA).OrderBy(s => s.Exchange.Date).ThenBy(s => s.Exchange.Id, StringComparer.Ordinal).ToList();
            var own = between.Where(s => s.Exchange.ReceiverId is not null).ToList();
            yield return (kind.Key, [.. own.Select(s => new Gift(s.Flow == ExchangeFlow.AToB, IndexOf(s.Exchange.GiverId), [IndexOf(s.Exchange.ReceiverId!)], 1))],
                provenance.Without("exchanges of this kind with a group: no person received them", between.Count - own.Count));
        }
    }

    private int IndexOf(string id)
    {
        if (_index.TryGetValue(id, out int known)) return known;
        _ids.Add(id);
        return _index[id] = _ids.Count - 1;
    }
}
