namespace ResearchKit;

/// <summary>
/// The evaluator's page of a partnership: what it rests on, a row a meaning of reciprocity, one figure, and what it cannot tell. At most 350 words.
/// It needs <c>interactions.csv</c> alone; what other tables would add is named.
/// </summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class IndicatorPage
{
    private IndicatorPage(Study study, View view, IReadOnlyList<Indicator> indicators, IReadOnlyList<Finding> answers, InitiationByCycle initiation, RecordCoverage coverage)
        => (Study, View, Indicators, Answers, Initiation, Coverage) = (study, view, indicators, answers, initiation, coverage);

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>For whom the page is made.</summary>
    public View View { get; }

    /// <summary>The rows of the page, by meaning. In the public view their numbers are not shown.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The findings that answer the question, three at most.</summary>
    internal IReadOnlyList<Finding> Answers { get; }

    /// <summary>Who starts, for the figure.</summary>
    internal InitiationByCycle Initiation { get; }

    /// <summary>Who recorded.</summary>
    internal RecordCoverage Coverage { get; }

    /// <summary>The page of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="view">For whom; public protects small groups.</param>
    public static IndicatorPage Of(Study study, View view = View.Public)
    {
        ArgumentNullException.ThrowIfNull(study);
        var initiation = ResearchKit.Initiation.ByCycle(study);
        var mutuality = Mutuality.ByCycle(study);
        var answers = new List<Finding>();
        bool change = initiation.Cycles.Count > 1;
        answers.Add(change ? initiation.Change : initiation.Starts);
        if (change) answers.Add(mutuality.GapChange);
        if (change) answers.Add(mutuality.TurnShareChange);
        return new(study, view, IndicatorRows.Of(study, initiation, mutuality), answers, initiation, RecordCoverage.Of(study));
    }

    /// <summary>The page, self-contained.</summary>
    public string ToHtml() => IndicatorHtml.Of(this);

    /// <summary>The page for a terminal.</summary>
    public string ToText() => IndicatorText.Of(this);

    /// <summary>The JSON of the command, schema <c>researchkit/indicators/1</c>.</summary>
    public string ToJson() => IndicatorJson.Of(this);
}
