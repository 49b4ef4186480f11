namespace ResearchKit;

/// <summary>A list of participants or of interactions as a table: the first hundred, a row each, for the team only. Free text stays out.</summary>
internal static class RecordList
{
    private const int MostShown = 100;

    /// <summary>A list that somebody picked, which does not know where it comes from; null when it is a list of something else.</summary>
    internal static ResultTable? Of(object value) => value switch
    {
        IEnumerable<Participant> people => Picked([.. people]),
        IEnumerable<Interaction> acts => Picked([.. acts]),
        _ => null,
    };

    /// <summary>People, a row each.</summary>
    internal static ResultTable Of(IReadOnlyList<Participant> people, Provenance provenance) => new(
        "participants", "Participants", Read(people.Count, "person", "people"),
        [new("Person"), new("Role"), new("Sector"), new("Organisation"), new("Lives in the area"), new("From"), new("To"), new("Consent")],
        [
            .. people.Take(MostShown).Select(p => new[]
            {
                Cell.Of(p.Id), Cell.Of(p.Role), Cell.Of(p.Sector), Cell.Of(p.OrganisationId), Cell.Of(p.LivesInArea is { } lives ? lives ? "yes" : "no" : ""),
                Cell.Of(Day(p.Joined)), Cell.Of(Day(p.Left)), Cell.Of(PlainWord.Of(p.Consent)),
            }),
        ],
        provenance)
    {
        N = FormattableString.Invariant($"{people.Count:#,0} people"),
    };

    /// <summary>Acts, a row each.</summary>
    internal static ResultTable Of(IReadOnlyList<Interaction> acts, Provenance provenance) => new(
        "contact-list", "Contacts", Read(acts.Count, "contact", "contacts"),
        [new("Contact"), new("Start"), new("Kind"), new("Setting"), new("Started by"), new("Addressed"), new("Present besides"), new("Occasion"), new("Minutes", "", "count")],
        [
            .. acts.Take(MostShown).Select(a => new[]
            {
                Cell.Of(a.Id), Cell.Of(a.When), Cell.Of(PlainWord.Of(a.Kind)), Cell.Of(a.Setting is { } setting ? PlainWord.Of(setting) : ""), Cell.Of(a.InitiatorId ?? ""),
                Cell.Of(string.Join(", ", a.RecipientIds)), Cell.Of(string.Join(", ", a.PresentIds)), Cell.Of(a.Occasion is { } occasion ? PlainWord.Of(occasion) : ""),
                a.DurationMinutes is { } minutes ? Cell.Of((double)minutes) : Cell.Undefined("not recorded"),
            }),
        ],
        provenance)
    {
        N = FormattableString.Invariant($"{acts.Count:#,0} contacts"),
    };

    /// <summary>A day as it is written; empty where none is known.</summary>
    internal static string Day(DateOnly? day) => day is { } known ? FormattableString.Invariant($"{known:yyyy-MM-dd}") : "";

    private static string Read(int count, string one, string many) => $"One row is one {one}. For the team only, not for publication."
        + (count > MostShown ? FormattableString.Invariant($" The first {MostShown} of {count} {many} are shown.") : "");

    // Ids that begin with SYN- are invented, as in a folder without datapackage.json.
    private static Provenance Origin(IEnumerable<string> ids)
        => Provenance.From("a list picked in a program", ids.Any() && ids.All(id => id.StartsWith("SYN-", StringComparison.Ordinal)) ? true : null);

    private static ResultTable Picked(List<Participant> people) => Of(people, Origin(people.Select(p => p.Id)));

    private static ResultTable Picked(List<Interaction> acts) => Of(acts, Origin(acts.Select(a => a.Id)));
}
