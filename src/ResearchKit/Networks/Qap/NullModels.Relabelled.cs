namespace ResearchKit;

public static partial class NullModels
{
    /// <summary>
    /// The people of a matrix in another order, all orders equally likely: what <see cref="Qap"/> draws. For a number of your own that compares two matrices:
    /// <c>Chance.Compare(x, m => DyadSimilarity.Jaccard(m, y), NullModels.RelabelledPeople)</c>; Qap does the same many times quicker.
    /// </summary>
    public static Randomised<DyadMatrix> RelabelledPeople { get; } = new(
        "people relabelled", "the matrix as it is, but for who is who", (matrix, rng) =>
        {
            ArgumentNullException.ThrowIfNull(matrix);
            int[] order = [.. Enumerable.Range(0, matrix.Count)];
            rng.Shuffle<int>(order);
            return matrix.Relabelled(order);
        });
}
