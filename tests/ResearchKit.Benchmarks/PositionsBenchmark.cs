using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ResearchKit.Benchmarks;

/// <summary>Where people stand in a network: each measure alone on all cores, beside igraph and sna on the same ties in the same run. The quickest of some runs, and reading left out, on both sides.</summary>
internal static class PositionsBenchmark
{
    private static readonly (string Name, Func<Network, object> Work)[] Measures =
    [
        ("betweenness", n => Centrality.Betweenness(n)),
        ("closeness", n => Reach.Of(n, TieDirection.In, default)),
        ("constraint", n => Burt.Of(n, default)),
        ("pagerank", n => Centrality.PageRank(n)),
        ("eigenvector", n => Centrality.Eigenvector(n)),
        ("coreness", n => Cores.In(n)),
        ("triads", n => TriadCensus.Of(n)),
    ];

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            foreach (var (people, rows) in new[] { (2_000, 20_000), (20_000, 200_000) })
            {
                string file = Path.Combine(folder, FormattableString.Invariant($"ties-{rows}.csv"));
                Write(file, people, rows);
                Console.WriteLine(FormattableString.Invariant($"   {people:N0} people, {rows:N0} rows"));
                Against("igraph", "positions-igraph.R", file, Measures, [.. Measures.Select(m => m.Name)]);
                if (people > 2_000) continue;
                Against("sna", "positions-sna.R", file, [("brokerage", n => Brokerage.AgainstChance(n, Groups(n)))], ["7"]);
            }
            string large = Path.Combine(folder, "ties-large.csv");
            Write(large, 100_000, 1_000_000);
            Console.WriteLine("   100,000 people, 1,000,000 rows");
            Against("igraph", "positions-igraph.R", large, [("triads", n => TriadCensus.Of(n))], ["triads"]);
            Memory();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Against(string peer, string script, string file, (string Name, Func<Network, object> Work)[] measures, string[] arguments)
    {
        var theirs = Peer(script, [file, .. arguments]);
        foreach (var (name, work) in measures)
        {
            // A network keeps what it has counted once: each run has its own.
            double ours = double.PositiveInfinity, spent = 0;
            for (int run = 0; run < 1 || (run < 20 && spent < 2); run++)
            {
                var network = EdgeList.Read(file).Network!;
                double took = Measured.Seconds(() => work(network), runs: 1);
                spent += took;
                ours = Math.Min(ours, took);
            }
            string ratio = theirs.TryGetValue(name, out double seconds) ? FormattableString.Invariant($"{peer} {seconds,9:0.000} s, {seconds / ours:0.0} times ours") : peer + " not here";
            Console.WriteLine(FormattableString.Invariant($"      {name,-12} {ours,9:0.0000} s   {ratio}"));
        }
    }

    /// <summary>What a measure allocates at a size and at twice the size: linear in ties is twice.</summary>
    private static void Memory()
    {
        foreach (var (name, work) in Measures.Append(("brokerage", n => Brokerage.AgainstChance(n, Groups(n)))))
        {
            var bytes = new[] { 1, 2 }.Select(times =>
            {
                var network = Made(5_000 * times, 50_000 * times);
                long before = GC.GetTotalAllocatedBytes(true);
                work(network);
                return GC.GetTotalAllocatedBytes(true) - before;
            }).ToArray();
            Console.WriteLine(FormattableString.Invariant($"      {name,-12} {bytes[0] / 1e6,7:0.0} MB at 50,000 ties, {bytes[1] / 1e6,7:0.0} MB at 100,000: {(double)bytes[1] / bytes[0]:0.00} times"));
        }
    }

    private static Partition Groups(Network network)
        => Partition.Of("group", network.Roster, network.Roster.Ids.ToDictionary(id => id, id => (string?)((id[^1] - '0') % 7).ToString(CultureInfo.InvariantCulture)), network.Provenance);

    private static Network Made(int people, int rows)
    {
        var draw = new Rng(2);
        return Network.FromTies(
            Enumerable.Range(0, rows).Select(_ => (Id(draw.Below(people)), Id(draw.Below(people)), 1.0)).ToList(), directed: true, "tie", Provenance.From("benchmark"), new Roster(Enumerable.Range(0, people).Select(Id)));
    }

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"P{i:D6}");

    /// <summary>Name and seconds of each line that the script prints; empty where it is not there or fails.</summary>
    private static Dictionary<string, double> Peer(string script, string[] arguments)
    {
        var seconds = new Dictionary<string, double>(StringComparer.Ordinal);
        try
        {
            var start = new ProcessStartInfo("Rscript", [Path.Combine(AppContext.BaseDirectory, "peers", script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (parts.Length == 2) seconds[parts[0]] = double.Parse(parts[1], CultureInfo.InvariantCulture);
            }
            process.WaitForExit();
            if (process.ExitCode != 0) Console.WriteLine($"   Rscript {script} ended with {process.ExitCode}: {errors.Result.Split('\n')[0]}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Not installed: the line says so.
        }
        return seconds;
    }

    /// <summary>Ties drawn evenly, the same on every run.</summary>
    private static void Write(string file, int people, int rows)
    {
        var draw = new Rng(1);
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        writer.Write("from,to\n");
        for (int r = 0; r < rows; r++) writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Id(draw.Below(people))},{Id(draw.Below(people))}\n"));
    }
}
