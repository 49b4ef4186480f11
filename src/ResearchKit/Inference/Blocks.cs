using System.Collections.Concurrent;

namespace ResearchKit;

/// <summary>Work on several threads in blocks that the data fix, never the number of cores: sums by block come out the same everywhere.</summary>
internal static class Blocks
{
    /// <summary>Below this many units of work one thread is quicker than two.</summary>
    private const long Small = 20_000;

    /// <summary>Calls the body once a block of 0 .. count - 1 with a workspace that no other thread uses meanwhile.</summary>
    /// <param name="count">How many items.</param>
    /// <param name="blocks">At most so many blocks.</param>
    /// <param name="work">Rough number of steps in all; little work stays on one thread.</param>
    /// <param name="effort">Threads, and how to stop.</param>
    /// <param name="workspace">Makes a workspace; one a thread or more.</param>
    /// <param name="body">First item, item after the last, number of the block, workspace.</param>
    /// <returns>The workspaces, in no order.</returns>
    public static IReadOnlyCollection<T> Over<T>(int count, int blocks, long work, Effort effort, Func<T> workspace, Action<int, int, int, T> body)
    {
        blocks = Math.Clamp(blocks, 1, Math.Max(count, 1));
        var free = new ConcurrentBag<T>();
        // Never more threads than cores, unless asked for: each has a workspace, and memory would grow with the time that the work takes.
        var options = new ParallelOptions { MaxDegreeOfParallelism = work < Small ? 1 : effort.Threads ?? Environment.ProcessorCount, CancellationToken = effort.Cancel };
        if (options.MaxDegreeOfParallelism == 1)
        {
            var own = workspace();
            for (int b = 0; b < blocks; b++)
            {
                effort.Cancel.ThrowIfCancellationRequested();
                Run(b, own);
            }
            return [own];
        }
        Parallel.For(0, blocks, options, b =>
        {
            if (!free.TryTake(out var own)) own = workspace();
            Run(b, own);
            free.Add(own);
        });
        return free;

        void Run(int b, T own) => body((int)((long)count * b / blocks), (int)((long)count * (b + 1) / blocks), b, own);
    }
}
