namespace ResearchKit;

/// <summary>What F08 draws: people with fixed places, and their ties by panel.</summary>
/// <param name="Groups">Labels of the groups, in the order of colours and shapes.</param>
/// <param name="People">The people of all panels.</param>
/// <param name="Panels">The cycles or waves.</param>
internal sealed record SociogramModel(IReadOnlyList<SociogramModel.Group> Groups, IReadOnlyList<SociogramModel.Person> People, IReadOnlyList<SociogramModel.Panel> Panels)
{
    /// <summary>A group of people: its word and the side it stands on.</summary>
    public sealed record Group(string Label, Side Side);

    /// <summary>A person: what stands beside the mark ("" outside the team).</summary>
    public sealed record Person(string Label);

    /// <summary>One window.</summary>
    /// <param name="Label">The cycle.</param>
    /// <param name="Note">What it rests on.</param>
    /// <param name="GroupOf">Group of each person in this window; -1 = in none; null = not in the study then, not drawn.</param>
    /// <param name="Ties">Who started towards whom, with the number of contacts.</param>
    public sealed record Panel(string Label, string Note, IReadOnlyList<int?> GroupOf, IReadOnlyList<Tie> Ties);

    /// <summary>A tie of one direction; places in <see cref="People"/>.</summary>
    public readonly record struct Tie(int From, int To, double Weight);
}
