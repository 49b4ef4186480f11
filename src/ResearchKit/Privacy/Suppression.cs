namespace ResearchKit;

/// <summary>Hides small counts of people, and others beside them, so that nobody can work them out from what is shown.</summary>
public static class Suppression
{
    /// <summary>
    /// A two-way table with row totals, column totals and grand total, in which every count behind which stand 1 to <paramref name="minCell"/> - 1 persons
    /// is hidden (totals too), and further counts so that no hidden one follows from the shown ones by adding and subtracting.
    /// </summary>
    /// <remarks>
    /// <para>Rows, columns and their totals are the two kinds of points of a graph, hidden counts its edges. A hidden count follows from the others exactly
    /// when its edge lies on no ring of hidden edges; so for each such edge the cheapest ring (fewest and smallest further counts) is hidden too. Rings go
    /// through counts above nought only: along such a ring one can be added and taken away in turn, so at least three tables of whole numbers
    /// fit what is shown. The row total, the grand total and the column total close a ring for any count, so there always is one.</para>
    /// <para>Noughts are shown. What insiders know besides, and two releases set against each other, are other matters: docs of the public view.</para>
    /// </remarks>
    /// <param name="counts">Counts by two dimensions.</param>
    /// <param name="minCell">Smallest number of persons that is shown; 2 or more.</param>
    /// <exception cref="ArgumentException">Not two dimensions, a negative count, or a key twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minCell"/> is below 2.</exception>
    public static ProtectedCrosstab TwoWay(Crosstab counts, int minCell = 5)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentOutOfRangeException.ThrowIfLessThan(minCell, 2);
        if (counts.Dimensions.Count != 2) throw new ArgumentException("A two-way table has two dimensions.", nameof(counts));
        var rows = counts.Values(counts.Dimensions[0]);
        var columns = counts.Values(counts.Dimensions[1]);
        var (value, persons) = Filled(counts, rows, columns);
        var hidden = new bool[rows.Count + 1, columns.Count + 1];
        var small = new List<(int Row, int Column)>();
        for (int r = 0; r <= rows.Count; r++)
            for (int c = 0; c <= columns.Count; c++)
                if (value[r, c] > 0 && persons[r, c] < minCell) { hidden[r, c] = true; small.Add((r, c)); }

        foreach (var (row, column) in small)
            foreach (var (r, c) in CheapestRing(value, hidden, row, column)) hidden[r, c] = true;

        var cells = new Cell[rows.Count + 1, columns.Count + 1];
        for (int r = 0; r <= rows.Count; r++)
            for (int c = 0; c <= columns.Count; c++)
                cells[r, c] = hidden[r, c]
                    ? new(double.NaN, null, -1, CellState.Suppressed, FormattableString.Invariant($"fewer than {minCell} people, or it would give such a count away"))
                    : Cell.Of(value[r, c], persons[r, c]);
        return new(counts, rows, columns, cells, minCell);
    }

    private static (double[,] Value, long[,] Persons) Filled(Crosstab counts, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var value = new double[rows.Count + 1, columns.Count + 1];
        var persons = new long[rows.Count + 1, columns.Count + 1];
        var rowOf = rows.Select((key, i) => (key, i)).ToDictionary(k => k.key, k => k.i, StringComparer.Ordinal);
        var columnOf = columns.Select((key, i) => (key, i)).ToDictionary(k => k.key, k => k.i, StringComparer.Ordinal);
        var seen = new HashSet<(int, int)>();
        foreach (var cell in counts.Cells)
        {
            int r = rowOf[cell.Key[0]], c = columnOf[cell.Key[1]];
            if (!(cell.Count >= 0)) throw new ArgumentException($"The count of {cell.Key[0]}, {cell.Key[1]} is not a number from 0 up.", nameof(counts));
            if (!seen.Add((r, c))) throw new ArgumentException($"{cell.Key[0]}, {cell.Key[1]} stands there twice.", nameof(counts));
            (value[r, c], persons[r, c]) = (cell.Count, cell.Persons);
        }

        foreach (var cell in counts.Over(counts.Dimensions[0]).Cells) (value[rowOf[cell.Key[0]], columns.Count], persons[rowOf[cell.Key[0]], columns.Count]) = (cell.Count, cell.Persons);
        foreach (var cell in counts.Over(counts.Dimensions[1]).Cells) (value[rows.Count, columnOf[cell.Key[0]]], persons[rows.Count, columnOf[cell.Key[0]]]) = (cell.Count, cell.Persons);
        foreach (var cell in counts.Over().Cells) (value[rows.Count, columns.Count], persons[rows.Count, columns.Count]) = (cell.Count, cell.Persons);
        return (value, persons);
    }

    /// <summary>The other counts of the cheapest ring through a count (Dijkstra from its row to its column, not along itself). A hidden count is free.</summary>
    private static IEnumerable<(int Row, int Column)> CheapestRing(double[,] value, bool[,] hidden, int row, int column)
    {
        int rows = value.GetLength(0), points = rows + value.GetLength(1);
        double[] cost = [.. Enumerable.Repeat(double.PositiveInfinity, points)];
        int[] before = new int[points];
        bool[] done = new bool[points];
        cost[row] = 0;
        for (int step = 0; step < points; step++)
        {
            int next = -1;
            for (int p = 0; p < points; p++)
                if (!done[p] && !double.IsInfinity(cost[p]) && (next < 0 || cost[p] < cost[next])) next = p;
            if (next < 0 || next == rows + column) break;
            done[next] = true;
            for (int other = next < rows ? rows : 0; other < (next < rows ? points : rows); other++)
            {
                var (r, c) = next < rows ? (next, other - rows) : (other, next - rows);
                if (value[r, c] <= 0 || (r, c) == (row, column)) continue;
                double price = cost[next] + (hidden[r, c] ? 0 : 1 + value[r, c]);
                if (price < cost[other]) (cost[other], before[other]) = (price, next);
            }
        }

        for (int point = rows + column; point != row; point = before[point])
            yield return point < rows ? (point, before[point] - rows) : (before[point], point - rows);
    }
}
