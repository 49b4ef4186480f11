namespace ResearchKit;

/// <summary>The cells from the people of one group to those of another, and the places of the ties in them.</summary>
/// <param name="Senders">Those whose ties are known.</param>
/// <param name="Receivers">Those who can be tied to.</param>
/// <param name="Within">True: one group, so that nobody is tied to themselves; undirected: a pair has one cell.</param>
/// <param name="First">Place of the first tie.</param>
/// <param name="Count">Number of ties.</param>
/// <param name="Cells">Number of cells.</param>
internal sealed record TieBlock(int[] Senders, int[] Receivers, bool Within, int First, int Count, long Cells);
