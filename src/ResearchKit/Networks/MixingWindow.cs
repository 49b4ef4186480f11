namespace ResearchKit;

/// <summary>Ties between groups in one window: the matrix, and the E-I index beside what sizes alone give and what group labels dealt out anew give.</summary>
/// <param name="Label">The cycle or wave.</param>
/// <param name="Matrix">The mixing matrix.</param>
/// <param name="People">How many people each group of the matrix has.</param>
/// <param name="Ei">The E-I index.</param>
/// <param name="Expected">The E-I index from group sizes alone.</param>
/// <param name="ByChance">The E-I index against group labels permuted.</param>
public sealed record MixingWindow(string Label, Mixing Matrix, IReadOnlyList<int> People, Estimate Ei, Estimate Expected, Comparison ByChance);
