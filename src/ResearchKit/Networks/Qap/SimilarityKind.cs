namespace ResearchKit;

/// <summary>The numbers of <see cref="DyadSimilarity"/>.</summary>
internal enum SimilarityKind
{
    Pearson,
    Jaccard,
    Matching,
}
