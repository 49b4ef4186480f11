namespace ResearchKit.Simulation;

/// <summary>
/// A whole network of one set of people, for the jackknife of one set: everybody may turn to everybody, n people as many as on both sides.
/// Arc reciprocity, without each person and without each pair.
/// </summary>
internal static class WholeNetwork
{
    /// <summary>The contacts of a period as starter and recipient.</summary>
    public static List<(int From, int To)> Contacts(World world, Size size, Dice dice)
    {
        int n = size.A + size.B;
        double[] lean = new double[n], active = new double[n], sums = new double[n * (n - 1) / 2], pair = new double[sums.Length];
        for (int i = 0; i < n; i++) (lean[i], active[i]) = (world.Persons * dice.Normal(), Dice.Exp(0.5 * dice.Normal()));
        var members = new (int I, int J)[sums.Length];
        double sum = 0;
        for (int i = 0, d = 0; i < n; i++)
            for (int j = i + 1; j < n; j++, d++)
            {
                members[d] = (i, j);
                pair[d] = world.Dyads * dice.Normal();
                sum += active[i] * active[j] * Dice.Exp(dice.Normal());
                sums[d] = sum;
            }
        var contacts = new List<(int, int)>(size.Contacts);
        for (int k = 0; contacts.Count < size.Contacts; k++)
        {
            int d = dice.Pick(sums);
            var (i, j) = members[d];
            bool first = dice.Coin(1 / (1 + Dice.Exp(lean[j] - lean[i] - pair[d])));
            contacts.Add(first ? (i, j) : (j, i));
            // To more than one: further ties of the same starter.
            if (world.Groups > 0 && dice.Coin(world.Groups))
                for (int more = dice.Coin(0.5) ? 1 : 2 + dice.Below(3); more > 0; more--)
                    if (dice.Below(n) is var other && other != (first ? i : j)) contacts.Add((first ? i : j, other));
            while (contacts.Count < size.Contacts && dice.Coin(world.Reply))
            {
                first = !first;
                contacts.Add(first ? (i, j) : (j, i));
            }
        }
        return contacts;
    }

    /// <summary>Arc reciprocity with the library's range for one set of people.</summary>
    public static Outcome Arc(Size size, List<(int From, int To)> contacts)
    {
        int n = size.A + size.B;
        var ties = new bool[n * n];
        foreach (var (from, to) in contacts) ties[from * n + to] = true;
        long all = 0, returned = 0;
        long[] allOf = new long[n], returnedOf = new long[n];
        var pairs = new List<(int Ties, int Returned)>();
        var people = new HashSet<int>();
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
            {
                int count = (ties[i * n + j] ? 1 : 0) + (ties[j * n + i] ? 1 : 0), mutual = count == 2 ? 2 : 0;
                if (count == 0) continue;
                (all, returned) = (all + count, returned + mutual);
                (allOf[i], allOf[j], returnedOf[i], returnedOf[j]) = (allOf[i] + count, allOf[j] + count, returnedOf[i] + mutual, returnedOf[j] + mutual);
                pairs.Add((count, mutual));
                people.Add(i);
                people.Add(j);
            }
        double value = Reciprocity.Arc(Library(n, ties)).Value;
        double[] without = [.. people.Order().Select(i => (double)(returned - returnedOf[i]) / (all - allOf[i]))];
        double[] withoutPairs = [.. pairs.Select(p => (double)(returned - p.Returned) / (all - p.Ties))];
        return Measured.From(
            value, level => Jackknife.OneSet(value, without, withoutPairs, JackknifeScale.Logit, 0, 1, level), without.Length - 1, JackknifeScale.Logit, false, _ => 0);
    }

    /// <summary>The mean over many partnerships.</summary>
    public static double Truth(World world, Size size, int partnerships, ulong seed, int threads)
    {
        var values = new double[partnerships];
        Parallel.For(0, partnerships, new() { MaxDegreeOfParallelism = threads }, p =>
        {
            int n = size.A + size.B;
            var ties = new bool[n * n];
            foreach (var (from, to) in Contacts(world, size, new Dice(seed, 78, size.A, size.B, Array.IndexOf(World.All, world), p))) ties[from * n + to] = true;
            int all = 0, returned = 0;
            for (int k = 0; k < ties.Length; k++)
            {
                if (!ties[k]) continue;
                all++;
                if (ties[k % n * n + k / n]) returned++;
            }
            values[p] = (double)returned / all;
        });
        return values.Average();
    }

    private static Network Library(int n, bool[] ties)
        => Network.FromTies(
            Enumerable.Range(0, n * n).Where(k => ties[k]).Select(k => ($"x{k / n:000}", $"x{k % n:000}", 1.0)), true, "contact", Provenance.From("simulated"));
}
