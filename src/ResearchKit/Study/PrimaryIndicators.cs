namespace ResearchKit;

/// <summary>What a study declared beforehand: at most three indicators, one contrast (last less first), 95 % for the family.</summary>
internal static class PrimaryIndicators
{
    /// <summary>What can be declared. A test holds this list against the verdicts.</summary>
    public static IReadOnlyList<string> Known { get; } = ["initiation-share-change", "mutual-gap-change", "turn-share-change"];

    /// <summary>True when some verdict reads a declaration by this id.</summary>
    public static bool IsKnown(string id) => id.Replace('.', '-') is var declared && Known.Any(k => k == declared || k == declared + "-change");

    /// <summary>True when the indicator was declared, by its id or that of its change.</summary>
    public static bool Has(Study study, MeasureInfo indicator) => study.Settings.Primary.Any(id => Same(id, indicator));

    /// <summary>Level of the interval of a change: 1 - 0.05/k for the k primary indicators (Bonferroni), else 0.95.</summary>
    public static double Level(Study study, MeasureInfo indicator) => Has(study, indicator) ? 1 - 0.05 / study.Settings.Primary.Select(Canonical).Distinct(StringComparer.Ordinal).Count() : 0.95;

    /// <summary>The declared margin; null when there is none.</summary>
    public static double? Margin(Study study, MeasureInfo indicator)
        => study.Settings.Margin.Where(m => Same(m.Key, indicator) && m.Value > 0).Select(m => (double?)m.Value).FirstOrDefault();

    /// <summary>The margin declared for the indicator itself, not for its change; null when there is none.</summary>
    public static double? MarginOfLevel(Study study, MeasureInfo indicator)
        => study.Settings.Margin.Where(m => m.Key.Replace('.', '-') == indicator.Id && m.Value > 0).Select(m => (double?)m.Value).FirstOrDefault();

    // One indicator under two spellings is one.
    private static string Canonical(string id) => id.Replace('.', '-') is var declared && Known.Contains(declared + "-change") ? declared + "-change" : declared;

    // "initiation.share" is read as "initiation-share": both stand in folders, and they cannot mean two things.
    private static bool Same(string id, MeasureInfo indicator) => id.Replace('.', '-') is var declared && (declared == indicator.Id || declared == indicator.Id + "-change");
}
