namespace ResearchKit;

/// <summary>A column of a result table.</summary>
/// <param name="Header">Heading as shown.</param>
/// <param name="Unit">Unit of its numbers; empty for text.</param>
/// <param name="Format">"text", "count", "share" (shown as a percentage), "number" or a .NET number format such as "0.00".</param>
public sealed record TableColumn(string Header, string Unit = "", string Format = "text");
