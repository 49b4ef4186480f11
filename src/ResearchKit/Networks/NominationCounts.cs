namespace ResearchKit;

/// <summary>Named and appointed bridge-builders; see <see cref="Nominations.Of"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class NominationCounts
{
    internal NominationCounts(IReadOnlyList<NamedPerson> people, IReadOnlyList<string> waves, IReadOnlyList<RoleGroup> roles, int nominations, Provenance provenance)
        => (People, Waves, Roles, Nominated, Provenance) = (people, waves, roles, nominations, provenance);

    /// <summary>The people by wave, in ordinal order of their ids: never by rank.</summary>
    public IReadOnlyList<NamedPerson> People { get; }

    /// <summary>The waves in order, as pages say them.</summary>
    public IReadOnlyList<string> Waves { get; }

    /// <summary>The roles in order.</summary>
    public IReadOnlyList<RoleGroup> Roles { get; }

    /// <summary>All nominations that count.</summary>
    public int Nominated { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The ids of those whom at least <paramref name="by"/> others named in a wave, in ordinal order.</summary>
    /// <param name="wave">One of <see cref="Waves"/>.</param>
    /// <param name="by">Fewest nominators, 1 or more.</param>
    public IReadOnlyList<string> NamedIn(string wave, int by = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(by);
        return [.. People.Where(p => p.WaveLabel == wave && p.NamedBy >= by).Select(p => p.PersonId)];
    }

    /// <summary>Table T08, nominated part: a row a wave and role.</summary>
    /// <param name="withPersons">Whether the ids of the people are shown, in ordinal order; for the team only.</param>
    public ResultTable ToTable(bool withPersons = true)
    {
        var cells = Waves.SelectMany(wave => Roles.Select(role => (Wave: wave, Role: role, People: People.Where(p => p.WaveLabel == wave && p.Role == role).ToList()))).Where(c => c.People.Count > 0).ToList();
        return new(
            "T08-bridge-builders",
            "Bridge-builders: named by others, and appointed",
            "Each row counts people of one role in one wave whom others named as bridge-builders, and those whose job it is; who meets more people is named more.",
            [
                new("Wave"), new("Role"), new("Named", "persons", "count"), new("Named by two or more", "persons", "count"), new("Appointed", "persons", "count"),
                new("Named by two or more and appointed", "persons", "count"), new("Nominations", "", "count"),
                .. withPersons ? new TableColumn[] { new("Who is named by two or more"), new("Who is appointed") } : [],
            ],
            [.. cells.Select(c => Row(c.Wave, c.Role, c.People, withPersons))],
            Provenance)
        {
            N = FormattableString.Invariant($"{People.Where(p => p.NamedBy > 0).Select(p => p.PersonId).Distinct(StringComparer.Ordinal).Count()} persons named in {Waves.Count} waves, {Nominated} nominations"),
            Formula = Nominations.Info.Formula,
            Reference = Nominations.Info.Reference,
            Counts = new("persons", ["Wave", "Role"], [.. cells.Where(c => c.People.Any(p => p.NamedBy > 0)).Select(c => new CrosstabCell([c.Wave, c.Role.Label], c.People.Count(p => p.NamedBy > 0), c.People.Count(p => p.NamedBy > 0)))], Provenance),
        };
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(string wave, RoleGroup role, IReadOnlyList<NamedPerson> people, bool withPersons) =>
    [
        Cell.Of(wave), Cell.Of(role.Label), Count(people, p => p.NamedBy > 0), Count(people, p => p.NamedBy > 1), Count(people, p => p.Appointed), Count(people, p => p.NamedBy > 1 && p.Appointed),
        Cell.Of(people.Sum(p => p.NamedBy), people.Count(p => p.NamedBy > 0)),
        .. withPersons ? new[] { Ids(people, p => p.NamedBy > 1), Ids(people, p => p.Appointed) } : [],
    ];

    private static Cell Count(IReadOnlyList<NamedPerson> people, Func<NamedPerson, bool> which) => Cell.Of(people.Count(which), people.Count(which));

    private static Cell Ids(IReadOnlyList<NamedPerson> people, Func<NamedPerson, bool> which) => Cell.Of(string.Join(", ", people.Where(which).Select(p => p.PersonId)));
}
