using System.CommandLine;

namespace ResearchKit;

/// <summary>A verb of the command; its help ends with examples.</summary>
/// <param name="name">The word.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Whole lines as typed, without <c>researchkit</c>.</param>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole lines as typed, without <c>researchkit</c>.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
