namespace ResearchKit;

/// <summary>
/// Persons x meetings: who was at which. It becomes a <see cref="Network"/> only through a projection with a name. Being at the same meeting is not
/// contact: it does not say who turned to whom.
/// </summary>
/// <remarks>Kept as compressed rows both ways. A person without a meeting and a meeting without a person stay; who is listed twice at a meeting is there once.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class TwoModeNetwork
{
    private readonly int[] _personStart, _meetingOf, _meetingStart, _personOf;

    private TwoModeNetwork(Roster persons, Roster meetings, (int Person, int Meeting)[] sorted, Provenance provenance)
    {
        (Persons, Meetings, Provenance) = (persons, meetings, provenance);
        _personStart = new int[persons.Count + 1];
        _meetingStart = new int[meetings.Count + 1];
        foreach (var (person, meeting) in sorted)
        {
            _personStart[person + 1]++;
            _meetingStart[meeting + 1]++;
        }
        for (int i = 0; i < persons.Count; i++) _personStart[i + 1] += _personStart[i];
        for (int k = 0; k < meetings.Count; k++) _meetingStart[k + 1] += _meetingStart[k];
        _meetingOf = [.. sorted.Select(s => s.Meeting)];
        _personOf = new int[sorted.Length];
        int[] next = [.. _meetingStart];
        foreach (var (person, meeting) in sorted) _personOf[next[meeting]++] = person;
    }

    /// <summary>The persons, in ordinal order of their ids.</summary>
    public Roster Persons { get; }

    /// <summary>The meetings, in ordinal order of their ids.</summary>
    public Roster Meetings { get; }

    /// <summary>The days it covers; null when the data have no dates.</summary>
    public DateSpan? Window { get; private init; }

    /// <summary>Rows beyond the first of the same person at the same meeting; they count once.</summary>
    public long RepeatedRows { get; private init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>How often a person was at a meeting, in all.</summary>
    public int Attendances => _meetingOf.Length;

    /// <summary>At which meetings a person was, ascending.</summary>
    public ReadOnlySpan<int> MeetingsOf(int person) => _meetingOf.AsSpan(_personStart[person], _personStart[person + 1] - _personStart[person]);

    /// <summary>Who was at a meeting, ascending.</summary>
    public ReadOnlySpan<int> PersonsAt(int meeting) => _personOf.AsSpan(_meetingStart[meeting], _meetingStart[meeting + 1] - _meetingStart[meeting]);

    /// <summary>True when the person was at the meeting.</summary>
    public bool WasAt(int person, int meeting) => MeetingsOf(person).BinarySearch(meeting) >= 0;

    /// <summary>Who was at which meeting, by id.</summary>
    /// <param name="rows">Person and meeting, in any order; repeats count once.</param>
    /// <param name="provenance">Where the rows come from.</param>
    /// <param name="persons">The persons, so that those who were at none are there too; null: those of the rows.</param>
    /// <param name="meetings">The meetings, so that those with nobody are there too; null: those of the rows.</param>
    /// <param name="window">The days they cover; null when the rows have no dates.</param>
    /// <exception cref="ArgumentException">Somebody, or a meeting, is not on its roster.</exception>
    public static TwoModeNetwork FromRows(IEnumerable<(string Person, string Meeting)> rows, Provenance provenance, Roster? persons = null, Roster? meetings = null, DateSpan? window = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(provenance);
        var all = rows.ToList();
        persons ??= new(all.Select(r => r.Person));
        meetings ??= new(all.Select(r => r.Meeting));
        var places = new (int Person, int Meeting)[all.Count];
        for (int k = 0; k < places.Length; k++)
        {
            places[k] = (persons.IndexOf(all[k].Person), meetings.IndexOf(all[k].Meeting));
            if (places[k].Person < 0) throw new ArgumentException($"'{all[k].Person}' is not on the roster of persons.", nameof(rows));
            if (places[k].Meeting < 0) throw new ArgumentException($"'{all[k].Meeting}' is not on the roster of meetings.", nameof(rows));
        }
        (int, int)[] sorted = [.. places.Distinct().Order()];
        return new(persons, meetings, sorted, provenance) { Window = window, RepeatedRows = places.Length - sorted.Length };
    }

    /// <summary>The same with persons and meetings changed over.</summary>
    internal TwoModeNetwork Turned()
    {
        var rows = new (int, int)[Attendances];
        int at = 0;
        for (int k = 0; k < Meetings.Count; k++)
            foreach (int person in PersonsAt(k)) rows[at++] = (k, person);
        return new(Meetings, Persons, rows, Provenance) { Window = Window };
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Persons.Count} persons x {Meetings.Count} meetings, {Attendances} attendances");
}
