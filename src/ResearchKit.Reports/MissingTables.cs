namespace ResearchKit;

/// <summary>Which tables a study lacks, and what each would add.</summary>
internal static class MissingTables
{
    private static readonly (string File, Func<StudyTables, int> Rows, string Adds)[] All =
    [
        ("participants.csv", t => t.Participants.Count, "who took part, their sectors, and how many of them appear in no contact"),
        ("cycles.csv", t => t.Cycles.Count, "every number cycle by cycle, and change between them"),
        ("exchanges.csv", t => t.Exchanges.Count, "what is given and received, by kind and direction"),
        ("proposals.csv", t => t.Proposals.Count, "whose proposals are taken up"),
        ("decisions.csv", t => t.Decisions.Count, "how far participants take part in decisions"),
        ("responses.csv", t => t.Responses.Count, "how the partners judge the collaboration"),
        ("coded_segments.csv", t => t.Segments.Count, "what interviews and notes say, by theme, role and cycle"),
        ("time_log.csv", t => t.TimeLog.Count, "hours, unpaid and out of hours, on each side"),
        ("nominations.csv", t => t.Nominations.Count, "who is named as a bridge-builder"),
        ("effects.csv", t => t.Effects.Count, "benefits and harms, for whom"),
        ("member_checks.csv", t => t.MemberChecks.Count, "what members said when the findings were put to them"),
    ];

    /// <summary>File and what it would add, for each that is absent or empty.</summary>
    public static IEnumerable<(string File, string Adds)> Of(Study study) => All.Where(t => t.Rows(study.Tables) == 0).Select(t => (t.File, t.Adds));
}
