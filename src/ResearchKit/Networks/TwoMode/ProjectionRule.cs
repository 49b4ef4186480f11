namespace ResearchKit;

/// <summary>
/// What a tie between two persons of a projection weighs. For persons i, j; their meetings M_i, M_j; n_k persons at meeting k. Projected to meetings,
/// persons and meetings change places. docs/two-mode.md compares them.
/// </summary>
public enum ProjectionRule
{
    /// <summary>How many meetings they share: |M_i and M_j|. Breiger 1974, doi:10.2307/2576011; networkx <c>weighted_projected_graph</c>.</summary>
    Shared,

    /// <summary>
    /// Sum of 1/(n_k - 1) over the meetings they share: a person's ties add up to the meetings at which anybody else was.
    /// Newman 2001, doi:10.1103/PhysRevE.64.016132; networkx <c>collaboration_weighted_projected_graph</c>.
    /// </summary>
    Newman,

    /// <summary>
    /// Sum of 2/(n_k(n_k - 1)) over the meetings they share: the ties of a meeting add up to 1, however many were there.
    /// Batagelj 2020, doi:10.1007/s11192-020-03383-y (strict normalisation).
    /// </summary>
    Fractional,

    /// <summary>Shared meetings by meetings of either: |M_i and M_j| / |M_i or M_j|, 0 to 1. Networkx <c>overlap_weighted_projected_graph</c>.</summary>
    Jaccard,

    /// <summary>
    /// Shared meetings by those of who was at fewer: |M_i and M_j| / min(|M_i|, |M_j|), 0 to 1. Networkx <c>overlap_weighted_projected_graph(jaccard=False)</c>.
    /// </summary>
    Overlap,
}
