namespace ResearchKit.Tests;

/// <summary>
/// Six people worked by hand, the exchanges, proposals, decisions and answers of the pages in docs/measures: coproducers c1-c3, professionals p1-p3, a resident z1
/// and a researcher r1.
/// </summary>
internal static class SixGivers
{
    public static readonly DateOnly Day = new(2024, 3, 1);

    public static readonly Exchange[] Exchanges =
    [
        Gave(1, "c1", "p1", ExchangeKind.Information, true, Confirmation.Both), Gave(2, "p1", "c1", ExchangeKind.Information, false, Confirmation.Receiver),
        Gave(3, "c2", "p2", ExchangeKind.LocalKnowledge, null, Confirmation.Giver), new("x4", Day, "c2", null, "professional", ExchangeKind.LocalKnowledge, false, null, null, null),
        Gave(5, "p3", "c3", ExchangeKind.Introduction, true, Confirmation.Observer), Gave(6, "c1", "c2", ExchangeKind.Time, false, null),
        Gave(7, "p1", "p2", ExchangeKind.ProfessionalKnowledge, false, null), Gave(8, "c3", "z1", ExchangeKind.PracticalHelp, false, null),
    ];

    public static Exchange Gave(int number, string giver, string receiver, ExchangeKind kind, bool? asked = null, Confirmation? by = null, string? interaction = null)
        => new($"x{number}", Day, giver, receiver, null, kind, asked, interaction, null, by);

    /// <summary>A study of these tables, with a person for each id: c, p, z, r as above, up to twelve of a kind.</summary>
    public static Study With(StudyTables tables) => Folk.Of(tables with { Participants = [.. Everybody] });

    private static IEnumerable<Participant> Everybody => new[] { ("c", "coproducer"), ("p", "professional"), ("z", "citizen"), ("r", "researcher") }
        .SelectMany(r => Enumerable.Range(1, 12).Select(i => Folk.Person($"{r.Item1}{i}", r.Item2)));
}
