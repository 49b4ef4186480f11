namespace ResearchKit;

public static partial class ReturnTime
{
    private const string NoRange = "a log has no sides: no range is made";

    /// <summary>
    /// Share of the events of a log that were returned within 14 days, over all pairs and both directions; 0 to 1. Every event is a one-way start known to the minute,
    /// and the log is followed to the end of its last day. Undefined for an undated or empty log. No range.
    /// </summary>
    public static Estimate Share(EventLog log) => Share(log, 14);

    /// <summary>As <see cref="Share(EventLog)"/>, with a window of so many days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window is not 1 to 3,650 days.</exception>
    public static Estimate Share(EventLog log, int window)
        => OfLog(log, window, ShareInfo, m => m[0].Share, m => m[0].Followed, (e, m) => e with { Numerator = m[0].Returned, Denominator = m[0].Followed });

    /// <summary>Restricted mean time in days until an event of a log is returned, within 14 days; see <see cref="Share(EventLog)"/>.</summary>
    public static Estimate Mean(EventLog log) => Mean(log, 14);

    /// <summary>As <see cref="Mean(EventLog)"/>, with a window of so many days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window is not 1 to 3,650 days.</exception>
    public static Estimate Mean(EventLog log, int window) => OfLog(log, window, MeanInfo, m => m[0].Mean([], []), m => m[0].Starts, (e, _) => e);

    private static Estimate OfLog(EventLog log, int window, MeasureInfo info, Func<ReturnMeasure, double> value, Func<ReturnMeasure, long> n, Func<Estimate, ReturnMeasure, Estimate> more)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (window is < 1 or > LongestWindow) throw new ArgumentOutOfRangeException(nameof(window), window, "A window has 1 to 3,650 days.");
        var (measure, selfTies, reason) = LogReturns.Of(log, window);
        var provenance = log.Provenance.Without("events of a person with themselves", selfTies);
        if (measure is null) return Estimate.Undefined(info, 0, "starts", provenance, reason!);
        if (measure[0].Followed == 0) return Estimate.Undefined(info, measure[0].Starts, "starts", provenance, FormattableString.Invariant($"no event is followed for {window} days"));
        return more(new(info, value(measure), n(measure), "starts", provenance) { NoInterval = NoRange }, measure);
    }
}
