namespace ResearchKit;

/// <summary>The numbers of a measure from all acts, and without each person of either side and each pair.</summary>
internal sealed class Replicates
{
    private readonly int _values;
    private readonly double[] _theta, _a, _b, _dyads;
    private readonly int[] _sideA, _sideB, _pairs;

    private Replicates(int values, double[] theta, int[] sideA, double[] a, int[] sideB, double[] b, int[] pairs, double[] dyads, int smallest)
        => (_values, _theta, _sideA, _a, _sideB, _b, _pairs, _dyads, Smallest) = (values, theta, sideA, a, sideB, b, pairs, dyads, smallest);

    /// <summary>People on the smaller side; of the smaller period for a change.</summary>
    public int Smallest { get; }

    /// <summary>People on side a.</summary>
    public int PeopleA => _sideA.Length;

    /// <summary>People on side b.</summary>
    public int PeopleB => _sideB.Length;

    /// <summary>How many replicates.</summary>
    public int Units => _sideA.Length + _sideB.Length + _pairs.Length;

    /// <summary>The number from all acts.</summary>
    public double Theta(int value) => _theta[value];

    /// <summary>Leaves out each person and each pair in turn.</summary>
    public static Replicates Of(ActTable table, IActMeasure measure)
    {
        int k = measure.Values;
        var theta = new double[k];
        measure.Without([], theta);
        if (table.Drawn) return new(k, theta, [], [], [], [], [], [], 0);
        var a = new double[table.SideA.Length * k];
        for (int i = 0; i < table.SideA.Length; i++) measure.Without(table.ActsOf(table.SideA[i]), a.AsSpan(i * k, k));
        var b = new double[table.SideB.Length * k];
        for (int i = 0; i < table.SideB.Length; i++) measure.Without(table.ActsOf(table.SideB[i]), b.AsSpan(i * k, k));
        var dyads = new double[table.Dyads.Length * k];
        for (int i = 0; i < table.Dyads.Length; i++) measure.Without(table.ActsWith(table.Dyads[i]), dyads.AsSpan(i * k, k));
        return new(k, theta, table.SideA, a, table.SideB, b, table.Dyads, dyads, Math.Min(table.SideA.Length, table.SideB.Length));
    }

    /// <summary>The value only, without any replicate.</summary>
    public static double[] ValuesOf(IActMeasure measure)
    {
        var theta = new double[measure.Values];
        measure.Without([], theta);
        return theta;
    }

    /// <summary>Last less first: a person is left out of both periods at once; persons and pairs are those of either period.</summary>
    public static Replicates Change(Replicates first, Replicates last)
    {
        int k = first._values;
        var theta = new double[k];
        for (int v = 0; v < k; v++) theta[v] = last._theta[v] - first._theta[v];
        var (sideA, a) = Change(first, last, first._sideA, first._a, last._sideA, last._a);
        var (sideB, b) = Change(first, last, first._sideB, first._b, last._sideB, last._b);
        var (pairs, dyads) = Change(first, last, first._pairs, first._dyads, last._pairs, last._dyads);
        return new(k, theta, sideA, a, sideB, b, pairs, dyads, Math.Min(first.Smallest, last.Smallest));
    }

    /// <summary>One value made of the others, in the estimate and in every replicate alike.</summary>
    public Replicates Select(Func<ReadOnlySpan<double>, double> value)
    {
        double[] Each(double[] rows)
        {
            var made = new double[rows.Length / _values];
            for (int i = 0; i < made.Length; i++) made[i] = value(rows.AsSpan(i * _values, _values));
            return made;
        }
        return new(1, [value(_theta)], _sideA, Each(_a), _sideB, Each(_b), _pairs, Each(_dyads), Smallest);
    }

    /// <summary>The two-way interval of one of the numbers.</summary>
    public JackknifeResult Interval(int value, JackknifeScale scale, double low, double high, double level)
        => Jackknife.TwoWay(_theta[value], Column(_a, value), Column(_b, value), Column(_dyads, value), scale, low, high, level, Smallest);

    private double[] Column(double[] rows, int value)
    {
        if (_values == 1) return rows;
        var column = new double[rows.Length / _values];
        for (int i = 0; i < column.Length; i++) column[i] = rows[i * _values + value];
        return column;
    }

    private static (int[] Units, double[] Rows) Change(Replicates first, Replicates last, int[] firstUnits, double[] firstRows, int[] lastUnits, double[] lastRows)
    {
        // Both lists of units ascend, so one walk joins them.
        int k = first._values;
        var units = firstUnits.Union(lastUnits).Order().ToArray();
        var rows = new double[units.Length * k];
        for (int i = 0, f = 0, l = 0; i < units.Length; i++)
        {
            bool inFirst = f < firstUnits.Length && firstUnits[f] == units[i], inLast = l < lastUnits.Length && lastUnits[l] == units[i];
            for (int v = 0; v < k; v++)
                rows[i * k + v] = (inLast ? lastRows[l * k + v] : last._theta[v]) - (inFirst ? firstRows[f * k + v] : first._theta[v]);
            if (inFirst) f++;
            if (inLast) l++;
        }
        return (units, rows);
    }
}
