namespace ResearchKit;

/// <summary>What each row of a file of ties must look like.</summary>
/// <param name="Columns">Number of columns.</param>
/// <param name="Delimiter">What stands between them.</param>
/// <param name="Header">Which of them are meant.</param>
/// <param name="Bytes">Size of the file.</param>
internal sealed record ChunkShape(int Columns, byte Delimiter, TieHeader Header, long Bytes)
{
    /// <summary>Bytes that can be read behind the last row.</summary>
    public const int Padding = 64;

    /// <summary>No more rows than this stand in so many bytes: an id each at both ends, a delimiter or line end behind each field.</summary>
    public int MostRows(long bytes) => (int)Math.Min(bytes / (Columns + 2) + 1, 1 << 30);
}
