namespace ResearchKit;

/// <summary>Several roles taken together: who holds one of them, who holds one of them and another at once, and all others.</summary>
internal static class RolesTogether
{
    /// <summary>Names of the groups.</summary>
    public const string Inside = "inside", Across = "across", Outside = "outside";

    /// <summary>The words asked for; without any, the roles of side a and "citizen". Words that the study does not know are refused.</summary>
    public static IReadOnlyList<string> Words(Study study, IReadOnlyList<string>? asked)
    {
        var known = study.Roles.Words;
        if (asked is not { Count: > 0 }) return [.. known.Where(w => w == "citizen" || study.Roles.SideOf(w) == Side.A)];
        foreach (string word in asked)
        {
            if (!known.Contains(word, StringComparer.Ordinal))
                throw new ArgumentException($"The study has no role '{word}'; it has: {(known.Count == 0 ? "none" : string.Join(", ", known))}.", nameof(asked));
        }
        return [.. known.Where(w => asked.Contains(w, StringComparer.Ordinal))];
    }

    /// <summary>Who stands where in a network: by the role held longest; of two held at once, both count.</summary>
    public static Partition Over(Study study, Network network, IReadOnlyList<string> words)
    {
        var roles = study.Roles.Over(network);
        var groups = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (int i = 0; i < network.Count; i++)
        {
            int g = roles.Group.Span[i];
            string? word = g < 0 ? null : roles.Groups[g];
            groups[network.Roster[i]] = word is null ? null : word != RolePartition.TwoRoles ? In(word) : AtOnce(study, network.Roster[i], network.Window).Select(In).Distinct(StringComparer.Ordinal).ToList() switch
            {
                [var one] => one,
                _ => Across,
            };
        }
        return Partition.Of("role", network.Roster, groups, roles.Provenance);

        string In(string word) => words.Contains(word, StringComparer.Ordinal) ? Inside : Outside;
    }

    /// <summary>The role of each person, under the labels of pages.</summary>
    public static Partition Labelled(Study study, Network network)
    {
        var roles = study.Roles.Over(network);
        return roles with { Groups = [.. roles.Groups.Select(word => LabelOf(study, word))] };
    }

    /// <summary>The label of a role on pages, of those who hold two too.</summary>
    public static string LabelOf(Study study, string word) => word == RolePartition.TwoRoles ? RoleGroup.TwoRoles.Label : study.Roles.LabelOf(word);

    /// <summary>The roles of which two were held on one day of the window.</summary>
    public static IReadOnlyList<string> AtOnce(Study study, string person, DateSpan? window)
    {
        var days = window ?? new DateSpan(DateOnly.MinValue, DateOnly.MaxValue);
        var spells = study.Roles.Spells(person).Where(s => s.From <= days.Last && (s.To is null || s.To >= days.First))
            .Select(s => (s.Role, First: s.From > days.First ? s.From : days.First, Last: s.To is { } to && to < days.Last ? to : days.Last)).Where(s => s.First <= s.Last).ToList();
        return [.. spells.Where(a => spells.Exists(b => a.Role != b.Role && a.First <= b.Last && b.First <= a.Last)).Select(s => s.Role).Distinct(StringComparer.Ordinal)];
    }
}
