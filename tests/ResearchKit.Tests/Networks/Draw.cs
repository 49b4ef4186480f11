using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Networks by chance for property tests.</summary>
internal static class Draw
{
    /// <summary>1 to 9 people, up to 30 rows with whole weights 0 to 5, self-ties and repeats among them; everybody is on the roster.</summary>
    public static Gen<(int People, (int From, int To, int Weight)[] Rows)> Rows { get; } =
        from people in Gen.Int[1, 9]
        from rows in Gen.Select(Gen.Int[0, people - 1], Gen.Int[0, people - 1], Gen.Int[0, 5]).Array[0, 30]
        select (people, rows);

    public static Gen<Network> Network { get; } = Rows.Select(r => Made(r.People, r.Rows, i => $"p{i}"));

    public static Network Made(int people, (int From, int To, int Weight)[] rows, Func<int, string> id, double scale = 1, bool directed = true)
        => ResearchKit.Network.FromTies(rows.Select(r => (id(r.From), id(r.To), r.Weight * scale)), directed, "tie", Nets.From, new Roster(Enumerable.Range(0, people).Select(id)));
}
