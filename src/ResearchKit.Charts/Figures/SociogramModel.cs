namespace ResearchKit;

/// <summary>What F08 draws: people with fixed places, and their ties by panel.</summary>
/// <param name="Groups">Labels of the groups, in the order of colours and shapes.</param>
/// <param name="People">The people of all panels.</param>
/// <param name="Panels">The cycles or waves.</param>
internal sealed record SociogramModel(IReadOnlyList<SociogramModel.Group> Groups, IReadOnlyList<SociogramModel.Person> People, IReadOnlyList<SociogramModel.Panel> Panels)
{
    /// <summary>False: ties have no direction.</summary>
    public bool Directed { get; init; } = true;

    /// <summary>What the lines mean.</summary>
    public TieWords Ties { get; init; } = TieWords.Started;

    /// <summary>What a larger mark means.</summary>
    public string SizeWords { get; init; } = "larger: contact with more people";

    /// <summary>What a ring means; null: there are no rings.</summary>
    public string? RingWords { get; init; }

    /// <summary>What somebody in no group is called; null: there are no groups at all.</summary>
    public string? NoGroup { get; init; } = "no role known";

    /// <summary>Grounds on which people stand together; empty: everybody stands free.</summary>
    public IReadOnlyList<Ground> Grounds { get; init; } = [];

    /// <summary>What the people of a ground have in common; null: there are no grounds.</summary>
    public string? GroundWords { get; init; }

    /// <summary>A group of people: its word and the side it stands on.</summary>
    public sealed record Group(string Label, Side Side);

    /// <summary>A person: what stands beside the mark ("" outside the team).</summary>
    public sealed record Person(string Label);

    /// <summary>A sector with its people.</summary>
    public sealed record Ground(string Label, IReadOnlyList<int> People);

    /// <summary>One window.</summary>
    /// <param name="Label">The cycle.</param>
    /// <param name="Note">What it rests on.</param>
    /// <param name="GroupOf">Group of each person in this window; -1 = in none; null = not in the study then, not drawn.</param>
    /// <param name="Ties">Who started towards whom, with the number of contacts.</param>
    public sealed record Panel(string Label, string Note, IReadOnlyList<int?> GroupOf, IReadOnlyList<Tie> Ties)
    {
        /// <summary>What the size of each mark stands for; empty: how many others there is a tie with.</summary>
        public IReadOnlyList<double> Size { get; init; } = [];

        /// <summary>Who has a ring.</summary>
        public IReadOnlySet<int> Ringed { get; init; } = new HashSet<int>();

        /// <summary>Who did not answer: own ties are unknown.</summary>
        public IReadOnlySet<int> Silent { get; init; } = new HashSet<int>();
    }

    /// <summary>A tie of one direction; places in <see cref="People"/>.</summary>
    public readonly record struct Tie(int From, int To, double Weight);

    /// <summary>What the two kinds of line mean, for the key and for words.</summary>
    public sealed record TieWords(string Both, string One, string Heavier, string None)
    {
        /// <summary>Of a network of who started contact with whom.</summary>
        public static TieWords Started { get; } = new("each of the two started a contact", "only one did; the arrow points at the other", "thicker: more contacts", "no recorded contact");

        /// <summary>Of any other network with directions.</summary>
        public static TieWords Directed { get; } = new("tied both ways", "tied one way, as the arrow points", "thicker: a heavier tie", "no recorded tie");

        /// <summary>Of a network without directions.</summary>
        public static TieWords Undirected { get; } = new("a tie", "", "thicker: a heavier tie", "no recorded tie");
    }
}
