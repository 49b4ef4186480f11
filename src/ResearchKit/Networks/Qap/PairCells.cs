namespace ResearchKit;

/// <summary>Several matrices over the people that all of them hold, matched by id, and the pairs in which all are known.</summary>
internal sealed class PairCells
{
    private PairCells(int people, bool directed, double[][] matrices, double[] used, Provenance provenance)
    {
        (People, Directed, Matrices, Used, Provenance) = (people, directed, matrices, used, provenance);
        foreach (double u in used) Pairs += (long)u;
        long all = (long)people * (people - 1) / (directed ? 1 : 2);
        Complete = Pairs == all;
        Provenance = provenance.Without($"{Unit} in which a number is unknown", all - Pairs);
    }

    public int People { get; }

    /// <summary>True: all ordered pairs count. False: each pair once, in the cell above the diagonal.</summary>
    public bool Directed { get; }

    /// <summary>Row by row; 0 on the diagonal, NaN where unknown.</summary>
    public double[][] Matrices { get; }

    /// <summary>1 in the cells that count and in which all matrices are known, else 0.</summary>
    public double[] Used { get; }

    /// <summary>How many cells are used.</summary>
    public long Pairs { get; }

    /// <summary>True when no pair is unknown.</summary>
    public bool Complete { get; }

    public Provenance Provenance { get; }

    public string Unit => Directed ? "ordered pairs" : "pairs";

    /// <summary>Matches the matrices. A person of whom no pair is known in all of them carries nothing and is left out.</summary>
    public static PairCells Of(IReadOnlyList<DyadMatrix> matrices, bool directed)
    {
        var provenance = matrices.Select(m => m.Provenance).Aggregate((a, b) => a + b);
        int everybody = new Roster(matrices.SelectMany(m => m.Roster.Ids)).Count;
        string[] common = [.. matrices[0].Roster.Ids.Where(id => matrices.All(m => m.Roster.IndexOf(id) >= 0))];
        var places = Places(matrices, common);
        string[] known = [.. common.Where((_, i) => Enumerable.Range(0, common.Length).Any(j => j != i && (Knows(i, j) || Knows(j, i))))];
        if (known.Length < common.Length) places = Places(matrices, known);
        provenance = provenance.Without("people who do not stand in all matrices", everybody - common.Length)
            .Without("people none of whose pairs is known in all matrices", common.Length - known.Length);

        int n = known.Length;
        double[][] cells = [.. matrices.Select(_ => new double[n * n])];
        var used = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                if (i == j) continue;
                bool all = true;
                for (int m = 0; m < cells.Length; m++)
                {
                    double x = cells[m][i * n + j] = matrices[m][places[m][i], places[m][j]];
                    all &= !double.IsNaN(x);
                }
                used[i * n + j] = all && (directed || i < j) ? 1 : 0;
            }
        }
        return new(n, directed, cells, used, provenance);

        bool Knows(int i, int j)
        {
            for (int m = 0; m < matrices.Count; m++)
            {
                if (double.IsNaN(matrices[m][places[m][i], places[m][j]])) return false;
            }
            return true;
        }
    }

    /// <summary>A matrix with 0 in the cells that are not used: a column of a regression.</summary>
    public double[] Column(int matrix)
    {
        double[] column = [.. Matrices[matrix]];
        for (int c = 0; c < column.Length; c++)
        {
            if (Used[c] == 0) column[c] = 0;
        }
        return column;
    }

    private static int[][] Places(IReadOnlyList<DyadMatrix> matrices, string[] ids) => [.. matrices.Select(m => ids.Select(m.Roster.IndexOf).ToArray())];
}
