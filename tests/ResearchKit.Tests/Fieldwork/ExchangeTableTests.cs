using CsCheck;

namespace ResearchKit.Tests;

/// <summary>What is given and received by kind; expected numbers are worked by hand in docs/measures/exchange-flows.md.</summary>
public sealed class ExchangeTableTests
{
    private static ExchangeTable Of(params Exchange[] exchanges) => ExchangeTable.Of(SixGivers.With(new() { Exchanges = exchanges }));

    [Fact]
    public void Of_SixPeople_IsTheWorkedExample()
    {
        var table = Of(SixGivers.Exchanges);
        var information = table.Kinds.Single(k => k.Kind == ExchangeKind.Information);
        Assert.True(information.BothWays);
        Assert.Equal(new FlowCount(ExchangeFlow.AToB, 1, 2, 1, 0, 0, 0, 0, 1, 0, 0), information[ExchangeFlow.AToB]);
        Assert.Equal(new FlowCount(ExchangeFlow.BToA, 1, 2, 0, 1, 0, 0, 1, 0, 0, 0), information[ExchangeFlow.BToA]);
        var local = table.Kinds.Single(k => k.Kind == ExchangeKind.LocalKnowledge);
        Assert.Equal(new FlowCount(ExchangeFlow.AToB, 2, 2, 0, 1, 1, 1, 0, 0, 0, 1), local[ExchangeFlow.AToB]);
        Assert.Equal((Side.A, 0), (local.OnlyFrom, local[ExchangeFlow.BToA].Count));
        Assert.Equal(Side.B, table.Kinds.Single(k => k.Kind == ExchangeKind.Introduction).OnlyFrom);
        Assert.Equal([2 + 1, 2, 1, 1, 1], table.Flows.Select(f => f.Count));
        Assert.Equal([ExchangeKind.Introduction, ExchangeKind.LocalKnowledge], table.OneWay.Select(k => k.Kind));
        Assert.Equal((8, 3, 3), (table.Exchanges, table.PeopleA, table.PeopleB));
        Assert.Equal("Of the 3 kinds recorded between coproducers and professionals, 1 went both ways. Recorded one way only: coproducers to professionals: local knowledge (2); "
            + "professionals to coproducers: introduction (1); what nobody wrote down is not in it.", table.PlainReading);
    }

    [Fact]
    public void Of_NoExchanges_NamesTheFileAndWhatItWouldAdd()
    {
        var table = Of();
        Assert.Empty(table.Kinds);
        Assert.Contains("exchanges.csv is absent or empty; it would add what is given and received, by kind and direction.", table.Provenance.Notes);
        Assert.Equal("No exchange with a known direction is recorded. What each side gives and receives cannot be told.", table.PlainReading);
        Assert.Contains("Nothing recorded.", table.ToTable().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OneSideOnly_SaysThatNothingWentAcross()
    {
        var table = Of(SixGivers.Gave(1, "c1", "c2", ExchangeKind.Time));
        Assert.Equal("No exchange between coproducers and professionals is recorded. What went from one side to the other cannot be told.", table.PlainReading);
        Assert.Null(table.Kinds.Single().OnlyFrom);
        Assert.Equal("not across", table.ToTable().Rows.Single()[1].Text);
    }

    [Fact]
    public void Of_TwoRolesWithoutTheRoleActedIn_IsLeftOutAndCounted_WithIt_Counts()
    {
        StudyTables tables = new()
        {
            Participants = [Folk.Person("c1", "coproducer"), Folk.Person("c2", "coproducer"), Folk.Person("p1", "professional")],
            RoleSpells = [Folk.Spell("c1", "coproducer", "2024-01-01"), Folk.Spell("c1", "professional", "2024-01-01")],
            Interactions = [Acts.Parse("c1>p1", 0) with { InitiatorRole = "coproducer", RecipientRoles = new("professional") }],
        };
        var unknown = ExchangeTable.Of(Folk.Of(tables with { Exchanges = [SixGivers.Gave(1, "c1", "p1", ExchangeKind.Space), SixGivers.Gave(2, "c2", "p1", ExchangeKind.Time)] }));
        Assert.Equal(ExchangeKind.Time, unknown.Kinds.Single().Kind);
        Assert.Equal([new Exclusion("exchanges of a person with roles on two sides that day", 1)], unknown.Provenance.Excluded);
        var known = ExchangeTable.Of(Folk.Of(tables with { Exchanges = [SixGivers.Gave(1, "c1", "p1", ExchangeKind.Space, interaction: "a0001"), SixGivers.Gave(2, "p1", "c1", ExchangeKind.Space, interaction: "a0001")] }));
        Assert.True(known.Kinds.Single().BothWays);
        Assert.Empty(known.Provenance.Excluded);
    }

    [Fact]
    public void Of_ResearcherAndStrangeGroup_AreLeftOutAndNamed()
    {
        var table = Of(SixGivers.Gave(1, "r1", "c1", ExchangeKind.Time), new("x2", SixGivers.Day, "c1", null, "the street", ExchangeKind.Time, null, null, null, null));
        Assert.Equal([new Exclusion("exchanges given or received in a role that is left out of all counts", 1)], table.Provenance.Excluded);
        Assert.Equal(1, table.Kinds.Single()[ExchangeFlow.Others].Count);
        Assert.Contains("Exchanges with a group that is no role of the study stand with others: 1.", table.Provenance.Notes);
    }

    [Fact]
    public void Of_Cycles_EachExchangeStandsInOne()
    {
        var study = Folk.Of(new()
        {
            Cycles = Folk.Halves,
            Participants = [Folk.Person("c1", "coproducer"), Folk.Person("p1", "professional")],
            Exchanges = [SixGivers.Gave(1, "c1", "p1", ExchangeKind.Time), SixGivers.Gave(2, "p1", "c1", ExchangeKind.Time) with { Date = new(2024, 9, 1) }],
        });
        var table = ExchangeTable.Of(study);
        Assert.Equal([Side.A, Side.B], table.Cycles.Select(c => c.Kinds.Single().OnlyFrom));
        Assert.Equal(2, table.ToCycleTable().Rows.Count);
        Assert.True(table.Kinds.Single().BothWays);
    }

    private static readonly Gen<Exchange[]> Some = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Enum<ExchangeKind>(), Gen.Int[0, 2]).Array[0, 30].Select(rows => rows
        .Select((r, k) => SixGivers.Gave(k, Who(r.Item1), Who(r.Item2 == r.Item1 ? (r.Item2 + 1) % 8 : r.Item2), r.Item3, r.Item4 == 0 ? null : r.Item4 == 1)).ToArray());

    private static string Who(int k) => k < 4 ? $"c{k + 1}" : $"p{k - 3}";

    [Fact]
    public void Of_SidesSwapped_IsMirrored() => Some.Sample(exchanges =>
    {
        string Other(string id) => (id[0] == 'c' ? "p" : "c") + id[1..];
        var there = Of(exchanges);
        var back = Of([.. exchanges.Select(e => e with { GiverId = Other(e.GiverId), ReceiverId = Other(e.ReceiverId!) })]);
        Assert.Equal(there.Kinds.Select(k => (k.Kind, k[ExchangeFlow.AToB].Count, k[ExchangeFlow.BToA].AskedFor, k[ExchangeFlow.WithinA].Persons)),
            back.Kinds.Select(k => (k.Kind, k[ExchangeFlow.BToA].Count, k[ExchangeFlow.AToB].AskedFor, k[ExchangeFlow.WithinB].Persons)));
    }, seed: "0000000000000", iter: 100);

    [Fact]
    public void Of_ReceiversAndGiversSwapped_TurnsEveryDirection_AndEveryExchangeStandsOnce() => Some.Sample(exchanges =>
    {
        var there = Of(exchanges);
        var back = Of([.. exchanges.Reverse().Select(e => e with { GiverId = e.ReceiverId!, ReceiverId = e.GiverId })]);
        Assert.Equal(there.Kinds.Select(k => (k[ExchangeFlow.AToB] with { Flow = ExchangeFlow.BToA }, k[ExchangeFlow.WithinA])), back.Kinds.Select(k => (k[ExchangeFlow.BToA], k[ExchangeFlow.WithinA])));
        Assert.Equal(exchanges.Length, there.Kinds.Sum(k => k.Flows.Sum(f => f.Count)));
        Assert.All(there.Flows, f => Assert.Equal(f.Count, f.AskedFor + f.Unasked + f.AskedNotRecorded));
        Assert.All(there.Flows, f => Assert.Equal(f.Count, f.ByBoth + f.ByGiver + f.ByObserver + f.ByReceiver + f.NotConfirmed));
    }, seed: "0000000000000", iter: 100);
}
