namespace ResearchKit;

/// <summary>A group's shares in the last network less those in the first.</summary>
/// <param name="Group">The group as pages say it.</param>
/// <param name="First">In the first network.</param>
/// <param name="Last">In the last.</param>
/// <param name="Betweenness">Share of betweenness, last less first.</param>
/// <param name="Brokerage">Share of brokerage, last less first.</param>
public sealed record PositionDifference(string Group, PositionShare First, PositionShare Last, Estimate Betweenness, Estimate Brokerage);
