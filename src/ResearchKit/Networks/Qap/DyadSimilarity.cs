namespace ResearchKit;

/// <summary>How alike two matrices of the same people are, pair by pair: a number that describes. Where it stands among relabelled people: <see cref="Qap"/>.</summary>
/// <remarks>
/// Over the people of both and the pairs known in both. All ordered pairs, or each pair once where neither has a direction. A network stands for its weights
/// (<see cref="DyadMatrix.Of(Network)"/>).
/// </remarks>
public static class DyadSimilarity
{
    private const string Source = "Krackhardt 1988, doi 10.1016/0378-8733(88)90004-4";

    /// <summary>What <see cref="Pearson"/> is.</summary>
    public static MeasureInfo PearsonInfo { get; } = new(
        "qap-correlation", "Correlation of two networks", "r = sum (x_ij - mean x)(y_ij - mean y) / sqrt(sum (x_ij - mean x)^2 sum (y_ij - mean y)^2), over the pairs i != j known in both", Source, -1, 1);

    /// <summary>What <see cref="Jaccard"/> is.</summary>
    public static MeasureInfo JaccardInfo { get; } = new(
        "qap-jaccard", "Jaccard overlap of two networks", "pairs tied in both / pairs tied in one or both, over the pairs i != j known in both", "Jaccard 1912, doi 10.1111/j.1469-8137.1912.tb05611.x", 0, 1);

    /// <summary>What <see cref="SimpleMatching"/> is.</summary>
    public static MeasureInfo MatchingInfo { get; } = new(
        "qap-matching", "Share of pairs alike in two networks", "(pairs tied in both + pairs tied in neither) / all pairs, over the pairs i != j known in both; Hamming distance = all pairs x (1 - share)", "Butts and Carley 2001, doi 10.1080/0022250X.2001.9990249", 0, 1);

    /// <summary>Pearson's correlation; of two matrices of 0 and 1 it is phi. Undefined where one is the same in all pairs.</summary>
    /// <remarks>sna <c>gcor</c>.</remarks>
    public static Estimate Pearson(DyadMatrix x, DyadMatrix y) => Of(x, y, SimilarityKind.Pearson);

    /// <summary>Of the pairs that are tied in one, those tied in both; a tie is a number other than 0. Undefined where no pair is tied.</summary>
    public static Estimate Jaccard(DyadMatrix x, DyadMatrix y) => Of(x, y, SimilarityKind.Jaccard);

    /// <summary>Share of the pairs that are tied in both or in neither; a tie is a number other than 0. Undefined without a pair.</summary>
    /// <remarks>sna <c>hdist</c> is the number of the other pairs.</remarks>
    public static Estimate SimpleMatching(DyadMatrix x, DyadMatrix y) => Of(x, y, SimilarityKind.Matching);

    private static Estimate Of(DyadMatrix x, DyadMatrix y, SimilarityKind kind) => MatchedPair.Of(x, y, kind).Observed;
}
