namespace ResearchKit;

/// <summary>A piece of the columns of a large file, with places of ids in the table of one thread.</summary>
internal sealed class ChunkColumns(int rows, bool weighted, bool timed)
{
    public int[] From { get; } = GC.AllocateUninitializedArray<int>(rows);

    public int[] To { get; } = GC.AllocateUninitializedArray<int>(rows);

    public int[] Minute { get; } = timed ? GC.AllocateUninitializedArray<int>(rows) : [];

    public double[] Weight { get; } = weighted ? GC.AllocateUninitializedArray<double>(rows) : [];

    /// <summary>How many rows are filled.</summary>
    public int Count { get; set; }
}
