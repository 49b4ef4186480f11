namespace ResearchKit;

/// <summary>
/// Sectors: that of the role spell open on the day (of the role acted in, where it is recorded), else of participants.csv, else of the person's organisation.
/// </summary>
internal sealed class SectorGroups : ActGroups
{
    private readonly Dictionary<string, string> _constant;

    public SectorGroups(Study study)
        : base(study)
    {
        var organisations = study.Tables.Organisations.DistinctBy(o => o.Id, StringComparer.Ordinal).ToDictionary(o => o.Id, o => o.Sector, StringComparer.Ordinal);
        _constant = study.Participants.DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(
            p => p.Id, p => p.Sector.Length > 0 ? p.Sector : p.OrganisationId is { } o ? organisations.GetValueOrDefault(o, "") : "", StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override string By => "sector";

    /// <inheritdoc/>
    public override string TwoAtOnce => "contacts of people who stood in two sectors at once";

    /// <inheritdoc/>
    public override string? Of(string person, string? actedAs, DateOnly day)
    {
        string? sector = null;
        foreach (var spell in Study.Roles.Spells(person))
        {
            if (spell.Sector.Length == 0 || day < spell.From || spell.To < day || (!string.IsNullOrEmpty(actedAs) && spell.Role != actedAs)) continue;
            if (sector is not null && sector != spell.Sector) return null;
            sector = spell.Sector;
        }
        return sector ?? _constant.GetValueOrDefault(person, "");
    }

    /// <inheritdoc/>
    public override string LabelOf(string group) => group.Length == 0 ? "sector not recorded" : group;

    /// <inheritdoc/>
    public override IReadOnlyList<string> InOrder(IReadOnlySet<string> groups) => [.. groups.Where(g => g.Length > 0).Order(StringComparer.Ordinal), .. groups.Where(g => g.Length == 0)];
}
