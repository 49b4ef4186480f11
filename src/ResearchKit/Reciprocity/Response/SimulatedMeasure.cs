namespace ResearchKit;

/// <summary>One measure in a simulation: its truth, and how a treated network compares with it.</summary>
internal sealed class SimulatedMeasure
{
    private readonly double[] _true;

    public SimulatedMeasure(ResponseMeasure measure, TreatedNetwork truth)
    {
        Measure = measure;
        if (measure.Whole is not null)
        {
            var estimate = measure.Of(truth);
            (Truth, Reason, _true) = (measure.Scaled(estimate), estimate.Reason, []);
            if (measure.Scale == ErrorScale.Relative && Truth == 0) Reason = "the truth is 0: an error has no size relative to it";
        }
        else
        {
            (Truth, _true) = (double.NaN, Steady(measure.Person!(truth, new Effort(1, default)).Values.Span));
            if (double.IsNaN(RankCorrelation.Spearman(_true, _true))) Reason = "everybody has the same value in the complete network: there is no order to find again";
        }
    }

    public ResponseMeasure Measure { get; }

    /// <summary>The value in the complete network; NaN for a measure with a value a person.</summary>
    public double Truth { get; }

    /// <summary>Why there is nothing to compare with; null where there is.</summary>
    public string? Reason { get; }

    /// <summary>The value, or the rank correlation with the truth; and the overlap of the top quarters.</summary>
    public (double Value, double Overlap) Of(TreatedNetwork treated, Effort effort)
    {
        if (Reason is not null) return (double.NaN, double.NaN);
        if (Measure.Whole is not null) return (Measure.Scaled(Measure.Of(treated)), double.NaN);
        if (treated.Refusal is not null) return (double.NaN, double.NaN);
        double[] values = Steady(Measure.Person!(treated, effort).Values.Span);
        var (found, known) = (new List<double>(values.Length), new List<double>(values.Length));
        // Rosters keep the order of ids; a smaller one skips people.
        bool smaller = treated.Treatment == Treatment.Respondents;
        for (int i = 0, k = 0; i < _true.Length; i++)
        {
            if (smaller && !treated.Given.HasAnswered(i)) continue;
            double value = values[k++];
            if (double.IsNaN(value)) continue;
            found.Add(value);
            known.Add(_true[i]);
        }
        return (RankCorrelation.Spearman([.. found], [.. known]), TopQuarter([.. found], [.. known]));
    }

    // Sums of fractions that differ in the twelfth digit, by the order of adding, are one value and one rank.
    private static double[] Steady(ReadOnlySpan<double> values)
    {
        double[] steady = values.ToArray();
        for (int i = 0; i < steady.Length; i++) steady[i] = Math.Round(steady[i], 9);
        return steady;
    }

    /// <summary>People in the top quarter of both over people in that of either; who ties with the last of a quarter is in it.</summary>
    public static double TopQuarter(double[] x, double[] y)
    {
        if (x.Length == 0) return double.NaN;
        double leastX = Least(x), leastY = Least(y);
        int both = 0, either = 0;
        for (int i = 0; i < x.Length; i++)
        {
            bool inX = x[i] >= leastX, inY = y[i] >= leastY;
            both += inX && inY ? 1 : 0;
            either += inX || inY ? 1 : 0;
        }
        return (double)both / either;
    }

    private static double Least(double[] values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted[^((sorted.Length + 3) / 4)];
    }
}
