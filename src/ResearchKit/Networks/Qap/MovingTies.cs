namespace ResearchKit;

/// <summary>The cells of a matrix that are not 0, when its people are relabelled against columns that stay: as many steps as there are ties, not pairs.</summary>
internal sealed class MovingTies
{
    private readonly int[] _start, _to;
    private readonly double[] _value;

    /// <summary>Takes the cells off the diagonal; above it only where each pair counts once.</summary>
    public MovingTies(int people, bool directed, double[] matrix)
    {
        int ties = 0;
        foreach (double x in matrix) ties += x != 0 ? 1 : 0;
        (_start, _to, _value) = (new int[people + 1], new int[ties], new double[ties]);
        int at = 0;
        for (int i = 0; i < people; i++)
        {
            for (int j = directed ? 0 : i + 1; j < people; j++)
            {
                if (i == j || matrix[i * people + j] == 0) continue;
                (_to[at], _value[at++]) = (j, matrix[i * people + j]);
            }
            _start[i + 1] = at;
        }
    }

    /// <summary>How many cells.</summary>
    public int Count => _start[^1];

    /// <summary>Sum of value times column, person i standing at place[i]. The column holds both cells of a pair without direction.</summary>
    public double Along(double[] column, int[] place)
    {
        int people = place.Length;
        // Four sums in turn, the same everywhere: one would wait for itself.
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        for (int i = 0; i < people; i++)
        {
            var row = column.AsSpan(place[i] * people, people);
            var to = _to.AsSpan(_start[i], _start[i + 1] - _start[i]);
            var value = _value.AsSpan(_start[i], to.Length);
            int k = 0;
            for (; k + 3 < to.Length; k += 4)
            {
                s0 += value[k] * row[place[to[k]]];
                s1 += value[k + 1] * row[place[to[k + 1]]];
                s2 += value[k + 2] * row[place[to[k + 2]]];
                s3 += value[k + 3] * row[place[to[k + 3]]];
            }
            for (; k < to.Length; k++) s0 += value[k] * row[place[to[k]]];
        }
        return s0 + s1 + (s2 + s3);
    }
}
