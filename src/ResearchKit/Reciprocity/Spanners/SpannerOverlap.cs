namespace ResearchKit;

/// <summary>Two ways to be a bridge-builder laid over each other: a table of two by two, over people with a group and a tie.</summary>
/// <param name="First">One way.</param>
/// <param name="Second">The other.</param>
/// <param name="Both">People who are both.</param>
/// <param name="FirstOnly">People who are only the first.</param>
/// <param name="SecondOnly">People who are only the second.</param>
/// <param name="Neither">People who are neither.</param>
/// <param name="Jaccard">both / (both + first only + second only).</param>
public sealed record SpannerOverlap(SpannerKind First, SpannerKind Second, int Both, int FirstOnly, int SecondOnly, int Neither, Estimate Jaccard);
