namespace ResearchKit;

/// <summary>The chapters of the study report. A later part of the library adds a file and a line here.</summary>
public static class ReportChapters
{
    /// <summary>All chapters; a report sorts them by their order number.</summary>
    public static IReadOnlyList<ReportChapter> All { get; } =
    [
        ShortChapter.Chapter,
        DataChapter.Chapter,
        ContributionChapter.Chapter,
        RelationshipChapter.Chapter,
        StartsChapter.Chapter,
        ReturnedChapter.Chapter,
        GivenChapter.Chapter,
        DecidesChapter.Chapter,
        ExperienceChapter.Chapter,
        ChoicesChapter.Chapter,
        SpannersChapter.Chapter,
        NetworkChapter.Chapter,
        LimitsChapter.Chapter,
    ];
}
