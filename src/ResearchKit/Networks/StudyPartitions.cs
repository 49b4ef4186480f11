namespace ResearchKit;

/// <summary>Groupings that a study brings itself: the columns it added to participants.csv.</summary>
public static class StudyPartitions
{
    /// <summary>The people of a roster by a column that the study added to participants.csv: age band, neighbourhood.</summary>
    /// <param name="study">The study.</param>
    /// <param name="column">Name of the column.</param>
    /// <param name="roster">The people; who has no value is in no group.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names those there are.</exception>
    public static Partition PartitionBy(this Study study, string column, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(study);
        var added = study.Tables.Extra.Where(e => e.Table == "participants").ToList();
        if (added.Find(e => e.Name == column) is not { } extra)
            throw new ArgumentException($"participants.csv has no added column '{column}'; it has: {(added.Count == 0 ? "none" : string.Join(", ", added.Select(e => e.Name)))}.", nameof(column));
        var groups = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (int i = 0; i < study.Tables.Participants.Count; i++)
            groups[study.Tables.Participants[i].Id] = string.IsNullOrWhiteSpace(extra.Values[i]) ? null : extra.Values[i].Trim();
        return Partition.Of(column, roster, groups, study.Provenance);
    }
}
