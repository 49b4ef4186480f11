namespace ResearchKit;

/// <summary>
/// A study: its settings and all its tables, checked. Measures read it and never a file.
/// </summary>
public sealed partial class Study
{
    /// <summary>A study in memory. The tables are taken as they are: <see cref="StudyTables"/> from a folder come checked.</summary>
    /// <param name="settings">What the study says of itself.</param>
    /// <param name="tables">Its tables.</param>
    public Study(StudySettings settings, StudyTables tables)
        : this(settings, tables, [])
    {
    }

    private Study(StudySettings settings, StudyTables tables, IReadOnlyList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(tables);
        (Settings, Tables) = (settings, tables);
        var people = tables.Participants.Count > 0 ? tables.Participants : PeopleNamed.In(tables);
        Provenance = Provenance.From(settings.Title, settings.Synthetic, settings.GeneratorSeed);
        if (tables.Participants.Count == 0 && people.Count > 0) Provenance = Provenance.Noting(PeopleNamed.Note);
        foreach (string note in notes) Provenance = Provenance.Noting(note);
        Participants = new ParticipantList(people, Provenance);
        LeafCycles = [.. tables.Cycles.Where(c => !tables.Cycles.Any(child => child.ParentId == c.Id)).OrderBy(c => c.Start).ThenBy(c => c.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
        Period = settings.Period ?? PeriodOf(tables);
        Roles = new RoleBook(this);
        Interactions = new Interactions(this, [.. tables.Interactions.OrderBy(i => i.Start).ThenBy(i => i.Id, StringComparer.Ordinal)], Period, Provenance);
    }

    /// <summary>What the study says of itself.</summary>
    public StudySettings Settings { get; }

    /// <summary>All its tables, in the order of the files.</summary>
    public StudyTables Tables { get; }

    /// <summary>Title, origin and whether the study is synthetic.</summary>
    public Provenance Provenance { get; }

    /// <summary>First and last day; null for a study without any date.</summary>
    public DateSpan? Period { get; }

    /// <summary>Who held which role when.</summary>
    public RoleBook Roles { get; }

    /// <summary>All acts in order of time, ties by id.</summary>
    public Interactions Interactions { get; }

    /// <summary>Cycles without sub-cycles, in order of their first day. An event belongs to one of them.</summary>
    public IReadOnlyList<Cycle> LeafCycles { get; }

    /// <summary>The participants, in the order of the file; without participants.csv the people named in interactions.csv, by id.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>All cycles, in the order of the file.</summary>
    public IReadOnlyList<Cycle> Cycles => Tables.Cycles;

    /// <summary>What a participant is to do; <c>actions.csv</c>.</summary>
    public IReadOnlyList<ActionStep> Actions => Tables.Actions;

    /// <summary>
    /// The leaf cycle of a day: of those that contain it, the one that began last (ties: the higher ordinal, then the ordinally last id); null when none does.
    /// </summary>
    public Cycle? CycleAt(DateOnly day)
    {
        for (int i = LeafCycles.Count - 1; i >= 0; i--)
            if (LeafCycles[i].Start <= day && day <= LeafCycles[i].End) return LeafCycles[i];
        return null;
    }

    private static DateSpan? PeriodOf(StudyTables tables)
    {
        if (tables.Cycles.Count > 0) return new(tables.Cycles.Min(c => c.Start), tables.Cycles.Max(c => c.End));
        if (tables.Interactions.Count == 0) return null;
        return new(DateOnly.FromDateTime(tables.Interactions.Min(i => i.Start)), DateOnly.FromDateTime(tables.Interactions.Max(i => i.Start)));
    }
}
