namespace ResearchKit;

/// <summary>Which column of a table an unknown heading may mean: the same word in another form, a word that other programs use for it, or a slip.</summary>
internal static class NearColumn
{
    // Other words for a column, and the columns that it may be called, the first that the table has.
    private static readonly (string[] Words, string[] Columns)[] Synonyms =
    [
        (["from", "source", "sender", "ego", "initiator", "starter", "started_by", "giver", "nominator", "speaker"], ["initiator_id", "giver_id", "ego_id", "nominator_id", "speaker_id", "from_id"]),
        (["to", "target", "receiver", "recipient", "recipients", "alter", "addressee", "addressed", "nominee"], ["recipient_ids", "receiver_id", "alter_id", "nominee_id", "target_id", "to_id"]),
        (["present", "attendees", "attended", "others", "participants"], ["present_ids", "participant_ids"]),
        (["date", "day", "time", "datetime", "timestamp", "when", "date_time"], ["start", "date"]),
        (["begin", "began", "start_date", "startdate", "first_day", "from"], ["start", "from", "joined", "opened"]),
        (["finish", "until", "end_date", "enddate", "last_day", "to"], ["end", "to", "left", "closed"]),
        (["person", "pseudonym", "participant", "who", "member"], ["participant_id", "respondent_id"]),
        (["duration", "minutes", "length", "duration_minutes"], ["duration_min", "minutes"]),
        (["organisation", "organization", "organisation_id", "organization_id", "org"], ["org_id"]),
        (["type", "category", "channel"], ["kind"]),
        (["weight", "strength", "score", "answer"], ["value"]),
    ];

    /// <summary>The column; null when none is near. Columns that stand in the header already are none.</summary>
    internal static string? Of(string heading, TableSchema schema, IReadOnlyCollection<string> there)
    {
        string word = heading.Replace(' ', '_').Replace('-', '_').ToLowerInvariant();
        var free = schema.Columns.Where(c => !there.Contains(c.Name)).ToList();
        if (word is "id" or "nr" or "no" or "number" or "key") return schema.Key is [var key] && free.Exists(c => c.Name == key && c.HoldsIds) ? key : null;
        if (free.Find(c => Stem(c.Name) == Stem(word)) is { } same) return same.Name;
        foreach (var (words, columns) in Synonyms)
            if (words.Contains(word, StringComparer.Ordinal) && columns.FirstOrDefault(c => free.Exists(f => f.Name == c)) is { } meant) return meant;
        string near = Nearest.To(word, free.Select(c => c.Name));
        return near.Length > 0 && Nearest.Distance(word, near) <= (Math.Min(word.Length, near.Length) > 6 ? 2 : 1) && word.Length > 3 ? near : null;
    }

    /// <summary>The word without the ending that says what it holds, and without that of a plural.</summary>
    private static string Stem(string name)
    {
        string stem = name.EndsWith("_ids", StringComparison.Ordinal) ? name[..^4] : name.EndsWith("_id", StringComparison.Ordinal) ? name[..^3] : name.EndsWith("_min", StringComparison.Ordinal) ? name[..^4] : name;
        stem = stem.Replace("_", "", StringComparison.Ordinal);
        return stem.EndsWith('s') ? stem[..^1] : stem;
    }
}
