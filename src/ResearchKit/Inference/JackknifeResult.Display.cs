using System.Globalization;

namespace ResearchKit;

public sealed partial record JackknifeResult
{
    /// <summary>The range and the variances it is made of, as HTML.</summary>
    public string ToHtml() => Facts.Html(
        "Range by leaving out", ("Range", Interval?.ToString()), ("No range", Interval is null ? NoInterval : null), ("Variance used", Number(Variance)),
        ("From people, side a or all", Number(VarianceA)), ("From people, side b", Number(VarianceB)), ("From pairs", Number(VarianceDyads)));

    /// <summary>The range, or why there is none.</summary>
    public override string ToString() => Interval?.ToString() ?? $"no range: {NoInterval}";

    private static string Number(double value) => double.IsNaN(value) ? "–" : value.ToString("G4", CultureInfo.InvariantCulture);
}
