namespace ResearchKit.Tests;

/// <summary>Five acts by hand: which ties they make, who is in N, which role counts.</summary>
public sealed class InteractionNetworkTests
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static Participant Person(string id, string role, DateOnly? left = null) => new(id, role, "", null, null, First, left, Consent.Full);

    private static Interaction Act(string id, int day, string? starter, string[] to, string[] present, Direction direction = Direction.OneWay) => new(
        id, First.AddDays(day).ToDateTime(default), Precision.Day, InteractionKind.Meeting, null, starter, new(to), new(present), direction, null, null, null, null,
        IdList.Empty, null, null, IdList.Empty);

    private static Study Small(params RoleSpell[] spells) => new(StudySettings.Default, new()
    {
        Participants = [Person("c1", "coproducer"), Person("c2", "coproducer"), Person("p1", "professional"), Person("p2", "professional", First.AddDays(9)), Person("r1", "researcher")],
        RoleSpells = spells,
        Interactions =
        [
            Act("i1", 1, "c1", ["p1"], [], Direction.TwoWay),
            Act("i2", 2, "p1", ["c1", "c2"], []), // three people: both dyads
            Act("i3", 3, "p1", ["c1", "c2"], ["p2"]), // four people, two recipients: none
            Act("i4", 4, "p2", ["c1"], ["c2", "p1", "r1"]), // one recipient: the addressee, whoever is present
            Act("i5", 30, null, ["c1"], []), // starter not recorded
            Act("i6", 31, "r1", ["c1"], []), // a researcher
        ],
    });

    private static string[] Ties(Network network) =>
        [.. from i in Enumerable.Range(0, network.Count) from j in network.Out(i).ToArray() select $"{network.Roster[i]}>{network.Roster[j]} {network[i, j]:0}"];

    [Fact]
    public void ToNetwork_SmallGroupsAndAddressees_MakeTies()
    {
        var network = Small().Interactions.ToNetwork();
        Assert.Equal(["c1>p1 1", "p1>c1 1", "p1>c2 1", "p2>c1 1"], Ties(network));
        Assert.Equal(["c1", "c2", "p1", "p2"], network.Roster.Ids);
        Assert.Equal(
            [new("contacts whose starter is not recorded", 1), new("contacts of more people than make pairs", 1), new("contacts with people on an excluded side", 1)],
            network.Provenance.Excluded);
    }

    [Fact]
    public void ToNetwork_ContactRule_TiesBackTwoWayContactsOnly()
        => Assert.Equal(["c1>p1 1", "p1>c1 2", "p1>c2 1", "p2>c1 1"], Ties(Small().Interactions.ToNetwork(TieRule.Contact)));

    [Fact]
    public void ToNetwork_Boundary_DecidesWhoCounts()
    {
        var late = Small().Interactions.During(new DateSpan(First.AddDays(20), First.AddDays(40)));
        Assert.Equal(["c1", "c2", "p1"], late.ToNetwork().Roster.Ids); // p2 had left
        Assert.Empty(late.ToNetwork(boundary: Boundary.Tied).Roster.Ids);
        Assert.Equal(["c1", "c2", "p1", "p2"], late.ToNetwork(boundary: Boundary.Roster).Roster.Ids);
    }

    [Fact]
    public void Over_LongestRole_CountsAndNotesWhoChanged()
    {
        var study = Small(new("c1", "citizen", "", null, First, First.AddDays(5), false), new("c1", "coproducer", "", null, First.AddDays(6), null, false));
        var roles = study.Roles.Over(study.Interactions.ToNetwork());
        Assert.Equal(["coproducer", "professional"], roles.Groups);
        Assert.Equal([0, 0, 1, 1], roles.Group.ToArray());
        Assert.Contains("1 people had more than one role in the window (0 of them two at once): rule Longest, OwnGroup", roles.Provenance.Notes);
        Assert.Equal("citizen", AtStart(study));

        static string AtStart(Study s)
        {
            var partition = s.Roles.Over(s.Interactions.ToNetwork(), RoleRule.AtStart);
            return partition.Groups[partition.Group.Span[0]];
        }
    }

    [Theory]
    [InlineData(DualRole.OwnGroup, RolePartition.TwoRoles)]
    [InlineData(DualRole.Split, "professional")]
    [InlineData(DualRole.Exclude, null)]
    public void Over_TwoRolesAtOnce_FollowsTheRuleNamed(DualRole dual, string? expected)
    {
        var study = Small(new("c1", "coproducer", "", null, First.AddDays(2), null, false), new("c1", "professional", "", null, First, null, false));
        var roles = study.Roles.Over(study.Interactions.ToNetwork(), RoleRule.Longest, dual);
        int group = roles.Group.Span[0];
        Assert.Equal(expected, group < 0 ? null : roles.Groups[group]);
    }

    [Fact]
    public void Over_RuleForEvents_IsRefused()
        => Assert.Throws<ArgumentException>(() => Small().Roles.Over(Small().Interactions.ToNetwork(), RoleRule.AtEvent));
}
