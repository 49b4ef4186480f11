namespace ResearchKit;

/// <summary>Decides what may be said of a value, in a fixed order of tests, and says it in plain words.</summary>
/// <remarks>
/// (1) The interval excludes the reference and every other way of counting has the same sign: higher or lower. (2) It excludes it, but some way has
/// the other sign: depends on how one counts. (3) A margin was declared and the interval lies inside it: about the same. (4) The own intervals of
/// two ways exclude the reference on different sides: depends on how one counts. (5) Otherwise: cannot tell, with the range the data allow.
/// "Cannot tell" is never "no change". A way of counting that gives exactly the reference has no sign: it neither lets (1) hold nor counts as the other
/// sign of (2), so the verdict falls through to "cannot tell". An undefined way has no value and is passed over.
/// </remarks>
public static class Verdicts
{
    /// <summary>The verdict on a value.</summary>
    /// <param name="subject">What it is about: "share of starts by coproducers".</param>
    /// <param name="contrast">What it is held against: 0 for a change or a gap, 0.5 for a share.</param>
    /// <param name="estimate">The value counted the headline way, with its interval.</param>
    /// <param name="strip">The same value counted in the other ways; an undefined one neither agrees nor disagrees.</param>
    /// <param name="primary">True when the indicator was declared beforehand. Other changes are stated without a verb of change.</param>
    /// <param name="margin">The difference from the reference that counts as about the same; null when none was declared.</param>
    /// <param name="higher">What "higher" means in words: "coproducers start more often".</param>
    /// <param name="lower">What "lower" means in words.</param>
    public static Finding Judge(
        string subject, Contrast contrast, Estimate estimate, IReadOnlyList<StripChoice> strip,
        bool primary = false, double? margin = null, string higher = "higher", string lower = "lower")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(strip);
        if (margin is { } m && !(m > 0)) throw new ArgumentOutOfRangeException(nameof(margin), m, "A margin is above 0.");
        double reference = contrast == Contrast.Share ? 0.5 : 0;
        var (verdict, why) = Decide(estimate, strip, reference, margin);
        return new Finding(subject, estimate, reference, verdict, why, [.. strip], primary, margin)
        {
            PlainReading = Read(contrast, estimate, verdict, why, primary, higher, lower),
            Word = contrast == Contrast.Change && !primary ? "" : WordOf(verdict, higher, lower),
        };
    }

    private static (Verdict Verdict, string Why) Decide(Estimate estimate, IReadOnlyList<StripChoice> strip, double reference, double? margin)
    {
        string at = Plain.Number(reference);
        if (estimate.Reason is { } undefined) return (Verdict.CannotTell, undefined);
        if (estimate.NoInterval is { } few && few.StartsWith(Jackknife.TooFew, StringComparison.Ordinal)) return (Verdict.CannotTell, few);
        int side = SideOf(estimate, reference);
        string? neither = null;
        if (side != 0)
        {
            var other = strip.FirstOrDefault(c => c.Estimate.IsDefined && Math.Sign(c.Estimate.Value - reference) == -side);
            if (other is not null) return (Verdict.Depends, $"the range excludes {at}, but counted otherwise ({Name(other)}) the value lies on the other side ({Plain.Number(other.Estimate.Value)})");
            if (strip.All(c => !c.Estimate.IsDefined || Math.Sign(c.Estimate.Value - reference) == side))
                return (side > 0 ? Verdict.Higher : Verdict.Lower, strip.Count == 0 ? $"the range excludes {at}" : $"the range excludes {at}, and every way of counting points the same way");
            neither = $"the range excludes {at}, but counted otherwise ({Name(strip.First(c => c.Estimate.IsDefined && Math.Sign(c.Estimate.Value - reference) == 0))}) the value is exactly {at}";
        }
        if (margin is { } m && estimate.Interval is { } inside && reference - m <= inside.Low && inside.High <= reference + m)
            return (Verdict.Same, $"the whole range lies within {Plain.Number(m)} of {at}, the margin declared beforehand");
        var above = side > 0 ? "the headline way" : strip.Where(c => SideOf(c.Estimate, reference) > 0).Select(Name).FirstOrDefault();
        var below = side < 0 ? "the headline way" : strip.Where(c => SideOf(c.Estimate, reference) < 0).Select(Name).FirstOrDefault();
        if (above is not null && below is not null) return (Verdict.Depends, $"the range lies above {at} in one way of counting ({above}) and below it in another ({below})");
        return (Verdict.CannotTell, neither is not null ? $"{neither}; the data allow {Plain.Range(estimate.Interval!.Value)}" : estimate.Interval is { } range ? $"the data allow {Plain.Range(range)}" : estimate.NoInterval ?? "no range was made");
    }

    // +1: the own interval lies above the reference; -1: below; 0: it holds the reference, or there is none.
    private static int SideOf(Estimate estimate, double reference)
        => estimate.Interval is not { } i ? 0 : i.Low > reference ? 1 : i.High < reference ? -1 : 0;

    private static string Name(StripChoice choice) => $"{choice.What}: {choice.Choice}";

    private static string WordOf(Verdict verdict, string higher, string lower) => verdict switch
    {
        Verdict.Higher => higher,
        Verdict.Lower => lower,
        Verdict.Same => "about the same",
        Verdict.Depends => "depends on how one counts",
        _ => "cannot tell",
    };

    private static string Read(Contrast contrast, Estimate estimate, Verdict verdict, string why, bool primary, string higher, string lower)
    {
        if (estimate.Reason is { } undefined) return $"cannot tell: {undefined}";
        string value = Plain.Number(estimate.Value);
        string range = estimate.Interval is { } i ? $"the data allow {Plain.Range(i)}" : $"no range: {estimate.NoInterval ?? "none was made"}";
        // A contrast that nobody declared beforehand gets its numbers and no verb of change.
        if (contrast == Contrast.Change && !primary) return $"difference {value}; {range}";
        string word = WordOf(verdict, higher, lower);
        return verdict switch
        {
            Verdict.Higher or Verdict.Lower => $"{word}: {value}; {range}",
            Verdict.Same => $"{word}: {value}; {why}",
            Verdict.Depends => $"{word}: {why}",
            _ => $"{word}: {why}",
        };
    }
}
