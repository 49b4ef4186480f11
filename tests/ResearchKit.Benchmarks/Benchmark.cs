namespace ResearchKit.Benchmarks;

/// <summary>A benchmark: what it is called, what it measures, and how to run it. It prints its own lines.</summary>
internal sealed record Benchmark(string Name, string What, Action Run);
