namespace ResearchKit;

/// <summary>One number of people who hold two roles beside that of people who hold one, in one cycle.</summary>
/// <param name="Network">Label of the cycle.</param>
/// <param name="Measure">What is measured, in plain words.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="TwoPeople">People with two roles at once who have a value.</param>
/// <param name="TwoMean">Their mean; NaN without any.</param>
/// <param name="OnePeople">People with one role who have a value.</param>
/// <param name="OneMean">Their mean; NaN without any.</param>
/// <param name="Difference">Mean of the first less mean of the second; with a range where each person's value is their own (time).</param>
/// <param name="ByChance">For places in a network: the same against labels dealt out anew; null for time.</param>
public sealed record DualRoleRow(string Network, string Measure, string Unit, int TwoPeople, double TwoMean, int OnePeople, double OneMean, Estimate Difference, Comparison? ByChance);
