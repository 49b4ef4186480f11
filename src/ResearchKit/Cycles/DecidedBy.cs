namespace ResearchKit;

/// <summary>Decisions by the sides of those who took them. People on neither side, or on two, do not make a side present.</summary>
/// <param name="Together">Somebody of each side took part.</param>
/// <param name="OnlyA">Somebody of side a took part and nobody of side b.</param>
/// <param name="OnlyB">Somebody of side b took part and nobody of side a.</param>
/// <param name="Neither">Nobody of either side is among those recorded.</param>
/// <param name="NotRecorded">Nobody is recorded.</param>
public sealed record DecidedBy(int Together, int OnlyA, int OnlyB, int Neither, int NotRecorded);
