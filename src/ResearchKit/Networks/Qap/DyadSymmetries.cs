namespace ResearchKit;

/// <summary>What the rules of <see cref="DyadSymmetry"/> do and are called.</summary>
internal static class DyadSymmetries
{
    public static double Of(this DyadSymmetry rule, double there, double back) => double.IsNaN(there) || double.IsNaN(back) ? double.NaN : rule switch
    {
        DyadSymmetry.Larger => Math.Max(there, back),
        DyadSymmetry.Smaller => Math.Min(there, back),
        DyadSymmetry.Mean => (there + back) / 2,
        DyadSymmetry.Sum => there + back,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule."),
    };

    public static string Word(this DyadSymmetry rule) => rule switch
    {
        DyadSymmetry.Larger => "the larger of both ways",
        DyadSymmetry.Smaller => "the smaller of both ways",
        DyadSymmetry.Mean => "mean of both ways",
        _ => "both ways together",
    };
}
