namespace ResearchKit;

/// <summary>What a sociomatrix draws, in the order of rows and columns.</summary>
/// <param name="Labels">The people.</param>
/// <param name="Blocks">The groups in order, with how many people each has.</param>
/// <param name="Tie">Whether there is a tie from row to column.</param>
/// <param name="Known">Whether the ties of a row are known.</param>
/// <param name="Directed">False: every tie is a tie both ways.</param>
internal sealed record SociomatrixModel(IReadOnlyList<string> Labels, IReadOnlyList<(string Label, int People)> Blocks, Func<int, int, bool> Tie, IReadOnlyList<bool> Known, bool Directed);
