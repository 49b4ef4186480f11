namespace ResearchKit;

/// <summary>One cell of a matrix of shares.</summary>
/// <param name="Share">The share; NaN is drawn as a dash.</param>
/// <param name="Of">What it rests on, under the share; empty for nothing.</param>
/// <param name="Few">True: it rests on so little that the counts stand in place of the share, without colour.</param>
/// <param name="Hidden">True: not shown, to protect few people.</param>
/// <param name="People">Fewer people than this stand behind it; 0: enough do. Drawn as a mark in the corner.</param>
internal readonly record struct BlockCell(double Share, string Of, bool Few = false, bool Hidden = false, int People = 0)
{
    /// <summary>True where the share itself is drawn, on its colour.</summary>
    public bool IsCounted => !Hidden && !Few && !double.IsNaN(Share);
}
