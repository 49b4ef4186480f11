namespace ResearchKit;

/// <summary>Who held which role when, and on which side each role stands. Roles change over time; two at once are a dual role.</summary>
public sealed class RoleBook
{
    private readonly Dictionary<string, RoleSpell[]> _spells;
    private readonly Dictionary<string, RoleDefinition> _definitions;
    private readonly Dictionary<string, Participant> _participants;

    internal RoleBook(Study study)
    {
        _definitions = study.Settings.Roles.ToDictionary(r => r.Word, StringComparer.Ordinal);
        _participants = study.Participants.GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _spells = study.Tables.RoleSpells.GroupBy(s => s.ParticipantId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(s => s.From).ThenBy(s => s.Role, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        var acted = study.Tables.Interactions.SelectMany(i => i.InitiatorRole is null ? i.RecipientRoles : i.RecipientRoles.Prepend(i.InitiatorRole));
        Words = [.. study.Settings.Roles.Select(r => r.Word).Concat(study.Participants.Select(p => p.Role)).Concat(study.Tables.RoleSpells.Select(s => s.Role)).Concat(acted)
            .Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>All role words, declared ones first, in their order.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The side of a role; a word that is not declared is on none.</summary>
    public Side SideOf(string role) => _definitions.TryGetValue(role, out var definition) ? definition.Side : Side.None;

    /// <summary>The label of a role on pages; the word itself where none is declared.</summary>
    public string LabelOf(string role) => _definitions.TryGetValue(role, out var definition) ? definition.Label : role;

    /// <summary>The label of a side: the labels of its roles joined by "and".</summary>
    public string LabelOf(Side side) => string.Join(" and ", _definitions.Values.Where(d => d.Side == side).Select(d => d.Label));

    /// <summary>
    /// The roles a person held on a day: the open spells; without any spell of that person, the role of participants.csv.
    /// Empty for a person who is not in the study's tables.
    /// </summary>
    public IReadOnlyList<Role> At(string person, DateOnly day)
    {
        if (_spells.TryGetValue(person, out var spells))
            return [.. spells.Where(s => s.From <= day && (s.To is null || day <= s.To)).Select(s => new Role(s.Role)).Distinct()];
        return _participants.TryGetValue(person, out var participant) && participant.Role.Length > 0 ? [new Role(participant.Role)] : [];
    }

    /// <summary>
    /// The side on which a person stands on a day; null when two roles on different sides are open at once (dual role), so that nobody is counted twice.
    /// </summary>
    public Side? SideAt(string person, DateOnly day)
    {
        Side? side = null;
        foreach (var role in At(person, day))
        {
            var next = SideOf(role.Word);
            if (side is { } known && known != next) return null;
            side = next;
        }
        return side ?? Side.None;
    }

    /// <summary>
    /// How a role stands among others that a person held for equally many days: 0 = the role of participants.csv, 1 = another on side a or b, 2 = the rest.
    /// The study's own word comes first, so that no alphabet decides on which side somebody stands.
    /// </summary>
    internal int RankOf(string person, string role)
        => _participants.TryGetValue(person, out var participant) && participant.Role == role ? 0 : SideOf(role) is Side.A or Side.B ? 1 : 2;

    /// <summary>The role spells of a person in order of time; empty when none is recorded.</summary>
    public IReadOnlyList<RoleSpell> Spells(string person) => _spells.TryGetValue(person, out var spells) ? spells : [];
}
