namespace ResearchKit;

/// <summary>People of one group who joined, left or stayed from one network to the next.</summary>
/// <param name="Group">The group: of leavers and stayers that in the earlier network, of joiners that in the later one.</param>
/// <param name="Joined">In the later network only.</param>
/// <param name="Left">In the earlier network only.</param>
/// <param name="Stayed">In both.</param>
public sealed record GroupMoves(string Group, int Joined, int Left, int Stayed);
