namespace ResearchKit;

/// <summary>Ties made, kept and lost from the people of one group to those of another, among people in both networks.</summary>
/// <param name="FromGroup">Group of who ties.</param>
/// <param name="ToGroup">Group of whom they tie to; in an undirected network the two groups have no order.</param>
/// <param name="People">People of the two groups who are in both networks.</param>
/// <param name="Cells">Ties that could be, known in both networks.</param>
/// <param name="Made">Not before, but after.</param>
/// <param name="Kept">In both.</param>
/// <param name="Lost">Before, and not after.</param>
public sealed record TieChangeBlock(string FromGroup, string ToGroup, long People, long Cells, long Made, long Kept, long Lost);
