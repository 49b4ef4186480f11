namespace ResearchKit;

/// <summary>What was observed against what a null model implies, by drawing. Where an expectation is exact, as for the random starter, prefer that.</summary>
public static class Chance
{
    /// <summary>
    /// Compares a measure of the data with the same measure of data drawn from a null model. Draw i uses the stream (seed, i) and results are kept
    /// and summed by i, so the same numbers come out whatever the number of threads. Undefined draws are counted and left out.
    /// </summary>
    /// <typeparam name="T">What is measured: a network, a set of acts.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="measure">A measure with one parameter: <c>Reciprocity.Arc</c>.</param>
    /// <param name="model">The null model.</param>
    /// <param name="draws">How many, from which seed; 2,000 from seed 1 by default.</param>
    /// <returns>Observed, expected, gap; z and percentile for appendices.</returns>
    /// <exception cref="ArgumentException">The measure is constant under the model: every draw would give the observed value.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static Comparison Compare<T>(T data, Func<T, Estimate> measure, Randomised<T> model, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(model);
        draws ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws.Count, nameof(draws));
        var observed = measure(data);
        if (model.Constant.Contains(observed.Measure.Id, StringComparer.Ordinal))
            throw new ArgumentException($"'{observed.Measure.Id}' is constant under the model '{model.Name}', which keeps {model.Keeps}: every draw gives the observed value. Choose another model.", nameof(model));
        var values = new double[draws.Count];
        int done = 0, step = Math.Max(1, draws.Count / 100);
        Parallel.For(0, draws.Count, new() { MaxDegreeOfParallelism = draws.Threads ?? -1, CancellationToken = draws.Cancel }, i =>
        {
            values[i] = measure(model.Draw(data, new Rng(draws.Seed, i))).Value;
            int now = Interlocked.Increment(ref done);
            if (now % step == 0 || now == draws.Count) draws.Progress?.Report((double)now / draws.Count);
        });
        double[] defined = [.. values.Where(v => !double.IsNaN(v))];
        return Summarise(observed, defined, values.Length - defined.Length, model.Name);
    }

    private static Comparison Summarise(Estimate observed, double[] defined, int undefined, string model)
    {
        if (defined.Length == 0) return new(observed, double.NaN, double.NaN, double.NaN, double.NaN, defined, undefined, model);
        double sum = 0, squares = 0, below = 0;
        foreach (double v in defined) sum += v;
        double mean = sum / defined.Length;
        foreach (double v in defined)
        {
            squares += (v - mean) * (v - mean);
            below += v < observed.Value ? 1 : v == observed.Value ? 0.5 : 0;
        }
        double sd = defined.Length > 1 ? Math.Sqrt(squares / (defined.Length - 1)) : double.NaN, gap = observed.Value - mean;
        // Draws that differ by rounding only do not vary.
        double z = sd > 1e-12 * Math.Max(1, Math.Abs(mean)) ? gap / sd : double.NaN;
        return new(observed, mean, gap, z, observed.IsDefined ? below / defined.Length : double.NaN, defined, undefined, model);
    }
}
