namespace ResearchKit;

/// <summary>A person who was named as a bridge-builder, or whose job it is. For the team only.</summary>
/// <param name="WaveLabel">Wave, as pages say it.</param>
/// <param name="PersonId">Person.</param>
/// <param name="Role">Role on the day of the wave.</param>
/// <param name="NamedBy">By how many others, each once.</param>
/// <param name="BySideA">Of these, on side a.</param>
/// <param name="BySideB">Of these, on side b.</param>
/// <param name="Appointed">Whether bridging is the job of the person's role on that day.</param>
public sealed record NamedPerson(string WaveLabel, string PersonId, RoleGroup Role, int NamedBy, int BySideA, int BySideB, bool Appointed);
