using System.Globalization;

namespace ResearchKit.Simulation;

/// <summary>The verb response: which network measure can be trusted at which response rate.</summary>
internal static class ResponseProgram
{
    public const ulong Seed = 20260101;

    private const string Help = """
        Takes people out of complete networks and holds what is left against the truth.

          --draws N        draws a network (1000)
          --seed S         seed (20260101)
          --threads T      threads (all cores); the results are the same whatever their number
          --networks LIST  such as emon-texas,sample-contact (all)
          --samples FOLDER where emon-1981 and harbour-quarter are (data-samples)
          --eies FOLDER    where eies_nodes.csv, eies_messages_edges.csv and eies_relations_t1_edges.csv are (none: without them)
          --out FOLDER     where missing-people.csv and missing-people.md are written (docs); networks that the csv holds already are not run again

        Example: dotnet run -c Release --project tests/ResearchKit.Simulation -- response --networks emon-texas --draws 100 --out results
        """;

    public static int Run(string[] args)
    {
        if (args.Contains("--help"))
        {
            Console.WriteLine(Help);
            return 0;
        }
        string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
        var culture = CultureInfo.InvariantCulture;
        if (!int.TryParse(Option("--draws", "1000"), culture, out int draws) || draws < 2 || !ulong.TryParse(Option("--seed", Seed.ToString(culture)), culture, out ulong seed)
            || !int.TryParse(Option("--threads", Environment.ProcessorCount.ToString(culture)), culture, out int threads) || threads < 1)
        {
            Console.Error.WriteLine("--draws is 2 or more, --seed a whole number, --threads 1 or more; response --help says more.");
            return 2;
        }
        string wanted = Option("--networks", ""), folder = Option("--out", "docs"), csv = Path.Combine(folder, "missing-people.csv"), samples = Option("--samples", "data-samples"), eies = Option("--eies", "");
        Directory.CreateDirectory(folder);
        var rows = File.Exists(csv) ? File.ReadAllLines(csv).Skip(1).Where(l => l.Length > 0).Select(ResponseRow.Parse).ToList() : [];
        foreach (string name in ResponseNetworks.Names.Where(n => wanted.Length == 0 || wanted.Split(',').Contains(n)))
        {
            if (rows.Any(r => r.Network == name && r.Seed == seed && r.Draws == draws)) continue;
            if (ResponseNetworks.Of(name, samples, eies.Length == 0 ? null : eies) is not { } data)
            {
                Console.Error.WriteLine($"{name}: not there, left as it is");
                continue;
            }
            var made = ResponseRow.Of(name, ResponseSimulation.Of(data.Network, Tried(data.Groups, draws, seed, threads))).ToList();
            rows.RemoveAll(r => r.Network == name);
            // As they stand in the file, so that the page is the same whether a network was run now or before.
            rows.AddRange(made.Select(r => ResponseRow.Parse(r.ToCsv())));
            // Beside the old one and then in its place: a run that is stopped loses no network.
            File.WriteAllText(csv + ".new", ResponseRow.Text(InOrder(rows)));
            File.Move(csv + ".new", csv, overwrite: true);
            Console.Error.WriteLine($"{name} done");
        }
        File.WriteAllText(Path.Combine(folder, "missing-people.md"), ResponsePage.Of([.. InOrder(rows)]));
        return 0;
    }

    /// <summary>What is tried on each network.</summary>
    public static ResponseSimulationOptions Tried(Partition groups, int draws, ulong seed, int? threads = null)
        => new() { Partition = groups, Draws = new(draws, seed, 0.9) { Threads = threads } };

    private static IEnumerable<ResponseRow> InOrder(List<ResponseRow> rows) => rows.OrderBy(r => ResponseNetworks.Names.ToList().IndexOf(r.Network));
}
