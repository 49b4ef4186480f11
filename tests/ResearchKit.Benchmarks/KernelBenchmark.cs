using System.Globalization;

namespace ResearchKit.Benchmarks;

/// <summary>The kernel as Jupyter's own client sees it, beside the Python kernel in the same run: from start to the first result, and the median of sixty short cells.</summary>
internal static class KernelBenchmark
{
    // Each cell declares, computes and shows, as a cell of a notebook does; {0} is its number.
    private static readonly (string Name, string Cell)[] Kernels =
    [
        ("researchkit-csharp", "var a{0} = Enumerable.Range(0, {0} + 10).Select(i => i * 0.5).Sum(); a{0}"),
        ("python3", "a{0} = sum(i * 0.5 for i in range({0} + 10)); a{0}"),
    ];

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            // Readers have the installed command, which is compiled ahead: RESEARCHKIT_TOOL names it. Without it, that of the checkout is timed.
            string? tool = Environment.GetEnvironmentVariable("RESEARCHKIT_TOOL");
            string[] install = ["kernel", "install", "--path", Path.Combine(folder, "kernels")];
            if (tool is null ? Measured.Once("dotnet", [Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll"), .. install]) is null : Measured.Once(tool, install) is null) return;
            Console.WriteLine($"   {tool ?? "the command of the checkout, compiled as it starts"}");
            Environment.SetEnvironmentVariable("JUPYTER_PATH", folder);
            // Jupyter comes with the Python of the system, which need not be the first one.
            string python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
            var printed = Measured.Once(python, [Path.Combine(AppContext.BaseDirectory, "peers", "kernel-jupyter.py"), "5", .. Kernels.Select(k => $"{k.Name}={k.Cell}")]);
            if (printed is not { } run)
            {
                Console.WriteLine("   Jupyter is not here: apt-get install jupyter-client python3-ipykernel");
                return;
            }
            foreach (string[] line in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')))
                Console.WriteLine(line[1] == "-" ? $"   {line[0],-20} not here" : FormattableString.Invariant($"   {line[0],-20} first result {Number(line[1]),6:0.00} s   median cell {1000 * Number(line[2]),6:0.0} ms"));
            Console.WriteLine("   wanted: first result under 1.5 s, median cell under 30 ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
