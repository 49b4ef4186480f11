namespace ResearchKit;

/// <summary>One thing that a notebook cell put out: text, a shown value, or an error.</summary>
public abstract record CellOutput;
