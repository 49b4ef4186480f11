namespace ResearchKit.Tests;

/// <summary>Where a fault must be told.</summary>
internal sealed record Expected(long Row, string Column);
