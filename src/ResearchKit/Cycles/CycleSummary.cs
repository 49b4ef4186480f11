namespace ResearchKit;

/// <summary>One cycle with its records counted.</summary>
/// <param name="Cycle">Cycle; null: records in no cycle, or the whole study.</param>
/// <param name="Label">Its label on pages.</param>
/// <param name="Acts">Contacts.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Reflections">Reflections.</param>
/// <param name="Decisions">Decisions.</param>
/// <param name="ActionsPlanned">Actions still planned.</param>
/// <param name="ActionsDone">Actions done.</param>
/// <param name="ActionsChanged">Actions done otherwise than planned.</param>
/// <param name="ActionsDropped">Actions not done.</param>
public sealed record CycleSummary(
    Cycle? Cycle,
    string Label,
    int Acts,
    int Sources,
    int Reflections,
    int Decisions,
    int ActionsPlanned,
    int ActionsDone,
    int ActionsChanged,
    int ActionsDropped)
{
    /// <summary>All actions.</summary>
    public int Actions => ActionsPlanned + ActionsDone + ActionsChanged + ActionsDropped;
}
