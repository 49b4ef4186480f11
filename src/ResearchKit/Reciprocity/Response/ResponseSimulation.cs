using System.Globalization;

namespace ResearchKit;

/// <summary>
/// Which measure to trust at which response rate: a complete network is taken for the truth, people stop answering, and each measure under each treatment is
/// held against what it was.
/// </summary>
/// <remarks>
/// Designs of this kind: Costenbader and Valente 2003, doi 10.1016/S0378-8733(03)00012-1; Kossinets 2006, doi 10.1016/j.socnet.2005.07.002; Huisman 2009, Journal of
/// Social Structure 10(1); Smith and Moody 2013, doi 10.1016/j.socnet.2013.09.003. Draw i uses the stream (seed, i) for every way of being missing; the first m people
/// of its order are missing at a rate that leaves m out, so that rates are compared on the same draws. What holds for one network need not hold for another.
/// </remarks>
/// <example><code>ResponseSimulation.Of(study.Interactions.ToNetwork()).ToChart()</code></example>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class ResponseSimulation
{
    /// <summary>More draws without a value than this share and a cell does not pass.</summary>
    private const double MostUndefined = 0.05;

    private ResponseSimulation(Network network, ResponseSimulationOptions options, IReadOnlyList<ResponseCell> cells, IReadOnlyList<TrustedRate> trusted)
        => (Network, Options, Cells, Trusted) = (network, options, cells, trusted);

    /// <summary>The complete network that is the truth.</summary>
    public Network Network { get; }

    /// <summary>What was tried.</summary>
    public ResponseSimulationOptions Options { get; }

    /// <summary>A cell for each way of being missing, rate, treatment and measure.</summary>
    public IReadOnlyList<ResponseCell> Cells { get; }

    /// <summary>For each way of being missing, treatment and measure: down to which rate it can be trusted.</summary>
    public IReadOnlyList<TrustedRate> Trusted { get; }

    /// <summary>The simulation on one network.</summary>
    /// <param name="network">A complete network of 5 people or more.</param>
    /// <param name="options">What is tried; null: 1,000 draws at nine rates, missing in three ways.</param>
    /// <exception cref="ArgumentException">Somebody did not answer, there are fewer than 5 people, or an option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static ResponseSimulation Of(Network network, ResponseSimulationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        options ??= new();
        Check(network, options);
        var truth = TreatedNetwork.Of(network, Treatment.Respondents, options.Partition, 0);
        SimulatedMeasure[] measures = [.. ResponseMeasure.For([.. ResponseMeasure.OfNetwork, .. ResponseMeasure.OfPersons], network.Directed, options.Partition).Select(m => new SimulatedMeasure(m, truth))];
        var values = Draw(network, options, measures);
        var cells = new List<ResponseCell>();
        for (int w = 0; w < options.Missing.Count; w++)
            for (int r = 0; r < options.Rates.Count; r++)
                for (int t = 0; t < Treatments.Length; t++)
                    for (int m = 0; m < measures.Length; m++)
                        cells.Add(CellOf(network, options, options.Missing[w], options.Rates[r], Treatments[t], measures[m], values[w, r, t, m]));
        var trusted = from way in options.Missing from m in measures from t in Treatments select TrustedOf(cells, options, way, t, m.Measure);
        return new(network, options, cells, [.. trusted]);
    }

    internal static Treatment[] Treatments { get; } = [Treatment.Recorded, Treatment.Respondents, Treatment.Reconstructed];

    /// <summary>How many answer at a rate: halves are rounded up.</summary>
    internal static int AnsweredAt(int people, double rate) => (int)Math.Floor(people * rate + 0.5 + 1e-9);

    private static (double Value, double Overlap)[,,,][] Draw(Network network, ResponseSimulationOptions options, SimulatedMeasure[] measures)
    {
        int n = network.Count, ways = options.Missing.Count, rates = options.Rates.Count, draws = options.Draws.Count;
        var values = new (double, double)[ways, rates, Treatments.Length, measures.Length][];
        for (int w = 0; w < ways; w++)
            for (int r = 0; r < rates; r++)
                for (int t = 0; t < Treatments.Length; t++)
                    for (int m = 0; m < measures.Length; m++)
                        values[w, r, t, m] = new (double, double)[draws];
        int[] answered = [.. options.Rates.Select(rate => AnsweredAt(n, rate))];
        int[][] weights = [.. options.Missing.Select(way => RemovalOrder.Weights(network, way))];
        int most = n - answered.Min(), done = 0;
        Blocks.Over(draws, 256, long.MaxValue, new(options.Draws.Threads, options.Draws.Cancel), () => (Rng: new Rng(options.Draws.Seed), Order: new int[most]), (first, last, _, own) =>
        {
            for (int i = first; i < last; i++)
            {
                options.Draws.Cancel.ThrowIfCancellationRequested();
                for (int w = 0; w < ways; w++)
                {
                    own.Rng.Restart(options.Draws.Seed, i);
                    RemovalOrder.Draw(own.Rng, weights[w], own.Order);
                    for (int r = 0; r < rates; r++)
                    {
                        var given = RemovalOrder.Without(network, own.Order.AsSpan(0, n - answered[r]));
                        for (int t = 0; t < Treatments.Length; t++)
                        {
                            var treated = TreatedNetwork.Of(given, Treatments[t], options.Partition, 0);
                            for (int m = 0; m < measures.Length; m++) values[w, r, t, m][i] = measures[m].Of(treated, new(1, default));
                        }
                    }
                }
                options.Draws.Progress?.Report((double)Interlocked.Increment(ref done) / draws);
            }
        });
        return values;
    }

    private static ResponseCell CellOf(
        Network network, ResponseSimulationOptions options, Missingness way, double rate, Treatment treatment, SimulatedMeasure simulated, (double Value, double Overlap)[] draws)
    {
        bool whole = simulated.Measure.Whole is not null;
        double sum = 0, squares = 0, overlap = 0, truth = simulated.Truth;
        var judged = new List<double>(draws.Length);
        foreach (var (value, shared) in draws)
        {
            if (double.IsNaN(value)) continue;
            double error = value - truth;
            sum += value;
            squares += error * error;
            overlap += shared;
            judged.Add(whole ? error : value);
        }
        int defined = judged.Count, answered = AnsweredAt(network.Count, rate), undefined = draws.Length - defined;
        judged.Sort();
        double tail = (1 - options.Draws.Level) / 2, low = Quantiles.Of(judged, tail), high = Quantiles.Of(judged, 1 - tail);
        var info = simulated.Measure.Info;
        if (defined == 0)
        {
            double no = double.NaN;
            return new(way, rate, answered, treatment, info, truth, undefined, no, no, no, no, no, no, false)
            {
                Reason = simulated.Reason ?? WhyNone(simulated.Measure, treatment),
            };
        }
        double mean = sum / defined, tolerance = Tolerance(options, simulated.Measure.Scale, truth);
        bool inside = whole ? low >= -tolerance && high <= tolerance : low >= tolerance;
        return new(way, rate, answered, treatment, info, truth, undefined, mean, whole ? mean - truth : double.NaN, whole ? Math.Sqrt(squares / defined) : double.NaN, low, high,
            whole ? double.NaN : overlap / defined, inside && undefined <= MostUndefined * draws.Length);
    }

    private static string WhyNone(ResponseMeasure measure, Treatment treatment) => measure.Info == Reciprocity.ArcInfo && treatment == Treatment.Reconstructed
        ? "the reconstruction assumes that ties are returned" : "undefined in every draw";

    private static double Tolerance(ResponseSimulationOptions options, ErrorScale scale, double truth) => scale switch
    {
        ErrorScale.Relative => options.RelativeTolerance * Math.Abs(truth),
        ErrorScale.Rank => options.LeastRankCorrelation,
        _ => options.ShareTolerance,
    };

    private static TrustedRate TrustedOf(List<ResponseCell> cells, ResponseSimulationOptions options, Missingness way, Treatment treatment, ResponseMeasure measure)
    {
        var line = cells.Where(c => c.Missing == way && c.Treatment == treatment && c.Measure == measure.Info).OrderByDescending(c => c.Rate).ToList();
        double rate = line.TakeWhile(c => c.Passes).Select(c => c.Rate).DefaultIfEmpty(double.NaN).Last();
        return new(way, treatment, measure.Info, InWords(options, measure.Scale), rate)
        {
            Reason = !double.IsNaN(rate) ? null : line[0].Reason ?? "at no rate that was tried",
        };
    }

    private static string InWords(ResponseSimulationOptions options, ErrorScale scale) => scale switch
    {
        ErrorScale.Relative => string.Create(CultureInfo.InvariantCulture, $"error within {options.RelativeTolerance:0.##} of the truth"),
        ErrorScale.Rank => string.Create(CultureInfo.InvariantCulture, $"rank correlation {options.LeastRankCorrelation:0.##} or more"),
        ErrorScale.PerPerson => string.Create(CultureInfo.InvariantCulture, $"error of people over people within {options.ShareTolerance:0.##}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"error within {options.ShareTolerance:0.##}"),
    };

    private static void Check(Network network, ResponseSimulationOptions options)
    {
        int missing = network.Count - NonResponse.AnsweredBy(network);
        if (missing > 0) throw new ArgumentException(FormattableString.Invariant($"The truth must be complete: {missing} of {network.Count} people did not answer. NonResponse.Respondents gives a complete network."), nameof(network));
        if (network.Count < 5) throw new ArgumentException(FormattableString.Invariant($"There are {network.Count} people: with fewer than 5 nothing is left to compare."), nameof(network));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Draws.Count, nameof(options));
        if (options.Rates.Count == 0 || options.Missing.Count == 0) throw new ArgumentException("There is no response rate or no way of being missing to try.", nameof(options));
        foreach (double rate in options.Rates)
        {
            if (!(rate is > 0 and < 1)) throw new ArgumentException(FormattableString.Invariant($"The response rate {rate} is not above 0 and below 1."), nameof(options));
        }
        if (!(options.Draws.Level is > 0 and < 1) || !(options.ShareTolerance >= 0) || !(options.RelativeTolerance >= 0) || !(options.LeastRankCorrelation is >= -1 and <= 1))
            throw new ArgumentException("The level is inside (0, 1), tolerances are 0 or more, the least rank correlation is -1 to 1.", nameof(options));
    }
}
