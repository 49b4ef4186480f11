namespace ResearchKit;

/// <summary>An act from one side to the other, ready to be summed.</summary>
/// <param name="FromA">True when side a started it.</param>
/// <param name="Weight">What it weighs under the counting rule.</param>
/// <param name="Recorded">False when its starter is not recorded and was assigned to a side.</param>
/// <param name="Persons">Starter (where it is a known person) and recipients, each once.</param>
/// <param name="Sides">The side on which each of them acted.</param>
/// <param name="Dyads">The pairs across the sides that it makes; empty when it makes none.</param>
internal sealed record CountedAct(bool FromA, double Weight, bool Recorded, int[] Persons, Side[] Sides, int[] Dyads);
