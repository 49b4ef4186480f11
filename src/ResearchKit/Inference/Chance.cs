namespace ResearchKit;

/// <summary>What was observed against what a null model implies, by drawing. Where an expectation is exact, as for the random starter, prefer that.</summary>
public static class Chance
{
    /// <summary>So many draws tell whether a measure that is listed as constant is so for these data.</summary>
    private const int Trial = 32;

    /// <summary>
    /// Compares a measure of the data with the same measure of data drawn from a null model. Draw i uses the stream (seed, i) and results are kept
    /// and summed by i, so the same numbers come out whatever the number of threads. Undefined draws are counted and left out.
    /// </summary>
    /// <remarks>
    /// A network that a null model hands to the measure is a workspace: it is the measure's for the time of the call and is overwritten by the next draw.
    /// Where nothing can be drawn, or a chain of switches does not mix, the comparison has a <see cref="Comparison.Reason"/> and no numbers.
    /// </remarks>
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
        var effort = new Effort(draws.Threads, draws.Cancel);
        var drawing = model.InPlace?.Invoke(data);
        if (drawing is { Refusal: null } && observed.IsDefined) drawing = drawing.For(measure, effort);
        if (drawing?.Refusal is { } refusal) return Without(observed, model, draws, refusal) with { Mixing = drawing.Mixing };
        Func<Func<Rng, T>> workspace = drawing is null ? () => rng => model.Draw(data, rng) : drawing.Workspace;
        if (model.Constant.Contains(observed.Measure.Id, StringComparer.Ordinal)) RefuseConstant(observed, measure, model, draws, workspace());
        if (observed.Reason is { } undefined) return Without(observed, model, draws, $"the observed value is not defined: {undefined}");

        var (values, why) = Values(measure, draws, effort, workspace);
        double[] defined = [.. values.Where(v => !double.IsNaN(v))];
        if (defined.Length == 0)
            return Without(observed, model, draws, $"none of the {values.Length} draws gave a defined value: {why}") with { Undefined = values.Length };
        return Summarise(observed, defined, values.Length - defined.Length, model.Name) with
        {
            Keeps = model.Keeps,
            Seed = draws.Seed,
            Mixing = drawing?.Mixing,
            Notes = [.. drawing?.Notes ?? [], .. Stands(observed.Value, defined)],
        };
    }

    private static (double[] Values, string? Why) Values<T>(Func<T, Estimate> measure, Draws draws, Effort effort, Func<Func<Rng, T>> workspace)
    {
        var values = new double[draws.Count];
        int done = 0, step = Math.Max(1, draws.Count / 100);
        string? why = null;
        Blocks.Over(draws.Count, 256, long.MaxValue, effort, () => (Draw: workspace(), Rng: new Rng(draws.Seed)), (first, last, _, own) =>
        {
            for (int i = first; i < last; i++)
            {
                draws.Cancel.ThrowIfCancellationRequested();
                own.Rng.Restart(draws.Seed, i);
                var estimate = measure(own.Draw(own.Rng));
                values[i] = estimate.Value;
                if (i == 0) why = estimate.Reason;
                if (draws.Progress is null) continue;
                int now = Interlocked.Increment(ref done);
                if (now % step == 0 || now == draws.Count) draws.Progress.Report((double)now / draws.Count);
            }
        });
        return (values, why);
    }

    private static void RefuseConstant<T>(Estimate observed, Func<T, Estimate> measure, Randomised<T> model, Draws draws, Func<Rng, T> draw)
    {
        for (int i = 0; i < Math.Min(Trial, draws.Count); i++)
        {
            double value = measure(draw(new Rng(draws.Seed, i))).Value;
            if (!(double.IsNaN(value) && double.IsNaN(observed.Value)) && !Comparison.Same(value, observed.Value)) return;
        }
        throw new ArgumentException(
            $"'{observed.Measure.Id}' is constant under the model '{model.Name}', which keeps {model.Keeps}: every draw gives the observed value. "
            + $"{(model.WhyConstant.Length > 0 ? model.WhyConstant + " " : "")}Choose another model.", nameof(model));
    }

    private static Comparison Without<T>(Estimate observed, Randomised<T> model, Draws draws, string reason)
        => new(observed, double.NaN, double.NaN, double.NaN, double.NaN, ReadOnlyMemory<double>.Empty, 0, model.Name) { Keeps = model.Keeps, Seed = draws.Seed, Reason = reason };

    private static IEnumerable<string> Stands(double observed, double[] defined)
    {
        if (defined.Length > 1 && Array.TrueForAll(defined, v => Comparison.Same(v, observed)))
            yield return "every draw gave the observed value: under this model the measure cannot vary, or hardly, so a gap of 0 says nothing";
    }

    /// <summary>What was observed against values that were drawn elsewhere, in order of the draw; NaN where a draw is undefined.</summary>
    internal static Comparison Against<T>(Estimate observed, double[] values, Randomised<T> model, Draws draws)
    {
        if (observed.Reason is { } undefined) return Without(observed, model, draws, $"the observed value is not defined: {undefined}");
        double[] defined = [.. values.Where(v => !double.IsNaN(v))];
        if (defined.Length == 0) return Without(observed, model, draws, $"none of the {values.Length} draws gave a defined value") with { Undefined = values.Length };
        return Summarise(observed, defined, values.Length - defined.Length, model.Name) with { Keeps = model.Keeps, Seed = draws.Seed, Notes = [.. Stands(observed.Value, defined)] };
    }

    private static Comparison Summarise(Estimate observed, double[] defined, int undefined, string model)
    {
        double sum = 0, squares = 0, below = 0;
        foreach (double v in defined) sum += v;
        double mean = sum / defined.Length;
        foreach (double v in defined)
        {
            squares += (v - mean) * (v - mean);
            below += Comparison.Same(v, observed.Value) ? 0.5 : v < observed.Value ? 1 : 0;
        }
        double sd = defined.Length > 1 ? Math.Sqrt(squares / (defined.Length - 1)) : double.NaN, gap = observed.Value - mean;
        // Draws that differ by rounding only do not vary.
        double z = sd > 1e-12 * Math.Max(1, Math.Abs(mean)) ? gap / sd : double.NaN;
        return new(observed, mean, gap, z, below / defined.Length, defined, undefined, model);
    }
}
