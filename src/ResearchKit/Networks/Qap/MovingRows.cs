namespace ResearchKit;

/// <summary>A full matrix whose people are relabelled against columns that stay: row by row, one gathering and a dot product a column.</summary>
internal static class MovingRows
{
    /// <summary>Sums of column times the matrix, person i of the columns holding the cells of person order[i] of the matrix.</summary>
    /// <param name="matrix">Both cells of a pair without direction.</param>
    /// <param name="columns">0 in the cells that do not count.</param>
    /// <param name="directed">False: only the cells above the diagonal count.</param>
    /// <param name="order">The order.</param>
    /// <param name="row">Room for a row.</param>
    /// <param name="sums">One a column.</param>
    public static void Sum(double[] matrix, double[][] columns, bool directed, int[] order, double[] row, Span<double> sums)
    {
        int people = order.Length;
        sums.Clear();
        for (int i = 0; i < people; i++)
        {
            int first = directed ? 0 : i + 1;
            Gather(matrix.AsSpan(order[i] * people, people), order.AsSpan(first), row.AsSpan(first));
            for (int c = 0; c < columns.Length; c++) sums[c] += CellSums.Dot(columns[c].AsSpan(i * people + first, people - first), row.AsSpan(first, people - first));
        }
    }

    /// <summary>The relabelled matrix itself.</summary>
    public static void Arrange(double[] matrix, int[] order, double[] into)
    {
        int people = order.Length;
        for (int i = 0; i < people; i++) Gather(matrix.AsSpan(order[i] * people, people), order, into.AsSpan(i * people, people));
    }

    private static void Gather(ReadOnlySpan<double> from, ReadOnlySpan<int> order, Span<double> row)
    {
        row = row[..order.Length];
        for (int j = 0; j < order.Length; j++) row[j] = from[order[j]];
    }
}
