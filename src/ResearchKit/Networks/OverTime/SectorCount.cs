namespace ResearchKit;

/// <summary>One sector in one network.</summary>
/// <param name="Sector">The sector in the study's own word.</param>
/// <param name="Present">People of the sector in the network.</param>
/// <param name="Active">Of them, those at work.</param>
/// <param name="TieEnds">Ends of ties at its people; a tie within the sector has two.</param>
public sealed record SectorCount(string Sector, long Present, long Active, long TieEnds);
