namespace ResearchKit.Simulation;

/// <summary>The true values of one period: what endless studies of such people would show on average, by a large simulation of its own.</summary>
/// <remarks>
/// The expected mutual share is that of a random starter whose chances are those of the people themselves: strengths are fitted to 60 records of the same
/// people at once, with pairs drawn anew each time, so that what chance does to one record does not enter them.
/// </remarks>
internal sealed class Truth
{
    private const int Records = 60;

    public double TurnShare { get; private init; }

    public double Share { get; private init; }

    public double Gap { get; private init; }

    /// <summary>Standard error of the gap.</summary>
    public double GapError { get; private init; }

    public static Truth Of(World world, Size size, double lean, double reply, int partnerships, ulong seed, int threads)
    {
        var gaps = new double[partnerships];
        var turns = new double[partnerships];
        var shares = new double[partnerships];
        Parallel.For(0, partnerships, new() { MaxDegreeOfParallelism = threads }, p =>
        {
            var dice = new Dice(seed, 77, size.A, size.B, Array.IndexOf(World.All, world), (int)(lean * 100), (int)(reply * 100), p);
            var people = new People(world, size, dice);
            var records = new List<Contact>[Records];
            int[] n = new int[size.A * size.B], x = new int[n.Length];
            double observed = 0, turn = 0, share = 0;
            for (int r = 0; r < Records; r++)
            {
                people.Meet(dice);
                records[r] = people.Period(dice, lean, reply);
                var (mutual, taken, started) = Look(size, records[r]);
                observed += mutual / Records;
                turn += taken / Records;
                share += started / Records;
                foreach (var contact in records[r])
                    for (int k = 0; contact.MakesPairs && k < contact.Recipients.Length; k++)
                    {
                        var (a, b) = contact.Pair(k);
                        n[a * size.B + b]++;
                        if (contact.FromA) x[a * size.B + b]++;
                    }
            }
            double[] chance = Chances(size, n, x);
            double expected = 0;
            for (int r = 0; r < Records; r++) expected += Expected(size, records[r], chance) / Records;
            (gaps[p], turns[p], shares[p]) = (observed - expected, turn, share);
        });
        double gap = gaps.Average();
        return new()
        {
            Gap = gap,
            TurnShare = turns.Average(),
            Share = shares.Average(),
            GapError = Math.Sqrt(gaps.Sum(g => (g - gap) * (g - gap)) / (partnerships - 1.0) / partnerships),
        };
    }

    private static (double Mutual, double Turns, double Share) Look(Size size, List<Contact> contacts)
    {
        int[] n = new int[size.A * size.B], x = new int[n.Length];
        int starts = 0, eligible = 0;
        foreach (var contact in contacts)
        {
            if (contact.FromA) starts++;
            for (int k = 0; contact.MakesPairs && k < contact.Recipients.Length; k++)
            {
                var (a, b) = contact.Pair(k);
                n[a * size.B + b]++;
                if (contact.FromA) x[a * size.B + b]++;
            }
        }
        double mutual = 0, turns = 0;
        for (int d = 0; d < n.Length; d++)
        {
            if (n[d] < 2) continue;
            eligible++;
            if (x[d] > 0 && x[d] < n[d]) mutual++;
            turns += 2.0 * x[d] * (n[d] - x[d]) / (n[d] * (n[d] - 1.0));
        }
        return (mutual / eligible, turns / eligible, (double)starts / contacts.Count);
    }

    // Strengths in the plainest way: rounds of minorisation over all contacts of all records.
    private static double[] Chances(Size size, int[] n, int[] x)
    {
        double[] a = new double[size.A], b = new double[size.B];
        Array.Fill(a, 1);
        Array.Fill(b, 1);
        for (int round = 0; round < 300; round++)
        {
            for (int i = 0; i < size.A; i++)
            {
                double won = 0.01, weight = 0.02 / (a[i] + 1);
                for (int j = 0; j < size.B; j++) (won, weight) = (won + x[i * size.B + j], weight + n[i * size.B + j] / (a[i] + b[j]));
                a[i] = won / weight;
            }
            for (int j = 0; j < size.B; j++)
            {
                double won = 0.01, weight = 0.02 / (b[j] + 1);
                for (int i = 0; i < size.A; i++) (won, weight) = (won + n[i * size.B + j] - x[i * size.B + j], weight + n[i * size.B + j] / (a[i] + b[j]));
                b[j] = won / weight;
            }
        }
        var chance = new double[n.Length];
        for (int d = 0; d < n.Length; d++) chance[d] = a[d / size.B] / (a[d / size.B] + b[d % size.B]);
        return chance;
    }

    private static double Expected(Size size, List<Contact> contacts, double[] chance)
    {
        int[] n = new int[chance.Length];
        double[] all = new double[n.Length], none = new double[n.Length];
        Array.Fill(all, 1);
        Array.Fill(none, 1);
        foreach (var contact in contacts)
        {
            if (!contact.MakesPairs) continue;
            double coin = 0;
            for (int k = 0; k < contact.Recipients.Length; k++) coin += chance[At(contact.Pair(k))] / contact.Recipients.Length;
            for (int k = 0; k < contact.Recipients.Length; k++)
            {
                int d = At(contact.Pair(k));
                n[d]++;
                all[d] *= coin;
                none[d] *= 1 - coin;
            }
        }
        double sum = 0;
        int eligible = 0;
        for (int d = 0; d < n.Length; d++)
        {
            if (n[d] < 2) continue;
            eligible++;
            sum += 1 - all[d] - none[d];
        }
        return sum / eligible;

        int At((int A, int B) pair) => pair.A * size.B + pair.B;
    }
}
