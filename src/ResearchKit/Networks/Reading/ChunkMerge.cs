namespace ResearchKit;

/// <summary>What several threads read of one file becomes one: ids in ordinal order, rows in the order of the file.</summary>
internal static class ChunkMerge
{
    public static TieColumns Of(ChunkReader[] readers, Effort effort)
    {
        var all = readers[0].Ids;
        // Place in the table of a thread -> place among all.
        int[]?[] places = [.. readers.Select((r, w) => w == 0 ? null : all.Take(r.Ids))];
        var (roster, index) = Sorted(all);
        foreach (int[]? place in places)
        {
            for (int p = 0; p < place?.Length; p++) place[p] = index[place[p]];
        }
        places[0] = index;

        var runs = readers.SelectMany((r, w) => r.Runs.Select(run => (Run: run, Place: places[w]!))).OrderBy(r => r.Run.Chunk).ToArray();
        var starts = new int[runs.Length + 1];
        for (int b = 0; b < runs.Length; b++) starts[b + 1] = checked(starts[b] + runs[b].Run.Count);
        int rows = starts[^1];
        bool weighted = runs.Any(r => r.Run.Columns.Weight.Length > 0), timed = runs.Any(r => r.Run.Columns.Minute.Length > 0);
        int[] from = GC.AllocateUninitializedArray<int>(rows), to = GC.AllocateUninitializedArray<int>(rows), minute = timed ? GC.AllocateUninitializedArray<int>(rows) : [];
        var weight = weighted ? GC.AllocateUninitializedArray<double>(rows) : [];
        Parallel.For(0, runs.Length, new() { MaxDegreeOfParallelism = effort.Threads ?? -1, CancellationToken = effort.Cancel }, b =>
        {
            var ((_, columns, start, count), place) = runs[b];
            Place(columns.From.AsSpan(start, count), place, from.AsSpan(starts[b]));
            Place(columns.To.AsSpan(start, count), place, to.AsSpan(starts[b]));
            if (timed) columns.Minute.AsSpan(start, count).CopyTo(minute.AsSpan(starts[b]));
            if (weighted) columns.Weight.AsSpan(start, count).CopyTo(weight.AsSpan(starts[b]));
        });
        return new(roster, from, to, weight, minute, readers.Sum(r => r.SelfTies), readers.Sum(r => r.ZeroWeights));
    }

    private static void Place(ReadOnlySpan<int> local, int[] place, Span<int> target)
    {
        for (int k = 0; k < local.Length; k++) target[k] = place[local[k]];
    }

    /// <summary>The people in a tie in ordinal order, and for each place of the table the index there.</summary>
    private static (Roster Roster, int[] Index) Sorted(ByteIds ids)
    {
        int[] places = [.. Enumerable.Range(0, ids.Count).Where(ids.IsTied)];
        var text = new string[places.Length];
        for (int k = 0; k < text.Length; k++) text[k] = ids.Text(places[k]);
        Array.Sort(text, places, StringComparer.Ordinal);
        var index = new int[ids.Count];
        for (int k = 0; k < places.Length; k++) index[places[k]] = k;
        return (Roster.FromSorted(text), index);
    }
}
