namespace ResearchKit;

/// <summary>A wave of a questionnaire as the checklist counts it.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Label">Its label on pages: "wave 1 (2024-03)".</param>
/// <param name="Answered">How many respondents gave at least one answer; 1 for one answer of the group.</param>
public sealed record ChecklistWave(Wave Wave, string Label, int Answered)
{
    /// <summary>True when each person answered alone: only then are there intervals, agreement and matching.</summary>
    public bool OfPersons => Wave.Mode == ResponseMode.Individual;
}
