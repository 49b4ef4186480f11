using System.Globalization;

namespace ResearchKit.Benchmarks;

/// <summary>QAP with 2,000 orders of 200 people, beside sna's qaptest, netlm and netlogit on the same ties in the same run; and how our time grows with the people.</summary>
internal static class QapBenchmark
{
    private const int People = 200;
    private const int Orders = 2_000;

    /// <summary>So many of the draws are made in sna; the time of all is reckoned from them.</summary>
    private static readonly int[] SlowDraws = [200, 20, 5];

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            string file = Path.Combine(folder, "ties.csv");
            var data = Made(People);
            Write(file, data);
            Console.WriteLine(FormattableString.Invariant($"   {Orders:N0} orders of {People} people, {data.Y.Ties:N0} ties; seconds without reading and start-up"));
            Console.WriteLine("      sna's netlm and netlogit relabel the intercept too: a third of their work; its time is of fewer draws, times what is missing");
            string[] arguments = [Path.Combine(AppContext.BaseDirectory, "peers", "qap-sna.R"), file, Text(People), .. SlowDraws.Select(d => Text(d))];
            var printed = Measured.Once("Rscript", arguments)?.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(p => p[0], p => (Seconds: Number(p[1]), Value: Number(p[2])));
            for (int w = 0; w < Works.Length; w++)
            {
                double value = double.NaN, ours = Measured.Seconds(() => value = Works[w].Work(data, Orders));
                string beside = "sna not here";
                if (printed is not null && printed.TryGetValue(Works[w].Name, out var sna))
                {
                    double theirs = sna.Seconds * Orders / SlowDraws[w];
                    beside = FormattableString.Invariant($"sna {theirs,9:0.0} s ({SlowDraws[w]} draws), {theirs / ours,7:0} times ours{Works[w].Wanted}");
                    // netlogit stops earlier than we do.
                    if (Math.Abs(sna.Value - value) > 1e-5 * Math.Abs(value)) beside += FormattableString.Invariant($" BUT sna finds {sna.Value}, we {value}");
                }
                Console.WriteLine(FormattableString.Invariant($"      {Works[w].Name,-12} {ours,8:0.0000} s   {beside}"));
            }
            Console.WriteLine("   the same by number of people, five ties each");
            foreach (int people in new[] { 50, 100, 200, 400 })
            {
                var sized = Made(people);
                Console.WriteLine(FormattableString.Invariant($"      {people,4} people   {string.Join("   ", Works.Select(w => FormattableString.Invariant($"{w.Name} {Measured.Seconds(() => w.Work(sized, Orders), runs: w.Name == "logistic" ? 1 : 3):0.0000} s")))}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static readonly (string Name, string Wanted, Func<(Network Y, Network X, DyadMatrix Same, DyadMatrix Distance), int, double> Work)[] Works =
    [
        ("correlation", " (wanted: 50 or more)", (d, orders) => Qap.Correlation(d.Y, d.X, new(orders)).Observed.Value),
        ("regression", " (wanted: 100 or more)", (d, orders) => Qap.Regression(d.Y, [("same", d.Same), ("distance", d.Distance)], draws: new(orders)).Terms[0].Statistic),
        ("logistic", "", (d, orders) => Qap.LogisticRegression(d.Y, [("same", d.Same), ("distance", d.Distance)], draws: new(orders)).Terms[0].Statistic),
    ];

    private static (Network Y, Network X, DyadMatrix Same, DyadMatrix Distance) Made(int people)
    {
        var draw = new Rng(1);
        var x = new HashSet<(int From, int To)>();
        while (x.Count < 5 * people)
        {
            var (from, to) = (draw.Below(people), draw.Below(people));
            if (from != to) x.Add((from, to));
        }
        // Half of the ties stay.
        var y = x.Order().Where(_ => draw.Below(2) == 0).ToHashSet();
        while (y.Count < 5 * people)
        {
            var (from, to) = (draw.Below(people), draw.Below(people));
            if (from != to) y.Add((from, to));
        }
        var roster = new Roster(Enumerable.Range(0, people).Select(Id));
        return (Net(y), Net(x), DyadMatrix.From("same", roster, (a, b) => Place(a) % 5 == Place(b) % 5 ? 1 : 0, Source), DyadMatrix.From("distance", roster, (a, b) => Math.Abs(Place(a) * 37 % 101 - Place(b) * 37 % 101), Source));

        Network Net(HashSet<(int From, int To)> ties) => Network.FromTies(ties.Order().Select(t => (Id(t.From), Id(t.To), 1.0)), true, "tie", Source, roster);
        static int Place(string id) => int.Parse(id, CultureInfo.InvariantCulture);
    }

    private static void Write(string file, (Network Y, Network X, DyadMatrix, DyadMatrix) data)
    {
        using var writer = new StreamWriter(file);
        writer.Write("network,from,to\n");
        foreach (var (name, network) in new[] { ("y", data.Y), ("x", data.X) })
        {
            for (int i = 0; i < network.Count; i++)
            {
                foreach (int j in network.Out(i)) writer.Write(string.Create(CultureInfo.InvariantCulture, $"{name},{i},{j}\n"));
            }
        }
    }

    private static Provenance Source { get; } = Provenance.From("benchmark");

    private static string Id(int person) => person.ToString("D3", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
