using System.Globalization;

namespace ResearchKit.Benchmarks;

/// <summary>10,000 draws of a network of 200 people, in memory: as many ties against sna, fixed degrees against switches in networkx.</summary>
internal static class DrawsBenchmark
{
    private const int People = 200;
    private const int Ties = 1000;
    private const int Draws = 10_000;

    /// <summary>So many of the draws are made in networkx; the time of all is reckoned from them.</summary>
    private const int SlowDraws = 50;

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            string file = Path.Combine(folder, "ties.csv");
            var network = Made(file);
            Console.WriteLine($"   {Draws:N0} draws, {People} people, {network.Ties:N0} ties, arc reciprocity of each draw; seconds without start-up");
            var ties = Ours("as many ties", network, NullModels.FixedTies, out double ours);
            Peer("sna cug.test, edges", "Rscript", ["draws-sna.R", file, Text(People), Text(Draws)], 1, ours, ties);
            var degrees = Ours("fixed degrees", network, NullModels.FixedDegrees, out ours);
            long tries = degrees.Mixing!.Attempts;
            Console.WriteLine($"      our draws try {tries:N0} switches each, found by 32 pilot chains, which are in our time; networkx tries as many ({SlowDraws} draws, times {Draws / SlowDraws})");
            Peer("networkx, switches", "/usr/bin/python3", ["draws-networkx.py", file, Text(People), Text(SlowDraws), Text(tries)], (double)Draws / SlowDraws, ours, degrees);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Comparison Ours(string name, Network network, Randomised<Network> model, out double seconds)
    {
        Comparison? comparison = null;
        // A copy each time: a network that was drawn from before has its pilot chains already.
        seconds = Measured.Seconds(() => comparison = Chance.Compare(network.Over(network.Roster), Reciprocity.Arc, model, new(Draws)));
        Console.WriteLine(FormattableString.Invariant($"      {"ours, " + name,-24} {seconds,8:0.000} s, mean of the draws {comparison!.Expected:0.0000}"));
        return comparison;
    }

    private static void Peer(string name, string program, string[] arguments, double times, double ours, Comparison comparison)
    {
        arguments[0] = Path.Combine(AppContext.BaseDirectory, "peers", arguments[0]);
        if (Measured.Once(program, arguments) is not { } run)
        {
            Console.WriteLine($"      {name,-24} not here");
            return;
        }
        double[] printed = [.. run.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(w => w.Length > 0).Select(w => double.Parse(w, CultureInfo.InvariantCulture))];
        double seconds = printed[0] * times;
        Console.WriteLine(FormattableString.Invariant($"      {name,-24} {seconds,8:0.000} s, mean of the draws {printed[1]:0.0000}; {seconds / ours:0} times ours (wanted: 30 or more)"));
        // Both means are of draws from one distribution: they may differ by chance only.
        double sd = Math.Sqrt(comparison.Draws.ToArray().Sum(v => (v - comparison.Expected) * (v - comparison.Expected)) / comparison.Draws.Length);
        double error = sd * Math.Sqrt(1.0 / comparison.Draws.Length + times / comparison.Draws.Length);
        if (Math.Abs(printed[1] - comparison.Expected) > 4 * error) Console.WriteLine("      BUT THE MEANS DIFFER BY MORE THAN CHANCE");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Network Made(string file)
    {
        var draw = new Rng(1);
        var ties = new HashSet<(int From, int To)>();
        for ((int from, int to) = (0, 0); ties.Count < Ties;)
        {
            // One in three or so returns the tie before.
            (from, to) = draw.Below(3) == 0 ? (to, from) : (draw.Below(People), draw.Below(People));
            if (from != to) ties.Add((from, to));
        }
        var sorted = ties.Order().ToList();
        File.WriteAllText(file, "from,to\n" + string.Concat(sorted.Select(t => FormattableString.Invariant($"{t.From},{t.To}\n"))));
        return Network.FromTies(sorted.Select(t => (Id(t.From), Id(t.To), 1.0)), true, "tie", Provenance.From("benchmark"), new Roster(Enumerable.Range(0, People).Select(Id)));

        static string Id(int person) => person.ToString("D3", CultureInfo.InvariantCulture);
    }
}
