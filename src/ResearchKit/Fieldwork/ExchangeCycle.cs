namespace ResearchKit;

/// <summary>What was given and received in one cycle.</summary>
/// <param name="Cycle">Cycle; null: in none.</param>
/// <param name="Label">Its label on pages.</param>
/// <param name="Kinds">The kinds that occur anywhere in the study, nought included.</param>
public sealed record ExchangeCycle(Cycle? Cycle, string Label, IReadOnlyList<KindFlows> Kinds);
