namespace ResearchKit;

/// <summary>One network of F10: how many people, and how many pairs with a tie both ways and one way; and the step to the next network.</summary>
/// <param name="Label">The network.</param>
/// <param name="People">People in it.</param>
/// <param name="Next">Pairs by how they stand here and in the next network; empty for the last.</param>
/// <param name="Staying">People who are in the next network too; 0 for the last.</param>
internal sealed record AlluvialColumn(string Label, int People, IReadOnlyList<PairFlow> Next, int Staying);
