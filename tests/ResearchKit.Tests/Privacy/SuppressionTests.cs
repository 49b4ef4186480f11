using CsCheck;

namespace ResearchKit.Tests;

public class SuppressionTests
{
    private static readonly Provenance Here = Provenance.From("test", true);

    private static Crosstab Table(int[,] counts) => new("persons", ["row", "column"],
        [.. Enumerable.Range(0, counts.GetLength(0)).SelectMany(r => Enumerable.Range(0, counts.GetLength(1)).Select(c => new CrosstabCell([$"r{r}", $"c{c}"], counts[r, c], counts[r, c])))], Here);

    private static Gen<int[,]> Tables(int most, int highest) => Gen.Select(Gen.Int[1, most], Gen.Int[1, most]).SelectMany((rows, columns) => Gen.Int[0, highest].Array[rows * columns]
        .Select(values => { var t = new int[rows, columns]; for (int i = 0; i < values.Length; i++) t[i / columns, i % columns] = values[i]; return t; }));

    [Fact]
    public void TwoWay_OneSmallCount_HidesTheCheapestRing()
    {
        // A ring through the 2 takes one more count of its row, one of its column, and the count where these meet. Cheapest: 6, 7 and 8 (21, and one
        // for each: 24); every other choice has a larger count in it, the totals (28, 49, 223) most of all.
        var safe = Suppression.TwoWay(Table(new[,] { { 2, 6, 20 }, { 7, 8, 30 }, { 40, 50, 60 } }), 5);
        var hidden = new List<(int, int)>();
        for (int r = 0; r <= 3; r++)
            for (int c = 0; c <= 3; c++)
                if (safe[r, c].State == CellState.Suppressed) hidden.Add((r, c));
        Assert.Equal([(0, 0), (0, 1), (1, 0), (1, 1)], hidden);
        Assert.Equal(28, safe[0, 3].Value);
        Assert.Equal(223, safe[3, 3].Value);
    }

    [Fact]
    public void ToTable_HiddenCounts_AreNotShownAndNotesStayUnsaid()
    {
        var counts = Table(new[,] { { 2, 6, 20 }, { 7, 8, 30 }, { 40, 50, 60 } }) with { Provenance = Here.Noting("somebody left").Without("somebody withdrew", 1) };
        var table = Suppression.TwoWay(counts).ToTable();
        Assert.Equal(["not shown", "not shown", "20", "28"], table.Rows[0].Skip(1).Select((cell, c) => table.Columns[c + 1].Show(cell)));
        Assert.Equal(["all", "49", "64", "110", "223"], table.Rows[3].Select((cell, c) => table.Columns[c].Show(cell)));
        Assert.DoesNotContain("somebody", table.ToText(), StringComparison.Ordinal);
        Assert.Contains("not shown", Suppression.TwoWay(counts).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoWay_NothingSmall_HidesNothing()
    {
        var safe = Suppression.TwoWay(Table(new[,] { { 5, 0 }, { 9, 12 } }), 5);
        for (int r = 0; r <= 2; r++)
            for (int c = 0; c <= 2; c++) Assert.Equal(CellState.Shown, safe[r, c].State);
    }

    [Fact]
    public void TwoWay_AnyTable_NoSmallCountIsShown()
        => Tables(6, 15).Sample(counts =>
        {
            var safe = Suppression.TwoWay(Table(counts), 5);
            for (int r = 0; r <= safe.Rows.Count; r++)
                for (int c = 0; c <= safe.Columns.Count; c++)
                    if (safe[r, c] is { State: CellState.Shown, Value: > 0 and < 5 }) return false;
            return true;
        }, iter: 2000);

    [Fact]
    public void TwoWay_AnyTable_NoHiddenCountFollowsFromTheShownOnes()
        // Independent of how the cells are chosen: a hidden count follows exactly when its unit vector lies in the row space of the sums (Gauss).
        => Tables(6, 15).Sample(counts =>
        {
            var safe = Suppression.TwoWay(Table(counts), 5);
            int rows = safe.Rows.Count + 1, columns = safe.Columns.Count + 1;
            var unknown = new List<(int R, int C)>();
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < columns; c++)
                    if (safe[r, c].State == CellState.Suppressed) unknown.Add((r, c));
            var sums = new List<double[]>();
            for (int r = 0; r < rows; r++) sums.Add([.. unknown.Select(u => u.R != r ? 0.0 : u.C == columns - 1 ? -1 : 1)]);
            for (int c = 0; c < columns; c++) sums.Add([.. unknown.Select(u => u.C != c ? 0.0 : u.R == rows - 1 ? -1 : 1)]);
            int rank = Rank(sums);
            return Enumerable.Range(0, unknown.Count).All(i => Rank([.. sums, [.. unknown.Select((_, k) => k == i ? 1.0 : 0)]]) == rank + 1);
        }, iter: 1000);

    [Fact]
    public void TwoWay_SmallTables_EveryHiddenCountHasAnotherWholeNumberThatFits()
        // By brute force: all tables of whole numbers that agree with what is shown; each hidden count must take at least two values among them.
        => Tables(3, 7).Where(t => t.Length <= 6).Sample(counts =>
        {
            var safe = Suppression.TwoWay(Table(counts), 5);
            int rows = safe.Rows.Count, columns = safe.Columns.Count;
            var values = new Dictionary<(int, int), HashSet<int>>();
            var table = new int[rows, columns];
            Fill(0);
            return values.All(v => v.Value.Count > 1);

            void Fill(int at)
            {
                if (at == rows * columns)
                {
                    for (int r = 0; r <= rows; r++)
                        for (int c = 0; c <= columns; c++)
                            if (safe[r, c].State == CellState.Shown && (int)safe[r, c].Value != At(r, c)) return;
                    for (int r = 0; r <= rows; r++)
                        for (int c = 0; c <= columns; c++)
                            if (safe[r, c].State == CellState.Suppressed) (values.TryGetValue((r, c), out var set) ? set : values[(r, c)] = []).Add(At(r, c));
                    return;
                }

                var (row, column) = (at / columns, at % columns);
                if (safe[row, column].State == CellState.Shown) { table[row, column] = (int)safe[row, column].Value; Fill(at + 1); return; }
                for (int value = Math.Max(0, counts[row, column] - 1); value <= counts[row, column] + 1; value++) { table[row, column] = value; Fill(at + 1); }
            }

            int At(int r, int c) => Enumerable.Range(0, rows).Where(i => r == rows || i == r).Sum(i => Enumerable.Range(0, columns).Where(j => c == columns || j == c).Sum(j => table[i, j]));
        }, iter: 500);

    [Fact]
    public void TwoWay_WrongUse_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Suppression.TwoWay(new("persons", ["a"], [], Here)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.TwoWay(Table(new[,] { { 1 } }), 1));
        Assert.Throws<ArgumentException>(() => Suppression.TwoWay(Table(new[,] { { -1 } })));
        Assert.Throws<ArgumentException>(() => Suppression.TwoWay(new("persons", ["a", "b"], [new(["x", "y"], 1, 1), new(["x", "y"], 2, 2)], Here)));
    }

    private static int Rank(IReadOnlyList<double[]> matrix)
    {
        var m = matrix.Select(r => (double[])r.Clone()).ToList();
        int rank = 0, width = m[0].Length;
        for (int c = 0; c < width && rank < m.Count; c++)
        {
            int pivot = Enumerable.Range(rank, m.Count - rank).MaxBy(r => Math.Abs(m[r][c]));
            if (Math.Abs(m[pivot][c]) < 1e-9) continue;
            (m[rank], m[pivot]) = (m[pivot], m[rank]);
            for (int r = rank + 1; r < m.Count; r++)
            {
                double f = m[r][c] / m[rank][c];
                for (int k = c; k < width; k++) m[r][k] -= f * m[rank][k];
            }

            rank++;
        }

        return rank;
    }
}
