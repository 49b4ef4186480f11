using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>The pairs of people of a log, counted without making its network: dyads by kind, and the weight that is returned.</summary>
/// <remarks>
/// Entries are sorted by the smaller index of their pair (one counting sort); then the entries of one person fill a table over all others, which is
/// read and cleared in a second walk over the same entries. Counts are whole numbers; weights are summed pair by pair in the order of the file and
/// then by blocks of people, so nothing depends on the number of threads.
/// </remarks>
internal sealed class LogPairs
{
    /// <summary>People whose sums are kept together.</summary>
    private const int Block = 1 << 10;

    /// <summary>Entries of the tables of all threads together, at most: 256 MB.</summary>
    private const int MostCells = 1 << 25;

    private static readonly ConditionalWeakTable<EventLog, LogPairs> Known = [];

    private LogPairs(EventLog log, Effort effort)
    {
        int threads = effort.Threads ?? Environment.ProcessorCount;
        var entries = LogEntries.Of(log, threads);
        effort.Cancel.ThrowIfCancellationRequested();
        int people = log.Roster.Count, blocks = (people + Block - 1) / Block;
        var sums = new PairSums[blocks];
        int workers = Math.Clamp(MostCells / Math.Max(1, people), 1, threads), next = -1;
        Parallel.For(0, workers, new() { MaxDegreeOfParallelism = workers, CancellationToken = effort.Cancel }, _ =>
        {
            var counts = entries.Weight.Length == 0 ? new ulong[people] : [];
            var weights = entries.Weight.Length == 0 ? [] : new double[2 * people];
            for (int b = Interlocked.Increment(ref next); b < blocks; b = Interlocked.Increment(ref next))
            {
                var range = (b * Block)..Math.Min(people, (b + 1) * Block);
                sums[b] = counts.Length > 0 ? Count(entries, range, counts) : Weigh(entries, range, weights);
            }
        });
        var all = new PairSums();
        foreach (var s in sums) all.Take(s);
        var provenance = log.Provenance.Without("ties of a person to themselves", entries.SelfTies).Without("rows of weight 0", entries.ZeroWeights);
        long asymmetric = all.Ties - 2 * all.Mutual;
        Census = new(all.Mutual, asymmetric, (long)people * (people - 1) / 2 - all.Mutual - asymmetric, provenance);
        Sums = all;
        (SelfTies, RepeatedTies) = (entries.SelfTies, entries.Kept - all.Ties);
    }

    /// <summary>M, A and N.</summary>
    public DyadCensus Census { get; }

    /// <summary>What the reciprocities are made of.</summary>
    public PairSums Sums { get; }

    /// <summary>Entries of a person to themselves.</summary>
    public long SelfTies { get; }

    /// <summary>Entries beyond the first of the same tie.</summary>
    public long RepeatedTies { get; }

    /// <summary>The pairs of a log; counted once for each log.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static LogPairs Of(EventLog log, Effort effort = default) => Known.GetValue(log, l => new(l, effort));

    /// <summary>Every entry weighs 1. A cell holds the entries to the larger index in its low half, those from there in its high half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static PairSums Count(LogEntries entries, Range people, ulong[] cells)
    {
        var sums = new PairSums();
        for (int i = people.Start.Value; i < people.End.Value; i++)
        {
            var others = entries.Other.AsSpan(entries.Start[i], entries.Start[i + 1] - entries.Start[i]);
            foreach (uint other in others) cells[other >> 1] += (other & 1) == 0 ? 1UL : 1UL << 32;
            foreach (uint other in others)
            {
                ref ulong cell = ref cells[other >> 1];
                if (cell == 0) continue;
                sums.Add((uint)cell, cell >> 32);
                cell = 0;
            }
        }
        return sums;
    }

    /// <summary>As <see cref="Count"/> with weights, a cell for each direction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static PairSums Weigh(LogEntries entries, Range people, double[] cells)
    {
        var sums = new PairSums();
        for (int i = people.Start.Value; i < people.End.Value; i++)
        {
            int start = entries.Start[i], end = entries.Start[i + 1];
            for (int k = start; k < end; k++) cells[entries.Other[k]] += entries.Weight[k];
            for (int k = start; k < end; k++)
            {
                uint to = entries.Other[k] & ~1u;
                var (there, back) = (cells[to], cells[to + 1]);
                if (there == 0 && back == 0) continue;
                cells[to] = cells[to + 1] = 0;
                sums.Add(there, back);
            }
        }
        return sums;
    }
}
