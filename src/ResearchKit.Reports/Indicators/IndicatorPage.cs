namespace ResearchKit;

/// <summary>
/// The evaluator's page of a partnership: what it rests on, a row a meaning of reciprocity, one figure, and what it cannot tell. At most 350 words.
/// It needs <c>interactions.csv</c> alone; what other tables would add is named.
/// </summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class IndicatorPage
{
    private IndicatorPage(ReciprocityReport report, View view) => (Report, View) = (report, view);

    /// <summary>The study.</summary>
    public Study Study => Report.Study;

    /// <summary>For whom the page is made.</summary>
    public View View { get; }

    /// <summary>The rows of the page, by meaning. In the public view their numbers are not shown.</summary>
    public IReadOnlyList<Indicator> Indicators => Report.Indicators;

    /// <summary>The findings that answer the question, three at most: the change of who starts and of its return; for one period who starts, and whether it is returned beyond chance.</summary>
    internal IReadOnlyList<Finding> Answers => [.. Report.Findings.Take(3)];

    /// <summary>What the page rests on.</summary>
    internal ReciprocityReport Report { get; }

    /// <summary>Who starts, for the figure.</summary>
    internal InitiationByCycle Initiation => Report.Starts;

    /// <summary>Who recorded.</summary>
    internal RecordCoverage Coverage => Report.Coverage;

    /// <summary>The page of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="view">For whom; public protects small groups.</param>
    public static IndicatorPage Of(Study study, View view = View.Public)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new(Reciprocity.Of(study), view);
    }

    /// <summary>The page, self-contained.</summary>
    public string ToHtml() => IndicatorHtml.Of(this);

    /// <summary>Whose indicators they are, and for whom.</summary>
    public override string ToString() => $"Indicators of {Study.Settings.Title} ({(View == View.Team ? "for the team, not for publication" : "public view")})";

    /// <summary>The page for a terminal.</summary>
    public string ToText() => IndicatorText.Of(this);

    /// <summary>The JSON of the command, schema <c>researchkit/indicators/1</c>.</summary>
    public string ToJson() => IndicatorJson.Of(this);
}
