using ResearchKit.Benchmarks;

// One line a benchmark, one file each. Name one to run it; without a name all run.
Benchmark[] all =
[
    new("reproduce", "the main job on the sample, as a whole process", ReproduceBenchmark.Run),
    new("network", "the network command on 1e5 and 1e6 edges, against igraph and data.table", NetworkBenchmark.Run),
    new("positions", "betweenness, closeness, constraint, brokerage, triads and more, each alone, against igraph and sna", PositionsBenchmark.Run),
    new("log", "logs of 1e5, 1e6 and 1e7 rows to dyads and reciprocities, against data.table, igraph, pandas and DuckDB", LogBenchmark.Run),
    new("draws", "10,000 draws of a network of 200 people, against sna and networkx", DrawsBenchmark.Run),
    new("qap", "QAP correlation and regression with 2,000 orders of 200 people, against sna", QapBenchmark.Run),
    new("kernel", "the Jupyter kernel: start to first result, median cell, beside the Python kernel", KernelBenchmark.Run),
    new("validation", "checking a folder with 1e6 acts: sound, and with 1e6 faults", ValidationBenchmark.Run),
    new("synthetic", "one synthetic study of each variant in memory", SyntheticBenchmark.Run),
];

if (args is ["--help" or "-h"])
{
    foreach (var benchmark in all) Console.WriteLine($"{benchmark.Name,-12} {benchmark.What}");
    return 0;
}
var wanted = args.Length == 0 ? all : all.Where(b => args.Contains(b.Name)).ToArray();
if (wanted.Length == 0)
{
    Console.Error.WriteLine($"There is no benchmark '{args[0]}'; there are: {string.Join(", ", all.Select(b => b.Name))}.");
    return 2;
}
foreach (var benchmark in wanted)
{
    Console.WriteLine($"== {benchmark.Name}: {benchmark.What}");
    benchmark.Run();
    Console.WriteLine();
}
return 0;
