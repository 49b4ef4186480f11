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

    /// <summary>The provenance with what a reader must know of the declaration: that its day is not recorded, or that the data were there already.</summary>
    public static Provenance Noting(Study study, Provenance provenance)
    {
        if (study.Settings.Primary.Count == 0) return provenance;
        if (study.Settings.DeclaredOn is not { } declared)
            return provenance.Noting("The day on which the primary indicators were declared is not recorded: whether that was before the data were seen cannot be told.");
        return study.Interactions.Count > 0 && declared > DateOnly.FromDateTime(study.Interactions[^1].Start)
            ? provenance.Noting(FormattableString.Invariant($"The primary indicators were declared on {declared:yyyy-MM-dd}, after the last contact: the data were there already."))
            : provenance;
    }

    /// <summary>The margin declared for the indicator itself, not for its change; null when there is none.</summary>
    public static double? MarginOfLevel(Study study, MeasureInfo indicator)
        => study.Settings.Margin.Where(m => m.Key.Replace('.', '-') == indicator.Id && m.Value > 0).Select(m => (double?)m.Value).FirstOrDefault();

    // One indicator under two spellings is one.
    private static string Canonical(string id) => id.Replace('.', '-') is var declared && Known.Contains(declared + "-change") ? declared + "-change" : declared;

    // "initiation.share" is read as "initiation-share": both stand in folders, and they cannot mean two things.
    private static bool Same(string id, MeasureInfo indicator) => id.Replace('.', '-') is var declared && (declared == indicator.Id || declared == indicator.Id + "-change");
}
