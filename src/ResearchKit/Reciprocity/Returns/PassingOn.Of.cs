namespace ResearchKit;

public sealed partial class PassingOn
{
    /// <summary>What is passed on in a study: by its exchanges between two people where there are any, else by starts of contacts.</summary>
    /// <param name="study">The study.</param>
    /// <param name="options">Window and draws.</param>
    public static PassingOn Of(Study study, ReturnOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Make(BookOf(study), study, options ?? new());
    }

    /// <summary>What is passed on by starts of contacts.</summary>
    /// <param name="interactions">The contacts.</param>
    /// <param name="options">Window and draws.</param>
    public static PassingOn Of(Interactions interactions, ReturnOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return Make(HandoverBook.Of(interactions), interactions.Study, options ?? new());
    }

    /// <summary>The share passed on, 0 to 1, with its range; see <see cref="Of(ResearchKit.Study, ReturnOptions?)"/>. Undefined when nothing received is followed for the whole window.</summary>
    public static Estimate Share(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var book = BookOf(study);
        return Estimates(book, new HandoverChains(book.Handovers, book.People, Days(study) * ReturnRule.Day), Days(study))[HandoverChains.All];
    }

    /// <summary>As <see cref="Share(Study)"/>, by starts of contacts.</summary>
    public static Estimate Share(Interactions interactions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        var book = HandoverBook.Of(interactions);
        int days = Days(interactions.Study);
        return Estimates(book, new HandoverChains(book.Handovers, book.People, days * ReturnRule.Day), days, interactions.Drawn)[HandoverChains.All];
    }

    private static int Days(Study study, int? window = null) => ReturnTime.Rule(study, window).Days;

    private static HandoverBook BookOf(Study study) => study.Tables.Exchanges.Any(e => e.ReceiverId is not null) ? HandoverBook.Of(study) : HandoverBook.Of(study.Interactions);

    private static PassingOn Make(HandoverBook book, Study study, ReturnOptions options)
    {
        var draws = options.Draws;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws.Count, nameof(options));
        int days = Days(study, options.Window);
        var chains = new HandoverChains(book.Handovers, book.People, days * ReturnRule.Day);
        book.PrepareShifts();
        var drawn = new double[draws.Count][];
        Parallel.For(0, draws.Count, new() { MaxDegreeOfParallelism = draws.Threads ?? -1, CancellationToken = draws.Cancel }, i =>
        {
            long[] counts = Count(new HandoverChains(book.Shifted(new Rng(draws.Seed, i)), book.People, days * ReturnRule.Day), book.People);
            drawn[i] = [.. Enumerable.Range(0, HandoverChains.Groups).Select(g => ShareOf(counts, g))];
        });
        var names = new[] { SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), "others", "everybody" };
        long[] observed = Count(chains, book.People);
        var shares = Estimates(book, chains, days);
        var rows = Enumerable.Range(0, HandoverChains.Groups).Select(g =>
        {
            var share = shares[g];
            double[] values = [.. drawn.Select(d => d[g])];
            return new PassingOnRow(names[g], observed[2 * g], observed[2 * g + 1], share,
                book.FromExchanges ? ResearchKit.Chance.Against(share, values, NullModels.ShiftedExchanges, draws) : ResearchKit.Chance.Against(share, values, NullModels.ShiftedActs, draws));
        }).ToList();
        return new(rows, days, book.FromExchanges, book.People, book.Provenance);
    }

    // One set of people: whoever gives or receives. A person left out takes every act along in which they gave or received.
    private static Estimate[] Estimates(HandoverBook book, HandoverChains chains, int days, bool drawn = false)
    {
        long[] counts = Count(chains, book.People);
        string unit = book.FromExchanges ? "exchanges" : "contacts";
        var handovers = book.Handovers;
        var ofPerson = Enumerable.Range(0, book.People).Select(_ => new SortedSet<int>()).ToArray();
        var withPair = new SortedDictionary<(int, int), HashSet<int>>();
        var inAct = Enumerable.Range(0, book.Acts).Select(_ => new List<int>(1)).ToArray();
        for (int k = 0; k < handovers.Length && !drawn; k++)
        {
            var h = handovers[k];
            ofPerson[h.From].Add(h.Act);
            ofPerson[h.To].Add(h.Act);
            inAct[h.Act].Add(k);
            var pair = (Math.Min(h.From, h.To), Math.Max(h.From, h.To));
            if (!withPair.TryGetValue(pair, out var acts)) withPair[pair] = acts = [];
        }
        // A pair goes with every act in which both take part, as two recipients of one contact too.
        foreach (var act in inAct)
        {
            int[] people = [.. act.SelectMany(k => new[] { handovers[k].From, handovers[k].To }).Distinct().Order()];
            for (int i = 0; i < people.Length; i++)
                for (int j = i + 1; j < people.Length; j++)
                    if (withPair.TryGetValue((people[i], people[j]), out var acts)) acts.Add(handovers[act[0]].Act);
        }
        var removed = new bool[book.Acts];
        double[] Without(IEnumerable<int> acts)
        {
            var touched = acts.SelectMany(a => inAct[a]).SelectMany(k => new[] { handovers[k].From, handovers[k].To }).Distinct().ToList();
            var left = counts.ToArray();
            foreach (int p in touched) chains.Count(p, default, left, -1);
            foreach (int a in acts) removed[a] = true;
            foreach (int p in touched) chains.Count(p, removed, left);
            foreach (int a in acts) removed[a] = false;
            return [.. Enumerable.Range(0, HandoverChains.Groups).Select(g => ShareOf(left, g))];
        }
        double[][] persons = [.. ofPerson.Where(a => a.Count > 0).Select(Without)], pairs = [.. withPair.Values.Select(Without)];
        return [.. Enumerable.Range(0, HandoverChains.Groups).Select(g =>
        {
            double theta = ShareOf(counts, g);
            if (double.IsNaN(theta)) return Estimate.Undefined(ShareInfo, 0, unit, book.Provenance, FormattableString.Invariant($"nothing received there is followed for {days} days"));
            var estimate = new Estimate(ShareInfo, theta, counts[2 * g], unit, book.Provenance) { Numerator = counts[2 * g + 1], Denominator = counts[2 * g] };
            if (drawn) return estimate;
            var range = Jackknife.OneSet(theta, [.. persons.Select(p => p[g])], [.. pairs.Select(p => p[g])], JackknifeScale.Logit, 0, 1);
            return estimate with { Interval = range.Interval, NoInterval = range.NoInterval };
        })];
    }

    private static long[] Count(HandoverChains chains, int people)
    {
        var counts = new long[2 * HandoverChains.Groups];
        for (int p = 0; p < people; p++) chains.Count(p, default, counts);
        return counts;
    }

    private static double ShareOf(long[] counts, int group) => counts[2 * group] == 0 ? double.NaN : (double)counts[2 * group + 1] / counts[2 * group];
}
