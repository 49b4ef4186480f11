namespace ResearchKit;

/// <summary>
/// Ranges from drawing the record anew, as options beside the default jackknife; never the default. What is drawn: people, pairs of people, or acts.
/// Their coverage, measured, stands in docs/simulation.md: read it before one of them is used.
/// </summary>
/// <remarks>
/// Percentile interval: limits are the numbers at places p(B + 1) of the B draws in order. Draw i uses the stream (seed, i), so the result does not depend on
/// the number of threads. The measure takes one parameter: <c>Bootstrap.Persons(interactions, Initiation.Share)</c>. Rows that are independent of each other
/// (a binomial interval) are not offered: contacts of the same people are not.
/// </remarks>
public static class Bootstrap
{
    private const string Few = "a range needs 6 people on each side";

    /// <summary>
    /// Draws the people of each side with replacement (vertex bootstrap; Snijders and Borgatti 1999). An act is there as often as the people who start or
    /// receive it were drawn, multiplied; somebody drawn twice stands there as two people.
    /// </summary>
    /// <param name="interactions">The acts.</param>
    /// <param name="measure">A measure with one parameter: <c>Initiation.Share</c>.</param>
    /// <param name="draws">How many, from which seed, at which level; 2,000 from seed 1 at .95 by default.</param>
    /// <returns>The estimate with this range in place of its own, or without a range and with the reason.</returns>
    public static Estimate Persons(Interactions interactions, Func<Interactions, Estimate> measure, Draws? draws = null)
        => Of(interactions, measure, draws, "percentile bootstrap of persons", (redraw, rng) => redraw.Persons(rng));

    /// <summary>
    /// Draws pairs of people with replacement, each with all its acts. The pair of an act is its starter and the first person addressed on the other side; a pair
    /// drawn twice stands there as two pairs of other people. It takes people for independent of each other, which they are not.
    /// </summary>
    /// <inheritdoc cref="Persons"/>
    public static Estimate Dyads(Interactions interactions, Func<Interactions, Estimate> measure, Draws? draws = null)
        => Of(interactions, measure, draws, "percentile bootstrap of pairs", (redraw, rng) => redraw.Dyads(rng));

    /// <summary>Draws acts with replacement, each with everybody in it. It takes the people for given and their acts for independent of each other.</summary>
    /// <inheritdoc cref="Persons"/>
    public static Estimate Acts(Interactions interactions, Func<Interactions, Estimate> measure, Draws? draws = null)
        => Of(interactions, measure, draws, "percentile bootstrap of acts", (redraw, rng) => redraw.Acts(rng));

    private static Estimate Of(Interactions interactions, Func<Interactions, Estimate> measure, Draws? draws, string method, Func<Redraw, Rng, Interactions> draw)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentNullException.ThrowIfNull(measure);
        draws ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws.Count, nameof(draws));
        if (draws.Level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(draws), draws.Level, "The level lies between 0 and 1, such as 0.95.");
        // Its own range is not wanted: without it the measure costs a hundredth.
        var estimate = measure(interactions.AsDrawn()) with { Interval = null, NoInterval = null };
        if (!estimate.IsDefined) return estimate;
        var redraw = new Redraw(interactions);
        int smaller = Math.Min(redraw.PeopleA, redraw.PeopleB);
        if (smaller < Jackknife.FewestPeople) return estimate with { NoInterval = FormattableString.Invariant($"{Jackknife.TooFew}: {smaller} on the smaller side; {Few}") };
        var values = new double[draws.Count];
        int done = 0, step = Math.Max(1, draws.Count / 100);
        Parallel.For(0, draws.Count, new() { MaxDegreeOfParallelism = draws.Threads ?? -1, CancellationToken = draws.Cancel }, i =>
        {
            values[i] = measure(draw(redraw, new Rng(draws.Seed, i))).Value;
            int now = Interlocked.Increment(ref done);
            if (now % step == 0 || now == draws.Count) draws.Progress?.Report((double)now / draws.Count);
        });
        double[] defined = [.. values.Where(v => !double.IsNaN(v)).Order()];
        if (defined.Length < draws.Count)
            estimate = estimate with { Provenance = estimate.Provenance.Noting(FormattableString.Invariant($"{draws.Count - defined.Length} of {draws.Count} draws were undefined and are left out of the range.")) };
        double tail = (1 - draws.Level) / 2;
        if (tail * (defined.Length + 1) < 1) return estimate with { NoInterval = FormattableString.Invariant($"too few draws for a range at this level: {defined.Length}") };
        double low = At(defined, tail), high = At(defined, 1 - tail);
        if (low == high) return estimate with { NoInterval = "all draws give the same value: no range can be given" };
        return estimate with { Interval = new Interval(low, high, draws.Level, method, null, smaller <= Jackknife.RoughUpTo, draws.Count, draws.Seed) };
    }

    private static double At(double[] ordered, double p)
    {
        double place = p * (ordered.Length + 1) - 1;
        int below = (int)place;
        return below + 1 >= ordered.Length ? ordered[^1] : ordered[below] + (place - below) * (ordered[below + 1] - ordered[below]);
    }
}
