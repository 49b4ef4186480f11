namespace ResearchKit.Tests;

/// <summary>Tests that measure what happens in a given time: they run by themselves, after the others.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
