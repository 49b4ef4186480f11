namespace ResearchKit;

/// <summary>One thing that people do in meetings, by side.</summary>
/// <param name="Key">Which: "convened", "agenda", "present", "first_word", "turns", "speaking_time".</param>
/// <param name="Label">As pages say it.</param>
/// <param name="Share">Share of side a, with its range or the reason why there is none.</param>
/// <param name="Meetings">Meetings of which it is recorded.</param>
/// <param name="PeopleA">People of side a in these meetings.</param>
/// <param name="PeopleB">People of side b in these meetings.</param>
public sealed record MeetingShare(string Key, string Label, Estimate Share, long Meetings, int PeopleA, int PeopleB);
