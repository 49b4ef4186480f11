namespace ResearchKit.Simulation;

/// <summary>Pairs with a bridge-builder less pairs without, where bridge-builders are drawn at random: what endless studies would show on average.</summary>
/// <remarks>
/// The gap of contacts and pairs is 0 by construction. Take a record as it is, and of its C and P people on the two sides the c and p who happen to be
/// bridge-builders: each set of c and of p is as likely as any other, so each contact of a pair has one with chance 1 - (1 - c/C)(1 - p/P), which is what is
/// taken off. So is the difference of TurnShare where the chance who starts has nothing to do with how often a pair meets (worlds dyads and persons): given
/// who meets how often, each pair has the same expectation 2p(1 - p). Otherwise it is only near 0: a mean over the pairs of people drawn at random is a ratio,
/// and who has many pairs weighs more in it.
/// </remarks>
internal sealed class BridgeTruth
{
    private const int Records = 60, Draws = 20;

    public double TurnShare { get; private init; }

    public double Mutual { get; private init; }

    /// <summary>Standard errors.</summary>
    public (double TurnShare, double Mutual) Error { get; private init; }

    public static BridgeTruth Of(World world, Size size, int partnerships, ulong seed, int threads)
    {
        var turns = new double[partnerships];
        var mutual = new double[partnerships];
        Parallel.For(0, partnerships, new() { MaxDegreeOfParallelism = threads }, p =>
        {
            var dice = new Dice(seed, 79, size.A, size.B, Array.IndexOf(World.All, world), p);
            var people = new People(world, size, dice);
            int defined = 0;
            for (int r = 0; r < Records; r++)
            {
                people.Meet(dice);
                var pairs = Pairs(size, people.Period(dice, 0, 0).Concat(people.Period(dice, 0, 0)));
                for (int d = 0; d < Draws; d++)
                {
                    if (Difference(size, pairs, Bridges.Some(size.A, Bridges.OfSide, dice), Bridges.Some(size.B, Bridges.OfSide, dice)) is not { } less) continue;
                    defined++;
                    turns[p] += less.Turns;
                    mutual[p] += less.Mutual;
                }
            }
            (turns[p], mutual[p]) = (turns[p] / defined, mutual[p] / defined);
        });
        return new() { TurnShare = turns.Average(), Mutual = mutual.Average(), Error = (Error(turns), Error(mutual)) };

        double Error(double[] values) => Math.Sqrt(values.Sum(v => (v - values.Average()) * (v - values.Average())) / (partnerships - 1.0) / partnerships);
    }

    /// <summary>Contacts and starts of side a by pair, of the pairs with two or more contacts.</summary>
    private static List<(int A, int B, int N, int X)> Pairs(Size size, IEnumerable<Contact> contacts)
    {
        int[] n = new int[size.A * size.B], x = new int[n.Length];
        foreach (var contact in contacts.Where(c => c.MakesPairs))
            for (int k = 0; k < contact.Recipients.Length; k++)
            {
                var (a, b) = contact.Pair(k);
                n[a * size.B + b]++;
                if (contact.FromA) x[a * size.B + b]++;
            }
        return [.. Enumerable.Range(0, n.Length).Where(d => n[d] >= 2).Select(d => (d / size.B, d % size.B, n[d], x[d]))];
    }

    private static (double Turns, double Mutual)? Difference(Size size, List<(int A, int B, int N, int X)> pairs, int[] onA, int[] onB)
    {
        bool[] bridgeA = new bool[size.A], bridgeB = new bool[size.B];
        foreach (int i in onA) bridgeA[i] = true;
        foreach (int j in onB) bridgeB[j] = true;
        double turnsWith = 0, turnsWithout = 0, mutualWith = 0, mutualWithout = 0;
        int with = 0, without = 0;
        foreach (var (a, b, n, x) in pairs)
        {
            double turns = 2.0 * x * (n - x) / (n * (n - 1.0)), mutual = x > 0 && x < n ? 1 : 0;
            if (bridgeA[a] || bridgeB[b]) (with, turnsWith, mutualWith) = (with + 1, turnsWith + turns, mutualWith + mutual);
            else (without, turnsWithout, mutualWithout) = (without + 1, turnsWithout + turns, mutualWithout + mutual);
        }
        return with == 0 || without == 0 ? null : (turnsWith / with - turnsWithout / without, mutualWith / with - mutualWithout / without);
    }
}
