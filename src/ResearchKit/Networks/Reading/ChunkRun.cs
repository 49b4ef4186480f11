namespace ResearchKit;

/// <summary>The rows of one chunk.</summary>
/// <param name="Chunk">Number of the chunk in the file.</param>
/// <param name="Columns">Where they stand.</param>
/// <param name="Start">The first of them there.</param>
/// <param name="Count">How many.</param>
internal readonly record struct ChunkRun(int Chunk, ChunkColumns Columns, int Start, int Count);
