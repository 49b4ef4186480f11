namespace ResearchKit.Simulation;

/// <summary>How starters come about in a world.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Words">What it is, for the page.</param>
/// <param name="Persons">Deviation of the leans of persons, in log odds.</param>
/// <param name="Dyads">Deviation of the leans of pairs, in log odds.</param>
/// <param name="Reply">Chance that a contact is followed at once by one the other way.</param>
/// <param name="Groups">Chance that a contact is to more than one person.</param>
internal sealed record World(string Name, string Words, double Persons, double Dyads, double Reply, double Groups)
{
    public static readonly World[] All =
    [
        new("dyads", "only pairs lean: each pair has its own chance who starts (log odds, deviation .8)", 0, 0.8, 0, 0),
        new("persons", "persons lean: the chance who starts follows from the two people (log odds, deviation .8 each)", 0.8, 0, 0, 0),
        new("bursts", "reply bursts: persons lean (.5), and a contact is followed at once by one the other way with chance .4", 0.5, 0, 0.4, 0),
        new("groups", "group contacts: persons lean (.5), and 35 % of contacts are to more than one person (half of these to two, half to three to five)", 0.5, 0, 0, 0.35),
    ];

    /// <summary>True where the chance who starts is that of the random starter, person by person: the gap is 0 by construction.</summary>
    public bool RandomStarters => Dyads == 0 && Reply == 0 && Groups == 0;
}
