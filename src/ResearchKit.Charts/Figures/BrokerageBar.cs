namespace ResearchKit;

/// <summary>One row of a brokerage figure: a count and what chance gives.</summary>
/// <param name="Label">The role in plain words.</param>
/// <param name="Note">How the people of the two-path stand: "A > A > B".</param>
/// <param name="Line">The count, its mean and standard deviation.</param>
internal sealed record BrokerageBar(string Label, string Note, BrokerageLine Line);
