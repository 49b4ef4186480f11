using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>The entries of a log that make a tie, sorted by the smaller index of their pair, in the order of the log within it.</summary>
/// <param name="Start">Where the entries of a person start; one more at the end.</param>
/// <param name="Other">The larger index times 2; plus 1 when the entry goes from there to the smaller one.</param>
/// <param name="Weight">Weights; empty = all 1.</param>
/// <param name="SelfTies">Entries of a person to themselves, left out.</param>
/// <param name="ZeroWeights">Other entries of weight 0, left out.</param>
internal sealed record LogEntries(int[] Start, uint[] Other, double[] Weight, long SelfTies, long ZeroWeights)
{
    /// <summary>Pieces of a log that are sorted side by side, at most: each has a count for every person.</summary>
    private const int MostPieces = 8;

    /// <summary>Shorter pieces do not pay.</summary>
    private const int ShortestPiece = 1 << 16;

    /// <summary>How many entries make a tie.</summary>
    public long Kept => Start[^1];

    /// <summary>Sorts a log on at most so many threads.</summary>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static LogEntries Of(EventLog log, int threads)
    {
        int people = log.Roster.Count, rows = log.Count;
        int pieces = Math.Clamp(Math.Min(rows / ShortestPiece, threads), 1, MostPieces);
        var weights = log.Weight.Span;
        for (int k = 0; k < weights.Length; k++) Network.CheckWeight(weights[k], log.Roster, log.From.Span[k], log.To.Span[k]);
        var counts = new int[pieces][];
        var dropped = new (long Self, long Zero)[pieces];
        Parallel.For(0, pieces, p => dropped[p] = Count(log, RangeOf(p), counts[p] = new int[people]));

        // Counts of a person by piece become the places where each piece goes on writing.
        var start = new int[people + 1];
        int at = 0;
        for (int i = 0; i < people; i++)
        {
            start[i] = at;
            foreach (int[] count in counts) (count[i], at) = (at, at + count[i]);
        }
        start[people] = at;
        var other = GC.AllocateUninitializedArray<uint>(at);
        var weight = log.Weight.IsEmpty ? [] : GC.AllocateUninitializedArray<double>(at);
        Parallel.For(0, pieces, p => Scatter(log, RangeOf(p), counts[p], other, weight));
        return new(start, other, weight, log.SelfTies + dropped.Sum(d => d.Self), log.ZeroWeights + dropped.Sum(d => d.Zero));

        Range RangeOf(int piece) => (int)((long)rows * piece / pieces)..(int)((long)rows * (piece + 1) / pieces);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long Self, long Zero) Count(EventLog log, Range range, int[] counts)
    {
        ReadOnlySpan<int> from = log.From.Span[range], to = log.To.Span[range];
        ReadOnlySpan<double> weight = log.Weight.IsEmpty ? [] : log.Weight.Span[range];
        long self = 0, zero = 0;
        for (int k = 0; k < from.Length; k++)
        {
            if (from[k] == to[k]) self++;
            else if (!weight.IsEmpty && weight[k] == 0) zero++;
            else counts[Math.Min(from[k], to[k])]++;
        }
        return (self, zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scatter(EventLog log, Range range, int[] next, uint[] other, double[] weights)
    {
        ReadOnlySpan<int> from = log.From.Span[range], to = log.To.Span[range];
        ReadOnlySpan<double> weight = log.Weight.IsEmpty ? [] : log.Weight.Span[range];
        for (int k = 0; k < from.Length; k++)
        {
            int a = from[k], b = to[k];
            if (a == b || (!weight.IsEmpty && weight[k] == 0)) continue;
            int place = next[Math.Min(a, b)]++;
            other[place] = ((uint)Math.Max(a, b) << 1) | (a < b ? 0u : 1u);
            if (!weight.IsEmpty) weights[place] = weight[k];
        }
    }
}
