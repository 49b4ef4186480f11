namespace ResearchKit;

/// <summary>Counts by several dimensions, each cell with the persons behind it. Suppression works on this, never on a rendered table.</summary>
/// <param name="Counted">What is counted: "persons", "segments", "acts".</param>
/// <param name="Dimensions">Names of the dimensions, in key order.</param>
/// <param name="Cells">The cells; an absent key is zero.</param>
/// <param name="Provenance">Where the counts come from.</param>
public sealed record Crosstab(string Counted, IReadOnlyList<string> Dimensions, IReadOnlyList<CrosstabCell> Cells, Provenance Provenance);
