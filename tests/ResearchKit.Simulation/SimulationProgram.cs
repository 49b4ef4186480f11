using System.Globalization;

namespace ResearchKit.Simulation;

/// <summary>How well ranges and verdicts do: many simulated studies, cell by cell.</summary>
internal static class SimulationProgram
{
    private const string Help = """
        Simulates studies and holds the library's ranges and verdicts against the truth.

          --studies N      studies a cell (2000)
          --options N      studies a cell for the bootstraps, from six people a side on (0: none)
          --positions N    studies a cell for positions and bridge-builders, from six people a side on (0: none)
          --seed S         seed (20260101)
          --threads T      threads (all cores); the results are the same whatever their number
          --cells LIST     such as persons:11x18,groups:6x8 (all)
          --out FOLDER     where simulation.csv and simulation.md are written (docs); cells that simulation.csv holds already are not run again

        The verb response asks which network measure can be trusted at which response rate: response --help.

        Example: dotnet run -c Release --project tests/ResearchKit.Simulation -- --studies 200 --cells persons:6x8 --out results
        """;

    public static int Main(string[] args)
    {
        if (args is ["response", ..]) return ResponseProgram.Run(args[1..]);
        if (args.Contains("--help"))
        {
            Console.WriteLine(Help);
            return 0;
        }
        string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : otherwise;
        var culture = CultureInfo.InvariantCulture;
        if (!int.TryParse(Option("--studies", "2000"), culture, out int studies) || studies < 2 || !int.TryParse(Option("--options", "0"), culture, out int options) || options < 0
            || !int.TryParse(Option("--positions", "0"), culture, out int positions) || positions is < 0 or 1 || !ulong.TryParse(Option("--seed", "20260101"), culture, out ulong seed)
            || !int.TryParse(Option("--threads", Environment.ProcessorCount.ToString(culture)), culture, out int threads) || threads < 1)
        {
            Console.Error.WriteLine("--studies is 2 or more, --options 0 or more, --positions 0 or at least 2, --seed a whole number, --threads 1 or more; --help says more.");
            return 2;
        }
        string wanted = Option("--cells", ""), folder = Option("--out", "docs"), csv = Path.Combine(folder, "simulation.csv");
        Directory.CreateDirectory(folder);
        var rows = File.Exists(csv) ? File.ReadAllLines(csv).Skip(1).Where(l => l.Length > 0).Select(Row.Parse).ToList() : [];
        // The small sizes first: they are quick.
        var cells = Size.All.SelectMany(size => World.All.Select(world => (World: world, Size: size)))
            .Where(c => wanted.Length == 0 || wanted.Split(',').Contains($"{c.World.Name}:{c.Size.Name}")).ToList();
        foreach (var (world, size) in cells) Once(world, size, Part.Default, studies, () => SimulatedCell.Run(world, size, studies, seed, threads));
        foreach (var (world, size) in cells.Where(c => options > 0 && !c.Size.WouldBe)) Once(world, size, Part.Options, options, () => OptionCell.Run(world, size, options, seed, threads, rows));
        foreach (var (world, size) in cells.Where(c => positions > 0 && !c.Size.WouldBe)) Once(world, size, Part.Positions, positions, () => PositionCell.Run(world, size, positions, seed, threads));
        Write(rows, csv);
        File.WriteAllText(Path.Combine(folder, "simulation.md"), Page.Of(InOrder(rows)));
        return 0;

        void Once(World world, Size size, Part part, int count, Func<List<Row>> run)
        {
            bool Same(Row r) => r.World == world.Name && r.People == size.Name && r.Part == part;
            if (rows.Any(r => Same(r) && r.Contacts == size.Contacts && r.Seed == seed && r.Studies == count)) return;
            var made = run();
            rows.RemoveAll(Same);
            rows.AddRange(made);
            Write(rows, csv);
            Console.Error.WriteLine($"{world.Name}:{size.Name} {(part == Part.Default ? "" : $"{part.ToString().ToLowerInvariant()} ")}done");
        }
    }

    // Beside the old one and then in its place: a run that is stopped loses no cell.
    private static void Write(List<Row> rows, string csv)
    {
        File.WriteAllText(csv + ".new", string.Join('\n', InOrder(rows).Select(r => r.ToCsv()).Prepend(Row.Header)) + "\n");
        File.Move(csv + ".new", csv, overwrite: true);
    }

    private static List<Row> InOrder(List<Row> rows)
        => [.. rows.OrderBy(r => Array.FindIndex(World.All, w => w.Name == r.World)).ThenBy(r => Array.FindIndex(Size.All, s => s.Name == r.People)).ThenBy(r => r.Part)];
}
