namespace ResearchKit;

/// <summary>By what a matrix of contacts is laid out: the group in which somebody acted on a day.</summary>
internal abstract class ActGroups(Study study)
{
    /// <summary>The study whose roles hold.</summary>
    protected Study Study { get; } = study;

    /// <summary>What the groups are: "role", "sector".</summary>
    public abstract string By { get; }

    /// <summary>Reason for leaving out a contact of somebody who stood in two groups at once.</summary>
    public abstract string TwoAtOnce { get; }

    /// <summary>The group; "" when it is not recorded, null when two are open at once.</summary>
    public abstract string? Of(string person, string? actedAs, DateOnly day);

    /// <summary>A group as pages say it.</summary>
    public abstract string LabelOf(string group);

    /// <summary>Groups in the order of pages, those not recorded last.</summary>
    public abstract IReadOnlyList<string> InOrder(IReadOnlySet<string> groups);

    /// <summary>Whether the person acted in a role that is left out of all counts.</summary>
    public bool IsExcluded(string person, string? actedAs, DateOnly day)
    {
        if (!string.IsNullOrEmpty(actedAs)) return Study.Roles.SideOf(actedAs) == Side.Excluded;
        var roles = Study.Roles.At(person, day);
        return roles.Count > 0 && roles.All(r => Study.Roles.SideOf(r.Word) == Side.Excluded);
    }
}
