namespace ResearchKit;

/// <summary>The time of one role in one cycle.</summary>
/// <param name="Role">Role on the day of the entry.</param>
/// <param name="Cycle">Cycle; null: in none, or all.</param>
/// <param name="CycleLabel">Its label on pages.</param>
/// <param name="Hours">Recorded hours; N counts the persons with an entry.</param>
/// <param name="Unpaid">Unpaid share; numerator and denominator in hours.</param>
/// <param name="OutOfHours">Share in evenings and weekends; numerator and denominator in hours.</param>
public sealed record TimeCell(RoleGroup Role, Cycle? Cycle, string CycleLabel, Estimate Hours, Estimate Unpaid, Estimate OutOfHours);
