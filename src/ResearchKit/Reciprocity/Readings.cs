namespace ResearchKit;

/// <summary>Parts of plain readings. A verb of change or a comparative stands in them only where a verdict carries it.</summary>
internal static class Readings
{
    /// <summary>A number in a sentence, with a minus sign where it needs one.</summary>
    public static string Number(double value) => Plain.Number(value).Replace('-', '\u2212');

    /// <summary>A range in a sentence.</summary>
    public static string Range(Interval range) => Plain.Range(range).Replace('-', '\u2212');

    /// <summary>"206 of 633"; the share where contacts were counted in parts.</summary>
    public static string Of(Estimate share)
        => double.IsInteger(share.Numerator) && double.IsInteger(share.Denominator) ? FormattableString.Invariant($"{share.Numerator:#,0} of {share.Denominator:#,0}") : Number(share.Value);

    /// <summary>What may be said of two changes, as the rest of a sentence.</summary>
    public static string OfChanges((Finding Change, string What) one, (Finding Change, string What) other)
        => Untold(one.Change) && Untold(other.Change) ? $"the data do not tell the two apart, neither in {one.What} nor in {other.What}"
            : $"{OfChange(one.Change, one.What)}, and {OfChange(other.Change, other.What)}";

    private static bool Untold(Finding change) => !change.Estimate.IsDefined || (change.Verdict == Verdict.CannotTell && change.Primary);

    private static string OfChange(Finding change, string what) => Untold(change) ? $"the data do not tell the two apart in {what}"
        : !change.Primary ? $"the difference in {what} is {Number(change.Estimate.Value)} (not declared beforehand and not judged)"
        : change.Verdict switch
        {
            Verdict.Higher => $"{what} is higher (by {Number(change.Estimate.Value)})",
            Verdict.Lower => $"{what} is lower (by {Number(-change.Estimate.Value)})",
            Verdict.Same => $"{what} is about the same",
            _ => $"{what} depends on how one counts",
        };

    /// <summary>A subject without the words of a subtraction.</summary>
    public static string Subject(Finding finding) => finding.Subject.Replace(", last cycle less first", " from the first cycle to the last", StringComparison.Ordinal);
}
