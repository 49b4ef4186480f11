namespace ResearchKit;

/// <summary>
/// The strip of counting choices (T26): each number that a verdict rests on, counted the headline way and in every other way, one choice changed at a
/// time. A verdict of higher or lower stands only where all of them point the same way.
/// </summary>
/// <remarks>
/// Choices: counting rule and minimum contacts; contacts whose starter is not recorded, given to either side, for a change also to one side in the first
/// cycle and to the other in the last, and for pairs split as evenly and as unevenly as can be; people who hold two roles, counted as either. Ways that
/// could not differ, because nothing is unknown, are not listed. The ranges of a number declared beforehand have its own level, 1 - .05/k with k such numbers.
/// Simonsohn, Simmons and Nelson 2020, doi 10.1038/s41562-020-0912-z, call the picture a specification curve.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class CountingStrip
{
    private CountingStrip(IReadOnlyList<Finding> findings, Provenance provenance) => (Findings, Provenance) = (findings, provenance);

    /// <summary>The numbers with all their ways to count: those declared beforehand first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>
    /// The strip of a study: who starts more often and what is returned beyond chance over the whole study, and, with two cycles or more, the changes of
    /// the share of starts, of turn-taking and of contact returned beyond chance from the first cycle to the last.
    /// </summary>
    /// <param name="study">The study; reads its interactions.</param>
    public static CountingStrip Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Reciprocity.Of(study).Choices;
    }

    /// <summary>The strip of what is judged of a study, with what must be known of its declaration.</summary>
    internal static CountingStrip Of(Study study, IReadOnlyList<Finding> judged)
    {
        var strip = Of(judged);
        return new(strip.Findings, PrimaryIndicators.Noting(study, strip.Provenance));
    }

    /// <summary>The strip of findings that are at hand already, from any chapter.</summary>
    /// <param name="findings">One or more.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static CountingStrip Of(params IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Count == 0) throw new ArgumentException("A strip needs a finding.", nameof(findings));
        // What each number leaves out stands with that number; here only where the data come from.
        var first = findings[0].Estimate.Provenance;
        return new([.. findings.OrderBy(f => f.Primary ? 0 : 1)], Provenance.From(first.Origin, first.Synthetic, first.Seed));
    }

    /// <summary>How many of the numbers lie on one side of what they are held against, whichever way one counts.</summary>
    public int OneSided => Findings.Count(IsOneSided);

    /// <summary>Two sentences: how many numbers keep their sign in every way of counting, and which do not.</summary>
    public string PlainReading
    {
        get
        {
            var defined = Findings.Where(f => f.Estimate.IsDefined).ToList();
            if (defined.Count == 0) return "No number is defined. There is nothing to count otherwise.";
            int ways = defined.Sum(f => f.Strip.Count), both = defined.Count(f => !IsOneSided(f));
            string first = ways == 0
                ? FormattableString.Invariant($"There is one way only to count {(defined.Count == 1 ? "this number" : $"these {defined.Count} numbers")}.")
                : FormattableString.Invariant($"{defined.Count - both} of {defined.Count} numbers keep their sign in all {ways} other ways of counting.");
            return both == 0
                ? $"{first} What may be claimed is said by their verdicts only."
                : $"{first} The sign hangs on how one counts for: {string.Join("; ", defined.Where(f => !IsOneSided(f)).Select(Readings.Subject))}; what may be claimed is said by the verdicts only.";
        }
    }

    /// <summary>A row a number and way to count.</summary>
    public ResultTable ToTable() => new(
        "T26-counting-choices", "The same numbers, counted otherwise",
        "The first row of each number is the headline way to count; every other row changes one choice. The sign is that of the value less what it is held against: 0 for a change, .50 for a share of starts.",
        [
            new("Number"), new("What is counted otherwise"), new("How"), new("Counted", "contacts or pairs", "count"), new("Value", "", "0.00"),
            new("Range from", "", "0.00") { RangeHeading = "Range" }, new("Range to", "", "0.00"), new("Sign"), new("Declared beforehand") { DataOnly = true }, new("Verdict"),
        ],
        [.. Findings.SelectMany(f => f.Strip.Select(c => Row(f, c.What, c.Choice, c.Estimate)).Prepend(Row(f, "headline", "", f.Estimate)))],
        RangeNotes.On(Provenance, Findings.Select(f => (f.Subject, f.Estimate))))
    {
        N = FormattableString.Invariant($"{Findings.Count} numbers, {Findings.Sum(f => f.Strip.Count)} other ways to count"),
        Reference = "Simonsohn, Simmons and Nelson 2020, doi 10.1038/s41562-020-0912-z; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880",
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>The sign of a value against what it is held against: 1, 0 or -1; 0 too for a value that is not defined.</summary>
    internal static int SignOf(Finding finding, Estimate estimate) => estimate.IsDefined ? Math.Sign(estimate.Value - finding.ReferenceValue) : 0;

    private static bool IsOneSided(Finding finding)
    {
        int sign = SignOf(finding, finding.Estimate);
        return sign != 0 && finding.Strip.All(c => !c.Estimate.IsDefined || SignOf(finding, c.Estimate) == sign);
    }

    private static IReadOnlyList<Cell> Row(Finding finding, string what, string how, Estimate estimate)
    {
        bool headline = ReferenceEquals(estimate, finding.Estimate);
        string sign = !estimate.IsDefined ? "" : SignOf(finding, estimate) switch { > 0 => "+", < 0 => "−", _ => "0" };
        return
        [
            Cell.Of(finding.Subject), Cell.Of(what), Cell.Of(how), Cell.Of((double)estimate.N), Cell.Of(estimate), Cell.Limit(estimate, i => i.Low), Cell.Limit(estimate, i => i.High),
            Cell.Of(sign), Cell.Of(finding.Primary ? "yes" : "no"), Cell.Of(!headline ? "" : finding.Word.Length > 0 ? finding.Word : "not declared beforehand"),
        ];
    }
}
