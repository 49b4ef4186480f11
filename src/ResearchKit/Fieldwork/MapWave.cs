namespace ResearchKit;

/// <summary>The composed map of one wave.</summary>
/// <param name="Label">"wave 1".</param>
/// <param name="Raters">How many drew a map.</param>
/// <param name="RatersBefore">How many of them drew one in the wave before too; 0 for the first.</param>
/// <param name="Actors">The actors on it, in ordinal order.</param>
/// <param name="Gone">Actors of the wave before that nobody placed, in ordinal order.</param>
public sealed record MapWave(string Label, int Raters, int RatersBefore, IReadOnlyList<MappedActor> Actors, IReadOnlyList<string> Gone);
