namespace ResearchKit;

/// <summary>The faults of one rule in one file.</summary>
/// <param name="Rule">Name of the rule: <c>unknown-id</c>.</param>
/// <param name="File">File name in the study folder.</param>
/// <param name="IsError">True: the study is refused. False: a warning.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Examples">The first 20 found, in order of their row.</param>
public sealed record FaultGroup(string Rule, string File, bool IsError, long Count, IReadOnlyList<Fault> Examples);
