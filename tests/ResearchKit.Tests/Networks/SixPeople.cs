namespace ResearchKit.Tests;

/// <summary>
/// The six people of the pages in docs/measures, worked by hand there: a and b mutual, c and d mutual, a to c, e to a, f alone.
/// Group x = a, b, e, f; group y = c, d.
/// </summary>
internal static class SixPeople
{
    public static Network Network { get; } = Nets.Of(DyadCensusTests.Six);

    public static Partition Groups { get; } = Nets.Groups("x: a b e f; y: c d");

    public static void Agree(PersonValues values, double a, double b, double c, double d, double e, double f)
    {
        double[] expected = [a, b, c, d, e, f];
        for (int i = 0; i < 6; i++) Assert.Equal(expected[i], values.Values.Span[i], 14);
    }
}
