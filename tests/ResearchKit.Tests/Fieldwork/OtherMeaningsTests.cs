namespace ResearchKit.Tests;

/// <summary>The measures of meanings 3 to 5. Expected values are worked by hand on the measures' pages.</summary>
public sealed class OtherMeaningsTests
{
    private static readonly DateOnly Day = new(2025, 3, 3);

    private static Participant Person(string id, string role) => new(id, role, "", null, null, null, null, Consent.Full);

    private static readonly Participant[] People =
        [Person("c1", "coproducer"), Person("c2", "coproducer"), Person("c3", "coproducer"), Person("p1", "professional"), Person("p2", "professional")];

    private static Study With(StudyTables tables) => new(StudySettings.Default, tables with { Participants = People });

    private static Exchange Gift(int n, string giver, string? receiver, ExchangeKind kind, string? group = null) => new($"x{n}", Day, giver, receiver, group, kind, null, null, null, null);

    [Fact]
    public void BothWays_OneKindOfThree_IsOneThird()
    {
        var kinds = ExchangeKinds.BothWays(With(new()
        {
            Exchanges =
            [
                Gift(1, "c1", "p1", ExchangeKind.Information), Gift(2, "p2", "c2", ExchangeKind.Information),
                Gift(3, "c1", null, ExchangeKind.LocalKnowledge, "professional"), Gift(4, "c2", "p2", ExchangeKind.LocalKnowledge),
                Gift(5, "p1", "c3", ExchangeKind.Introduction), Gift(6, "c1", "c2", ExchangeKind.Time),
            ],
        }));
        Assert.Equal(1.0 / 3, kinds.Value, 12);
        Assert.Equal(3, kinds.N);
        Assert.Equal([new Exclusion("exchanges that are not between the two sides", 1)], kinds.Provenance.Excluded);
    }

    [Fact]
    public void BothWays_SidesSwapped_IsTheSame()
    {
        Exchange[] gifts = [Gift(1, "c1", "p1", ExchangeKind.Information), Gift(2, "p2", "c2", ExchangeKind.Information), Gift(3, "c3", "p2", ExchangeKind.Space)];
        var swapped = gifts.Select(g => g with { GiverId = g.ReceiverId!, ReceiverId = g.GiverId }).ToArray();
        Assert.Equal(ExchangeKinds.BothWays(With(new() { Exchanges = gifts })).Value, ExchangeKinds.BothWays(With(new() { Exchanges = swapped })).Value);
    }

    [Fact]
    public void BothWays_NothingBetweenTheSides_IsUndefinedWithAReason()
    {
        var kinds = ExchangeKinds.BothWays(With(new()));
        Assert.True(double.IsNaN(kinds.Value));
        Assert.Equal("no exchange between the two sides is recorded", kinds.Reason);
    }

    [Fact]
    public void Share_TwoOfFourTakenUp_IsOneHalf()
    {
        Proposal Raised(int n, string by, ProposalOutcome outcome) => new($"r{n}", by, Day, null, "", outcome, null);
        var study = With(new()
        {
            Proposals =
            [
                Raised(1, "c1", ProposalOutcome.Adopted), Raised(2, "c1", ProposalOutcome.Adapted), Raised(3, "c2", ProposalOutcome.Parked),
                Raised(4, "c3", ProposalOutcome.Rejected), Raised(5, "p1", ProposalOutcome.Adopted),
            ],
        });
        var share = ProposalUptake.Share(study, Side.A);
        Assert.Equal((0.5, 2.0, 4.0, 4L), (share.Value, share.Numerator, share.Denominator, share.N));
        Assert.Equal(1, ProposalUptake.Share(study, Side.B).Value);
        Assert.Equal("no proposal of this side is recorded", ProposalUptake.Share(With(new()), Side.A).Reason);
    }

    [Fact]
    public void Share_PersonWithRolesOnTwoSides_IsLeftOutAndCounted()
    {
        var study = With(new()
        {
            RoleSpells = [new("c1", "coproducer", "", null, Day, null, false), new("c1", "professional", "", null, Day, null, false)],
            Proposals = [new("r1", "c1", Day, null, "", ProposalOutcome.Adopted, null), new("r2", "c2", Day, null, "", ProposalOutcome.Parked, null)],
        });
        var share = ProposalUptake.Share(study, Side.A);
        Assert.Equal((0.0, 1L), (share.Value, share.N));
        Assert.Equal([new Exclusion("proposals of a person with roles on two sides that day", 1)], share.Provenance.Excluded);
    }

    [Theory]
    [InlineData(false, -1.5)]
    [InlineData(true, 1.5)] // both items reversed: every answer v becomes 6 - v
    public void Gap_WorkedExample_IsOneAndAHalfPoints(bool reverse, double expected)
    {
        (string Who, string Item, int Value)[] answers = [("c1", "a", 2), ("c2", "a", 3), ("c3", "a", 4), ("p1", "b", 4), ("p2", "b", 5)];
        var gap = MirroredItems.Gap(With(new()
        {
            Instruments = [new("m", "Mirror", 1, 5, IdList.Empty, "", "")],
            Items = [new("m", "a", 1, "d", "", reverse, false, null), new("m", "b", 2, "d", "", reverse, false, "a")],
            Waves = [new("w1", "m", null, Day, Day, 5, ResponseMode.Individual)],
            Responses = [.. answers.Select(x => new Response("w1", x.Who, x.Item, x.Value, MissingReason.None))],
        }));
        Assert.Equal(expected, gap.Value, 12);
        Assert.Equal(5, gap.N);
    }

    [Fact]
    public void Gap_ConsensusWave_IsUndefined()
    {
        var gap = MirroredItems.Gap(With(new()
        {
            Items = [new("m", "a", 1, "d", "", false, false, null), new("m", "b", 2, "d", "", false, false, "a")],
            Waves = [new("w1", "m", null, Day, Day, 5, ResponseMode.Consensus)],
            Responses = [new("w1", "c1", "a", 2, MissingReason.None), new("w1", "p1", "b", 4, MissingReason.None)],
        }));
        Assert.Equal("no mirrored question was answered by both sides", gap.Reason);
    }
}
