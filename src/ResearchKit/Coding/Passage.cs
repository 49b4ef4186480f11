namespace ResearchKit;

/// <summary>A coded passage as frequencies count it: the same passage with the same code by two coders is one.</summary>
/// <param name="CodeId">Code.</param>
/// <param name="Source">Source; null when its id is unknown.</param>
/// <param name="SourceId">Id of the source.</param>
/// <param name="SpeakerId">Who speaks.</param>
/// <param name="AboutIds">Who it is about.</param>
/// <param name="Day">The day it tells of, else the day of the source; null when neither is known.</param>
internal sealed record Passage(string CodeId, SourceDocument? Source, string SourceId, string? SpeakerId, IdList AboutIds, DateOnly? Day)
{
    /// <summary>
    /// The passages of a study, each with one code. Codings of one place (source, start, end, locator) with one code are one passage; a coding without a place
    /// is one by itself. Where coders differ on speaker, people or day, the first in ordinal order is taken, so that the order of rows does not matter.
    /// </summary>
    public static IReadOnlyList<Passage> Of(Study study)
    {
        var sources = study.Tables.Sources.GroupBy(s => s.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. study.Tables.Segments
            .GroupBy(s => (s.SourceId, s.CodeId, s.Start, s.End, Locator: s.Locator ?? "", Own: s.Start is null && s.End is null && s.Locator is null ? s.Id : ""))
            .Select(g =>
            {
                var first = g.OrderBy(s => s.SpeakerId is null).ThenBy(s => s.SpeakerId, StringComparer.Ordinal).ThenBy(s => s.Date is null).ThenBy(s => s.Date)
                    .ThenBy(s => s.AboutIds.ToString(), StringComparer.Ordinal).First();
                var source = sources.GetValueOrDefault(first.SourceId);
                return new Passage(first.CodeId, source, first.SourceId, first.SpeakerId, first.AboutIds, first.Date ?? source?.Date);
            })];
    }

    /// <summary>The cycle of the passage: that of the day it tells of; without such a day that which its source names.</summary>
    public Cycle? CycleIn(Study study) => Day is not { } day ? null : Source is { } source && day == source.Date ? study.CycleOf(source.CycleId, day) : study.CycleAt(day);

    /// <summary>The role of the speaker on the day.</summary>
    public RoleGroup SpeakerIn(Study study) => Day is { } day ? study.RoleGroupOf(SpeakerId, day) : RoleGroup.NotRecorded;

    /// <summary>The study's provenance with a note on passages that two coders gave the same code.</summary>
    public static Provenance Noted(Study study, int passages)
    {
        int twice = study.Tables.Segments.Count - passages;
        return twice == 0 ? study.Provenance : study.Provenance.Noting(FormattableString.Invariant(
            $"{study.Tables.Segments.Count} codings of {passages} segments: a passage that several coders gave the same code counts once."));
    }
}
