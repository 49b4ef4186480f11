namespace ResearchKit;

/// <summary>
/// The figures, as extension methods: <c>ToChart()</c> on a result that has one figure, a method of its own where there are several.
/// A figure draws what a result holds and computes nothing.
/// </summary>
public static partial class StudyCharts
{
    /// <summary>Outside, a side below this size gets no number of its own.</summary>
    private const int FewestOutside = 10;

    /// <summary>Outside, no group mean with fewer people: five others than the one who reads it.</summary>
    private const int FewestInMean = 6;

    private static string Counted(long count, string one, string? many = null) => FormattableString.Invariant($"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>A whole number to two digits, as outside outputs have it.</summary>
    private static long TwoDigits(long count)
    {
        long unit = 1;
        while (count / unit >= 100) unit *= 10;
        return (count + unit / 2) / unit * unit;
    }

    private static StudyChart NotShown(string id, string caption, string howToRead, Provenance provenance, string why)
        => new(id, caption, howToRead, $"{caption}. {why}", "", provenance, Drawing.Nothing(why));
}
