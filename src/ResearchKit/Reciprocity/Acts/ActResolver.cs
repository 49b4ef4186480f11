namespace ResearchKit;

/// <summary>
/// Looks up, once for all ways of counting, who acted on which side. Persons and pairs keep their index over all the windows read by one resolver,
/// so that periods can be compared person by person.
/// </summary>
internal sealed class ActResolver(Study study)
{
    private readonly Dictionary<string, int> _person = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly Dictionary<(int A, int B), int> _dyad = [];
    private readonly List<(int A, int B)> _dyads = [];
    private readonly Dictionary<string, Stand> _constant = new(StringComparer.Ordinal);

    /// <summary>The study.</summary>
    public Study Study => study;

    /// <summary>Ids of the persons met so far, by index.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The pairs met so far, by index: the member on side a and the member on side b.</summary>
    public IReadOnlyList<(int A, int B)> Dyads => _dyads;

    /// <summary>The acts of a window.</summary>
    public ResolvedAct[] Read(Interactions interactions)
    {
        var acts = new ResolvedAct[interactions.Count];
        for (int i = 0; i < acts.Length; i++) acts[i] = Read(interactions[i]);
        return acts;
    }

    /// <summary>Index of the pair of somebody on side a and somebody on side b.</summary>
    public int DyadOf(int a, int b)
    {
        if (_dyad.TryGetValue((a, b), out int known)) return known;
        _dyads.Add((a, b));
        return _dyad[(a, b)] = _dyads.Count - 1;
    }

    /// <summary>Index of that pair; -1 when no act has made it.</summary>
    public int FindDyad(int a, int b) => _dyad.TryGetValue((a, b), out int known) ? known : -1;

    private ResolvedAct Read(Interaction act)
    {
        var day = DateOnly.FromDateTime(act.Start);
        int starter = act.InitiatorId is { } id ? IndexOf(id) : -1;
        var stand = act.InitiatorId is { } who ? StandOf(who, act.InitiatorRole, day) : default;
        bool roles = act.RecipientRoles.Count == act.RecipientIds.Count;
        var recipients = new List<int>(act.RecipientIds.Count);
        var stands = new List<Stand>(act.RecipientIds.Count);
        var seen = act.RecipientIds.Count > 8 ? new HashSet<int>() : null;
        for (int k = 0; k < act.RecipientIds.Count; k++)
        {
            int person = IndexOf(act.RecipientIds[k]);
            if (person == starter || (seen is null ? recipients.Contains(person) : !seen.Add(person))) continue;
            var side = StandOf(act.RecipientIds[k], roles ? act.RecipientRoles[k] : null, day);
            if (!side.Open && side.TowardsA == Side.Excluded) continue;
            recipients.Add(person);
            stands.Add(side);
        }
        var (others, otherStands) = starter < 0 ? Others(act, recipients, day) : ([], []);
        return new(act.Occasion, starter, stand, [.. recipients], [.. stands], others, otherStands, study.MakesDyads(act));
    }

    private (int[] Persons, Stand[] Stands) Others(Interaction act, List<int> recipients, DateOnly day)
    {
        var ids = act.PresentIds.Distinct(StringComparer.Ordinal).Where(p => !recipients.Contains(IndexOf(p))).ToArray();
        return (Array.ConvertAll(ids, IndexOf), Array.ConvertAll(ids, p => StandOf(p, null, day)));
    }

    private int IndexOf(string id)
    {
        if (_person.TryGetValue(id, out int known)) return known;
        _ids.Add(id);
        return _person[id] = _ids.Count - 1;
    }

    private Stand StandOf(string person, string? actedAs, DateOnly day)
    {
        if (!string.IsNullOrEmpty(actedAs)) return On(study.Roles.SideOf(actedAs));
        var spells = study.Roles.Spells(person);
        if (spells.Count == 0)
        {
            // Without spells the role of participants.csv holds on every day.
            if (!_constant.TryGetValue(person, out var known))
                _constant[person] = known = StandOf(study.Roles.At(person, day).Aggregate(0, (held, role) => held | 1 << (int)study.Roles.SideOf(role.Word)));
            return known;
        }
        int open = 0;
        foreach (var spell in spells)
            if (spell.From <= day && (spell.To is null || day <= spell.To)) open |= 1 << (int)study.Roles.SideOf(spell.Role);
        return StandOf(open);
    }

    // From the set of sides held, as bits. Two ways where there is a choice: one takes side a where it is held, the other side b; else what remains.
    private static Stand StandOf(int held)
    {
        static bool Has(int set, Side side) => (set & (1 << (int)side)) != 0;
        Side Rest(Side wanted, Side unwanted) => Has(held, wanted) ? wanted : Has(held, Side.None) ? Side.None : Has(held, Side.Excluded) ? Side.Excluded : unwanted;
        return held == 0 ? On(Side.None) : new(Rest(Side.A, Side.B), Rest(Side.B, Side.A));
    }

    private static Stand On(Side side) => new(side, side);
}
