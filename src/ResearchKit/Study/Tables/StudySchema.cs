namespace ResearchKit;

/// <summary>
/// The one schema of the study folder: a table a file. Reading, checking, datapackage.json, the docs page and new folders all come from it.
/// </summary>
public static partial class StudySchema
{
    /// <summary>All tables, in the order of the docs.</summary>
    public static IReadOnlyList<TableSchema> All => field ??=
    [
        Cycles, Phases, Organisations, Participants, RoleSpells,
        Interactions, Attendance, Turns, Exchanges, TimeLog,
        Sources, Codes, Segments,
        Instruments, Items, Waves, Responses, Ties, Nominations, ComposedMap,
        Reflections, Decisions, Actions, Proposals, Links, MemberChecks, Effects, Invited, Matrix,
    ];

    /// <summary>The table of a file or with a name; null when there is none.</summary>
    public static TableSchema? Find(string fileOrName) => All.FirstOrDefault(t => t.File == fileOrName || t.Name == fileOrName);

    /// <summary>The tables so ordered that each comes after those whose ids it names.</summary>
    internal static IReadOnlyList<TableSchema> ReadingOrder => field ??= Ordered();

    private static List<TableSchema> Ordered()
    {
        var ordered = new List<TableSchema>();
        var open = All.ToList();
        while (open.Count > 0)
        {
            var ready = open.First(t => t.Columns.All(c => c.References is null || c.References == t.Name || ordered.Exists(o => o.Name == c.References)));
            ordered.Add(ready);
            open.Remove(ready);
        }
        return ordered;
    }
}
