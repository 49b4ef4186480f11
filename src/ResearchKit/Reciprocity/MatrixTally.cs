namespace ResearchKit;

/// <summary>Sums contacts by role of the starter and role of the recipients.</summary>
internal sealed class MatrixTally(Study study, CountingRule rule, OccasionScope occasions)
{
    private const string NoRole = "";

    private readonly Dictionary<(string From, string To), (double Weight, HashSet<string> Persons)> _cells = [];
    private readonly HashSet<string> _people = new(StringComparer.Ordinal), _words = new(StringComparer.Ordinal);
    private long _contacts, _scope, _unknown, _twoRoles, _excluded, _alone, _noOccasion;

    public InitiationMatrix Of(Interactions interactions, string? label = null)
    {
        foreach (var act in interactions) Add(act);
        // Roles in the study's order; sides first come first in the settings, "not recorded" last.
        var roles = study.Roles.Words.Where(_words.Contains).Concat(_words.Contains(NoRole) ? [NoRole] : []).ToList();
        var labels = roles.Select(r => r.Length == 0 ? "role not recorded" : study.Roles.LabelOf(r)).ToList();
        var weight = new double[roles.Count, roles.Count];
        var persons = new int[roles.Count, roles.Count];
        foreach (var ((from, to), (w, who)) in _cells)
        {
            weight[roles.IndexOf(from), roles.IndexOf(to)] = w;
            persons[roles.IndexOf(from), roles.IndexOf(to)] = who.Count;
        }
        return new(label ?? "all contacts", roles, labels, weight, persons, rule, _contacts, _people.Count, Explain(interactions.Provenance));
    }

    private Provenance Explain(Provenance provenance)
    {
        provenance = provenance
            .Without(occasions == OccasionScope.Chosen ? "contacts that were convened (standing or required), shown apart" : "contacts that were not convened", _scope)
            .Without("contacts whose starter is not recorded", _unknown)
            .Without("contacts of people who held two roles at once, role acted in not recorded", _twoRoles)
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
        var recipients = act.RecipientIds.Select((id, k) => (Id: id, Role: RoleOf(id, recorded ? act.RecipientRoles[k] : null, day)))
            .Where(r => r.Id != starter).DistinctBy(r => r.Id, StringComparer.Ordinal).ToList();
        if (RoleOf(starter, act.InitiatorRole, day) is not { } from || recipients.Exists(r => r.Role is null))
        {
            _twoRoles++;
            return;
        }
        if (study.Roles.SideOf(from) == Side.Excluded)
        {
            _excluded++;
            return;
        }
        recipients.RemoveAll(r => study.Roles.SideOf(r.Role!) == Side.Excluded);
        if (recipients.Count == 0)
        {
            _alone++;
            return;
        }
        _contacts++;
        if (act.Occasion is null) _noOccasion++;
        _words.Add(from);
        _people.Add(starter);
        foreach (var group in recipients.GroupBy(r => r.Role!, StringComparer.Ordinal))
        {
            int addressed = group.Count();
            double weight = rule switch { CountingRule.Act => 1, CountingRule.Pair => addressed, _ => (double)addressed / recipients.Count };
            var (sum, who) = _cells.TryGetValue((from, group.Key), out var cell) ? cell : (0, new(StringComparer.Ordinal));
            who.Add(starter);
            foreach (var r in group) who.Add(r.Id);
            _people.UnionWith(group.Select(r => r.Id));
            _words.Add(group.Key);
            _cells[(from, group.Key)] = (sum + weight, who);
        }
    }

    // The role acted in, else the one held on the day; "" when none is known, null when two are open at once.
    private string? RoleOf(string person, string? actedAs, DateOnly day)
    {
        if (!string.IsNullOrEmpty(actedAs)) return actedAs;
        var roles = study.Roles.At(person, day);
        return roles.Count switch { 0 => NoRole, 1 => roles[0].Word, _ => null };
    }
}
