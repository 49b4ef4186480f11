namespace ResearchKit;

/// <summary>Which tables a study lacks, and what each would add.</summary>
internal static class MissingTables
{
    private static readonly (string File, Func<StudyTables, int> Rows, string Adds)[] All =
    [
        ("participants.csv", t => t.Participants.Count, "who took part, on which side"),
        ("cycles.csv", t => t.Cycles.Count, "change between cycles"),
        ("exchanges.csv", t => t.Exchanges.Count, "what is given and received, by kind"),
        ("proposals.csv", t => t.Proposals.Count, "whose proposals are taken up"),
        ("decisions.csv", t => t.Decisions.Count, "who takes part in decisions"),
        ("responses.csv", t => t.Responses.Count, "how each side experiences it"),
        ("coded_segments.csv", t => t.Segments.Count, "what interviews and notes say"),
        ("time_log.csv", t => t.TimeLog.Count, "hours, and how many unpaid"),
        ("ties.csv", t => t.Ties.Count, "ties as people see them"),
        ("nominations.csv", t => t.Nominations.Count, "who is named as a bridge-builder"),
        ("effects.csv", t => t.Effects.Count, "benefits and harms"),
        ("member_checks.csv", t => t.MemberChecks.Count, "what members say of the findings"),
    ];

    /// <summary>File and what it would add, for each that is absent or empty.</summary>
    public static IEnumerable<(string File, string Adds)> Of(Study study) => All.Where(t => t.Rows(study.Tables) == 0).Select(t => (t.File, t.Adds));
}
