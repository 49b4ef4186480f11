namespace ResearchKit;

/// <summary>The decisions of one cycle by level, as drawn in a column of F25.</summary>
/// <param name="Label">The cycle.</param>
/// <param name="Counts">Decisions a level, lowest first.</param>
/// <param name="Middle">The place of the median between levels, 0 the lowest; NaN without a decision.</param>
/// <param name="MiddleWord">The median in words.</param>
internal sealed record LevelColumn(string Label, IReadOnlyList<int> Counts, double Middle, string MiddleWord);
