using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Benchmarks;

/// <summary>Logs from CSV to dyad census and reciprocities: whole processes, ours and the peers' in turn, on the same files in one run.</summary>
internal static class LogBenchmark
{
    private const int Runs = 3;

    private static readonly string Peers = Path.Combine(AppContext.BaseDirectory, "peers");

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            string? duck = Duck(folder);
            var ours = new List<double>();
            foreach (int rows in new[] { 100_000, 1_000_000, 10_000_000 })
            {
                int people = rows / 100;
                string file = Path.Combine(folder, "log.csv");
                LogFiles.Plain(file, rows, people);
                bool full = rows == 10_000_000;
                Console.WriteLine(FormattableString.Invariant($"   {rows:N0} rows, {people:N0} people, columns from,to,time ({new FileInfo(file).Length / 1e6:0} MB)"));
                ours.Add(Race(
                    full,
                    new("ours: network --dyads", "dotnet", Command(file)),
                    new("data.table", "Rscript", [Peer("log-datatable.R"), file], Wanted: 1),
                    new("data.table + igraph", "Rscript", [Peer("log-datatable-igraph.R"), file], Wanted: 2),
                    new("pandas + igraph", "/usr/bin/python3", [Peer("log-pandas-igraph.py"), file], Wanted: 3)));
                InMemory(file);
                if (rows < 1_000_000) continue;
                LogFiles.Wide(file, rows, people);
                Console.WriteLine(FormattableString.Invariant($"   {rows:N0} rows, ids as text, seven columns ({new FileInfo(file).Length / 1e6:0} MB)"));
                Race(
                    full,
                    new("ours: network --dyads", "dotnet", Command(file)),
                    new("DuckDB", "dotnet", duck is null ? ["--no-duckdb"] : [duck, file, "VARCHAR"], Wanted: 1),
                    new("data.table", "Rscript", [Peer("log-datatable.R"), file], Wanted: 1));
            }
            Console.WriteLine(FormattableString.Invariant($"   ten times the rows cost {ours[1] / ours[0]:0.0} and {ours[2] / ours[1]:0.0} times the time, start-up included"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A program in a race; <paramref name="Wanted"/>: how many times our time it is wanted to take at least.</summary>
    private sealed record Runner(string Name, string File, string[] Arguments, double Wanted = 0);

    /// <summary>Each in turn, some rounds; the first is ours. Gives our time.</summary>
    /// <param name="full">True: the size for which something is wanted.</param>
    /// <param name="runners">The programs.</param>
    private static double Race(bool full, params Runner[] runners)
    {
        var best = new (double Seconds, double Megabytes)?[runners.Length];
        var counted = new string?[runners.Length];
        for (int round = 0; round < Runs; round++)
        {
            for (int r = 0; r < runners.Length; r++)
            {
                if (round > 0 && best[r] is null) continue;
                if (Measured.Once(runners[r].File, runners[r].Arguments) is not { } run) continue;
                best[r] = Measured.Better(best[r], (run.Seconds, run.Megabytes));
                counted[r] = Counted(run.Output);
            }
        }
        double ours = best[0]?.Seconds ?? double.NaN;
        for (int r = 0; r < runners.Length; r++)
        {
            string ratio = r > 0 && best[r] is { } b ? FormattableString.Invariant($", {b.Seconds / ours:0.0} times ours{(full ? FormattableString.Invariant($" (wanted: {runners[r].Wanted:0} or more)") : "")}") : "";
            string same = r == 0 || best[r] is null ? "" : counted[r] == counted[0] ? ", the same people and pairs" : $", BUT IT COUNTS {counted[r]}, WE {counted[0]}";
            Console.WriteLine($"      {runners[r].Name,-24} {Measured.Show(best[r])}{ratio}{same}");
        }
        return ours;
    }

    /// <summary>People, mutual and asymmetric pairs: of our JSON, or the first three numbers of a peer.</summary>
    private static string Counted(string output)
    {
        if (!output.StartsWith('{')) return string.Join(' ', output.Split(' ').Take(3).Select(n => double.Parse(n, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture)));
        using var json = JsonDocument.Parse(output);
        var dyads = json.RootElement.GetProperty("dyads");
        return $"{json.RootElement.GetProperty("participants")} {dyads.GetProperty("mutual")} {dyads.GetProperty("asymmetric")}";
    }

    private static void InMemory(string file)
    {
        double read = Measured.Seconds(() => EventLog.Read(file));
        var log = EventLog.Read(file);
        // A log keeps its pairs: a copy does not have them yet.
        double pairs = Measured.Seconds(() =>
        {
            var copy = log with { };
            _ = (DyadCensus.Of(copy), Reciprocity.Of(copy));
        }, runs: 5);
        Console.WriteLine(FormattableString.Invariant($"      in memory: dyad census and reciprocities {pairs:0.000} s{(log.Count > 9_000_000 ? " (wanted: under 0.4 s)" : "")}; EventLog.Read with times {read:0.00} s"));
    }

    private static string[] Command(string file) => [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), "network", file, "--dyads", "--format", "json"];

    private static string Peer(string script) => Path.Combine(Peers, script);

    /// <summary>Builds the DuckDB program outside the repository, so that it has its own packages. Null where that fails.</summary>
    private static string? Duck(string folder)
    {
        string source = Path.Combine(folder, "log-duckdb.cs"), target = Path.Combine(folder, "duckdb");
        File.Copy(Peer("log-duckdb.cs"), source);
        return Measured.Once("dotnet", ["publish", source, "-c", "Release", "-o", target]) is null ? null : Path.Combine(target, "log-duckdb.dll");
    }
}
