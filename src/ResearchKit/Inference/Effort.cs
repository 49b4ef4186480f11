namespace ResearchKit;

/// <summary>On how many threads work may run, and how it can be stopped. The default: all cores, to the end. Results do not depend on it.</summary>
/// <param name="Threads">At most so many; null = all cores.</param>
/// <param name="Cancel">Stops the work at the end of a block.</param>
internal readonly record struct Effort(int? Threads, CancellationToken Cancel);
