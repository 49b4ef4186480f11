namespace ResearchKit;

/// <summary>Sums contacts by the group (role, sector) of the starter and that of the recipients.</summary>
internal sealed class MatrixTally(ActGroups groups, CountingRule rule, OccasionScope occasions)
{
    private readonly Dictionary<(string From, string To), (double Weight, HashSet<string> Persons)> _cells = [];
    private readonly HashSet<string> _people = new(StringComparer.Ordinal), _words = new(StringComparer.Ordinal);
    private long _contacts, _scope, _unknown, _twoAtOnce, _excluded, _alone, _noOccasion;

    public InitiationMatrix Of(Interactions interactions, string? label = null)
    {
        foreach (var act in interactions) Add(act);
        var rows = groups.InOrder(_words).ToList();
        var labels = rows.Select(groups.LabelOf).ToList();
        var weight = new double[rows.Count, rows.Count];
        var persons = new int[rows.Count, rows.Count];
        foreach (var ((from, to), (w, who)) in _cells)
        {
            weight[rows.IndexOf(from), rows.IndexOf(to)] = w;
            persons[rows.IndexOf(from), rows.IndexOf(to)] = who.Count;
        }
        return new(groups.By, label ?? "all contacts", rows, labels, weight, persons, rule, _contacts, _people.Count, Explain(interactions.Provenance));
    }

    private Provenance Explain(Provenance provenance)
    {
        provenance = provenance
            .Without(occasions == OccasionScope.Chosen ? "contacts that were convened (standing or required), shown apart" : "contacts that were not convened", _scope)
            .Without("contacts whose starter is not recorded", _unknown)
            .Without(groups.TwoAtOnce, _twoAtOnce)
            .Without("contacts started in a role that is left out of all counts", _excluded)
            .Without("contacts without a recipient in a counted role", _alone);
        if (occasions == OccasionScope.Chosen && _noOccasion > 0)
            provenance = provenance.Noting(_noOccasion == _contacts
                ? "No occasion is recorded: convening and initiative are mixed."
                : FormattableString.Invariant($"{_noOccasion} of {_contacts} contacts have no recorded occasion: for these, convening and initiative are mixed."));
        return provenance;
    }

    private void Add(Interaction act)
    {
        bool convened = act.Occasion is Occasion.Standing or Occasion.Required;
        if (occasions == OccasionScope.Chosen ? convened : occasions == OccasionScope.Convened && !convened) _scope++;
        else if (act.InitiatorId is not { } starter) _unknown++;
        else Add(act, starter, DateOnly.FromDateTime(act.Start));
    }

    private void Add(Interaction act, string starter, DateOnly day)
    {
        bool recorded = act.RecipientRoles.Count == act.RecipientIds.Count;
        if (groups.IsExcluded(starter, act.InitiatorRole, day))
        {
            _excluded++;
            return;
        }
        var addressed = act.RecipientIds.Select((id, k) => (Id: id, Role: recorded ? act.RecipientRoles[k] : null))
            .Where(r => r.Id != starter && !groups.IsExcluded(r.Id, r.Role, day)).DistinctBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => (r.Id, Group: groups.Of(r.Id, r.Role, day))).ToList();
        if (groups.Of(starter, act.InitiatorRole, day) is not { } from || addressed.Exists(r => r.Group is null))
        {
            _twoAtOnce++;
            return;
        }
        if (addressed.Count == 0)
        {
            _alone++;
            return;
        }
        _contacts++;
        if (act.Occasion is null) _noOccasion++;
        _words.Add(from);
        _people.Add(starter);
        foreach (var group in addressed.GroupBy(r => r.Group!, StringComparer.Ordinal))
        {
            int persons = group.Count();
            double weight = rule switch { CountingRule.Act => 1, CountingRule.Pair => persons, _ => (double)persons / addressed.Count };
            var (sum, who) = _cells.TryGetValue((from, group.Key), out var cell) ? cell : (0, new(StringComparer.Ordinal));
            who.Add(starter);
            foreach (var r in group) who.Add(r.Id);
            _people.UnionWith(group.Select(r => r.Id));
            _words.Add(group.Key);
            _cells[(from, group.Key)] = (sum + weight, who);
        }
    }
}
