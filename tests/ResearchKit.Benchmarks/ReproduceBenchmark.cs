namespace ResearchKit.Benchmarks;

/// <summary>The main job as a whole process, start-up included: the sample generated, tables, figures, page and manifest written.</summary>
internal static class ReproduceBenchmark
{
    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("researchkit-benchmark").FullName;
        try
        {
            string command = Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll");
            Console.WriteLine($"   reproduce, the sample   {Measured.Show(Measured.Program("dotnet", [command, "reproduce", "--quiet", "--out", Path.Combine(folder, "report")]))}   (wanted: under 8 s and 400 MB)");
            Console.WriteLine($"   --help, start-up alone  {Measured.Show(Measured.Program("dotnet", [command, "--help"]))}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
