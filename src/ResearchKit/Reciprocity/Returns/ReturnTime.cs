namespace ResearchKit;

/// <summary>
/// Is a contact returned, and how soon? For each pair across the two sides, in order of time: the first later contact the other way within the window
/// that has not answered yet answers the oldest start that is still open. One contact answers one start.
/// </summary>
/// <remarks>
/// Counted: one-way contacts known to the day or the minute, chosen (not standing, not required), whose starter is recorded and that make pairs. Every contact
/// is a start in its direction, also one that answers. A contact of the same minute, or of the same day where one of the two is known by the day only, does not
/// answer: which came first is not recorded. Starts with less than the window left in the period or in the membership of one of the two are left out of the share
/// and censored in the mean. Two-way contacts are returned within themselves and stand apart. A cycle is read by itself: a contact of the next cycle answers
/// nothing in it.
/// </remarks>
public static partial class ReturnTime
{
    internal const int LongestWindow = 3650;

    private const string Source = "ResearchKit; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880";
    private const string CurveSource = "Kaplan and Meier 1958, doi 10.1080/01621459.1958.10501452; restricted mean: Royston and Parmar 2013, doi 10.1186/1471-2288-13-152; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880";

    /// <summary>What <see cref="Share(Interactions)"/> is.</summary>
    public static MeasureInfo ShareInfo { get; } = new(
        "return-share", "Share of starts returned",
        "R / F; F = one-way starts followed for the whole window, R = those of them answered within it; one contact answers one start", Source, 0, 1);

    /// <summary>What <see cref="Mean(Interactions)"/> is.</summary>
    public static MeasureInfo MeanInfo { get; } = new(
        "return-time-restricted-mean", "Mean time until a start is returned, within the window",
        "integral from 0 to W of S(t) dt in days; S(t) = share of starts not yet returned after t (Kaplan-Meier), W = window", CurveSource, 0, double.PositiveInfinity);

    /// <summary>What a point of the return curve is.</summary>
    public static MeasureInfo NotYetInfo { get; } = new(
        "return-curve", "Share of starts not yet returned",
        "S(t) = product over lags u <= t of (1 - d_u / n_u); d_u = starts returned at lag u, n_u = starts neither returned nor out of sight before u",
        CurveSource, 0, 1);

    /// <summary>What <see cref="ShareDifference(Interactions)"/> is.</summary>
    public static MeasureInfo ShareDifferenceInfo { get; } = new(
        "return-share-difference", "Share returned, starts of side a less starts of side b",
        "R_a / F_a - R_b / F_b; a, b = the side that starts", Source, -1, 1);

    /// <summary>What <see cref="MeanDifference(Interactions)"/> is.</summary>
    public static MeasureInfo MeanDifferenceInfo { get; } = new(
        "return-time-difference", "Mean time until the return, starts of side a less starts of side b",
        "m_a - m_b; m = restricted mean time of the starts of a side, in days", CurveSource, double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>What the change of the share is.</summary>
    public static MeasureInfo ShareChangeInfo { get; } = new(
        "return-share-change", "Change of the share of starts returned",
        "s(last) - s(first); s = share of the starts of both sides returned; a person is left out of both cycles at once", Source, -1, 1);

    /// <summary>What the change of the mean time is.</summary>
    public static MeasureInfo MeanChangeInfo { get; } = new(
        "return-time-change", "Change of the mean time until the return",
        "m(last) - m(first), in days; m = restricted mean time of the starts of both sides; a person is left out of both cycles at once",
        CurveSource, double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Share of one-way starts between the sides that were returned within the window, 0 to 1. Undefined without a start followed for the whole window.</summary>
    public static Estimate Share(Interactions interactions) => Headline(interactions).Share(ReturnSides.Both);

    /// <summary>As <see cref="Share(Interactions)"/>, of the starts of one side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither side a nor side b.</exception>
    public static Estimate Share(Interactions interactions, Side starter, int? window = null) => Headline(interactions, window).Share(Group(starter));

    /// <summary>
    /// Restricted mean time until a start is returned, in days, 0 to the window: the area under the curve of starts not yet returned. A start that is never
    /// returned counts with the whole window. Undefined without a start followed for the whole window.
    /// </summary>
    public static Estimate Mean(Interactions interactions) => Headline(interactions).Mean(ReturnSides.Both);

    /// <summary>As <see cref="Mean(Interactions)"/>, of the starts of one side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither side a nor side b.</exception>
    public static Estimate Mean(Interactions interactions, Side starter, int? window = null) => Headline(interactions, window).Mean(Group(starter));

    /// <summary>Share returned of the starts of side a less that of the starts of side b, -1 to 1. Above 0: side b returns more of what side a starts.</summary>
    public static Estimate ShareDifference(Interactions interactions) => Headline(interactions).ShareDifference;

    /// <summary>Mean time of the starts of side a less that of the starts of side b, in days. Above 0: starts of side a wait longer.</summary>
    public static Estimate MeanDifference(Interactions interactions) => Headline(interactions).MeanDifference;

    internal static ReturnRule Rule(Study study, int? window = null)
    {
        int days = window ?? study.Settings.ReplyWindow;
        if (days is < 1 or > LongestWindow) throw new ArgumentOutOfRangeException(nameof(window), days, "A window has 1 to 3,650 days.");
        return new(days, Counting.Of(study) with { Rule = CountingRule.Act });
    }

    private static ReturnSides Headline(Interactions interactions, int? window = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return new ReturnWindow(new ActResolver(interactions.Study), interactions).Sides(Rule(interactions.Study, window));
    }

    private static int Group(Side starter) => starter switch
    {
        Side.A => ReturnSides.FromA,
        Side.B => ReturnSides.FromB,
        _ => throw new ArgumentOutOfRangeException(nameof(starter), starter, "Returns are counted for starts of side a or side b."),
    };
}
