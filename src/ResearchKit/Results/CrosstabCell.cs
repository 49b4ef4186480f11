namespace ResearchKit;

/// <summary>One count of a <see cref="Crosstab"/>.</summary>
/// <param name="Key">One value a dimension.</param>
/// <param name="Count">The count.</param>
/// <param name="Persons">How many persons stand behind the count.</param>
public sealed record CrosstabCell(IReadOnlyList<string> Key, double Count, long Persons);
