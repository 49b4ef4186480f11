namespace ResearchKit;

/// <summary>Ids as they stand beside a mark: without the part that all begin with, up to a dash. SYN-P07 becomes P07.</summary>
internal static class PersonLabels
{
    /// <summary>A label a person, in the order of the roster.</summary>
    public static IEnumerable<string> Of(Roster roster)
    {
        int common = 0;
        if (roster.Count > 1)
        {
            string first = roster[0], last = roster[roster.Count - 1];
            for (int i = 0; i < Math.Min(first.Length, last.Length) && first[i] == last[i]; i++)
                if (first[i] is '-' or '_') common = i + 1;
        }
        return roster.Ids.Select(id => id[common..]);
    }
}
