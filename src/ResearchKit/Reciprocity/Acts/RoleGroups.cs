namespace ResearchKit;

/// <summary>Roles: the one acted in, else the one held on the day.</summary>
internal sealed class RoleGroups(Study study) : ActGroups(study)
{
    /// <inheritdoc/>
    public override string By => "role";

    /// <inheritdoc/>
    public override string TwoAtOnce => "contacts of people who held two roles at once, role acted in not recorded";

    /// <inheritdoc/>
    public override string? Of(string person, string? actedAs, DateOnly day)
    {
        if (!string.IsNullOrEmpty(actedAs)) return actedAs;
        var roles = Study.Roles.At(person, day);
        return roles.Count switch { 0 => "", 1 => roles[0].Word, _ => null };
    }

    /// <inheritdoc/>
    public override string LabelOf(string group) => group.Length == 0 ? "role not recorded" : Study.Roles.LabelOf(group);

    /// <inheritdoc/>
    public override IReadOnlyList<string> InOrder(IReadOnlySet<string> groups) => [.. Study.Roles.Words.Where(groups.Contains), .. groups.Where(g => g.Length == 0)];
}
