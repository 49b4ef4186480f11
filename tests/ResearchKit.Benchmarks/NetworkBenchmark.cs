using System.Globalization;
using System.Text;

namespace ResearchKit.Benchmarks;

/// <summary>The network command from file to JSON, its steps in one process, and the peers on the same file.</summary>
internal static class NetworkBenchmark
{
    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            double before = 0;
            foreach (var (people, rows) in new[] { (10_000, 100_000), (100_000, 1_000_000) })
            {
                string file = Path.Combine(folder, FormattableString.Invariant($"ties-{rows}.csv"));
                Write(file, people, rows);
                string size = FormattableString.Invariant($"{rows:N0} rows, {people:N0} people");
                double ours = 0;
                foreach (string members in new[] { "none", "degree", "all" })
                {
                    var run = Command(file, members);
                    if (members == "all") ours = run?.Seconds ?? double.NaN;
                    Console.WriteLine($"   {size}, --members {members,-7} {Measured.Show(run)}");
                }
                if (before > 0) Console.WriteLine(FormattableString.Invariant($"   ten times the rows cost {ours / before:0.0} times the time"));
                before = ours;
                Steps(file);
                Peer(file, "igraph", "network-igraph.R", ours);
                Peer(file, "data.table", "network-datatable.R", ours);
            }
            Exact(Path.Combine(folder, "ties-exact.csv"), 4_000, 40_000);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What costs people x ties: betweenness, closeness, harmonic centrality.</summary>
    private static void Exact(string file, int people, int rows)
    {
        Write(file, people, rows);
        var run = Command(file, "all");
        Console.WriteLine(FormattableString.Invariant($"   {rows:N0} rows, {people:N0} people, with betweenness and closeness {Measured.Show(run)}"));
        Peer(file, "igraph", "network-igraph-paths.R", run?.Seconds ?? double.NaN);
    }

    private static (double Seconds, double Megabytes)? Command(string file, string members)
    {
        string command = Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll");
        return Measured.Program("dotnet", [command, "network", file, "--format", "json", "--members", members]);
    }

    private static void Steps(string file)
    {
        NetworkReading reading = EdgeList.Read(file);
        var network = reading.Network!;
        Step("read and build", () => EdgeList.Read(file));
        Step("dyad census", () => DyadCensus.Of(network));
        Step("five reciprocities", () => Reciprocity.Of(network));
        Step("neighbours either way", () => Skeleton.Of(network));
        Step("triad census", () => TriadCensus.Of(network));
        Step("transitivity", () => Transitivity.Of(network));
        Step("components", () => (Components.Weak(network), Components.Strong(network)));
        Step("structural holes", () => Burt.Constraint(network));
        var summary = NetworkSummary.Of(network);
        Step("JSON", () => { summary.WriteJson(Stream.Null); return summary; });

        static void Step(string name, Func<object> work) => Console.WriteLine(FormattableString.Invariant($"      {name,-24} {1000 * Measured.Seconds(() => work()),8:0} ms"));
    }


    private static void Peer(string file, string name, string script, double ours)
    {
        var peer = Measured.Program("Rscript", [Path.Combine(AppContext.BaseDirectory, "peers", script), file], runs: 2);
        string ratio = peer is { } p ? FormattableString.Invariant($", {p.Seconds / ours:0.0} times our --members all") : "";
        Console.WriteLine($"   {name,-38} {Measured.Show(peer)}{ratio}");
    }

    /// <summary>Ties drawn evenly, the same on every run.</summary>
    private static void Write(string file, int people, int rows)
    {
        var draw = new Rng(1);
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        writer.Write("from,to,weight\n");
        for (int r = 0; r < rows; r++) writer.Write(string.Create(CultureInfo.InvariantCulture, $"P{draw.Below(people):D6},P{draw.Below(people):D6},{1 + draw.Below(8)}\n"));
    }
}
