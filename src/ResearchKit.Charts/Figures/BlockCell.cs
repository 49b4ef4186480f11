namespace ResearchKit;

/// <summary>One cell of a matrix of shares.</summary>
/// <param name="Share">The share; NaN is drawn as a dash.</param>
/// <param name="Of">What it rests on, under the share; empty for nothing.</param>
/// <param name="Few">True: it rests on so little that the counts stand in place of the share, without colour.</param>
/// <param name="Hidden">True: not shown, to protect few people.</param>
internal readonly record struct BlockCell(double Share, string Of, bool Few = false, bool Hidden = false)
{
    /// <summary>True where the share itself is drawn, on its colour.</summary>
    public bool IsCounted => !Hidden && !Few && !double.IsNaN(Share);
}
