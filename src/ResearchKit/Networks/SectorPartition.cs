namespace ResearchKit;

/// <summary>Sectors laid over a network.</summary>
public static class SectorPartition
{
    /// <summary>
    /// The sector of each person of a network over its window: that of the role held for most days of it, else of participants.csv, else of the person's organisation.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="network">The network; its window counts.</param>
    /// <returns>A partition by sector, sectors in ordinal order; who has none is in no group.</returns>
    public static Partition SectorsOver(this Study study, Network network)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(network);
        var people = study.Participants.DistinctBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var organisations = study.Tables.Organisations.DistinctBy(o => o.Id, StringComparer.Ordinal).ToDictionary(o => o.Id, o => o.Sector, StringComparer.Ordinal);
        var sectors = new Dictionary<string, string?>(StringComparer.Ordinal);
        int several = 0;
        foreach (string id in network.Roster.Ids)
        {
            var person = people.GetValueOrDefault(id);
            var role = LongestRole.Of(study.Roles, person, id, network.Window);
            sectors[id] = role.Spell is { Sector.Length: > 0 } spell ? spell.Sector
                : person is { Sector.Length: > 0 } ? person.Sector
                : person?.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation) : null;
            if (InWindow(study.Roles.Spells(id), network.Window).Select(s => s.Sector).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1) several++;
        }
        var partition = Partition.Of("sector", network.Roster, sectors, study.Provenance);
        return several == 0 ? partition : partition with
        {
            Provenance = partition.Provenance.Noting(FormattableString.Invariant($"{several} people stood in more than one sector in the window: each is counted in that of the role held for most days")),
        };
    }

    private static IEnumerable<RoleSpell> InWindow(IReadOnlyList<RoleSpell> spells, DateSpan? window)
        => window is not { } days ? spells : spells.Where(s => s.From <= days.Last && (s.To is null || s.To >= days.First));
}
