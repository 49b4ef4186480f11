namespace ResearchKit.Tests;

public sealed class SurveyNetworkTests
{
    private static readonly DateOnly Day = new(2024, 3, 1);

    [Fact]
    public void PartnerScores_AsWorkedByHand()
    {
        var scores = PartnerScores.Of(
            Of(("b", "a", "reliability", 4), ("b", "a", "support", 3), ("b", "a", "openness", 4), ("e", "a", "reliability", 2), ("e", "a", "support", 3), ("e", "a", "openness", 2),
                ("b", "a", "power", 3), ("b", "a", "involvement", 2), ("b", "a", "resources", 1), ("e", "b", "power", 9)), "w");
        Assert.Equal(3, scores.Trust["a"]);
        Assert.Equal(2, scores.Value["a"]);
        Assert.True(double.IsNaN(scores.Trust["b"]));
        Assert.Equal((0.75, 0.5), (scores.NetworkTrust.Value, scores.NetworkValue.Value));
        Assert.Equal((2, 1), (scores.TrustRaters[0], scores.ValueRaters[0]));
        Assert.Contains(scores.Trust.Provenance.Excluded, e => e is { Reason: "ratings outside the scale", Count: 1 });
        Assert.Equal(2, scores.ToTable().Rows[0][1].Persons);      // as few as the raters: what suppression looks at
    }

    [Fact]
    public void PartnerScores_OtherWords_MustBeNamed()
    {
        var study = Of(("b", "a", "trust", 4), ("e", "a", "trust", 3));
        var wrong = Assert.Throws<ArgumentException>(() => PartnerScores.Of(study, "w"));
        Assert.Contains("its relations are: trust", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(3.5, PartnerScores.Of(study, "w", new() { Trust = ["trust"], Value = [] }).Trust["a"]);
        Assert.Throws<ArgumentException>(() => PartnerScores.Of(study, "w", new() { Lowest = 4, Highest = 1 }));
    }

    [Fact]
    public void ToNetwork_MarksWhoAnswered_AndKeepsThePeopleOfTheStudy()
    {
        var study = Of(("a", "b", "contact", 2), ("b", "a", "contact", 1), ("a", "c", "refers", 1), ("b", "c", "contact", 0));
        var network = study.ToNetwork("w", "contact");
        Assert.Equal(["a", "b", "c", "d", "e"], network.Roster.Ids);
        Assert.Equal([true, true, false, false, false], network.Answered.ToArray());
        Assert.Equal((2, 2.0, 1L), (network.Ties, network["a", "b"], network.ZeroWeights));
        Assert.Equal(["contact", "refers"], study.ToNetworks("w").Items.Select(i => i.Label));
        Assert.Equal(1, Density.OfRespondents(network).Value);
        Assert.Equal(1, Multiplexity.Of(study.ToNetworks("w")).Mean.Value);
    }

    [Fact]
    public void ToNetwork_UnknownWaveOrRelation_NamesThoseThereAre()
    {
        var study = Of(("a", "b", "contact", 2));
        Assert.Contains("there are: w", Assert.Throws<ArgumentException>(() => study.ToNetwork("x", "contact")).Message, StringComparison.Ordinal);
        Assert.Contains("it has: contact", Assert.Throws<ArgumentException>(() => study.ToNetwork("w", "knows")).Message, StringComparison.Ordinal);
    }

    private static Study Of(params (string Ego, string Alter, string Relation, int Value)[] ties) => new(
        new StudySettings(),
        new StudyTables
        {
            Participants = [.. "abcde".Select(c => new Participant(c.ToString(), "coproducer", "", null, null, null, null, Consent.Full))],
            Waves = [new("w", "i", null, Day, Day.AddDays(9), null, ResponseMode.Individual)],
            Ties = [.. ties.Select(t => new Tie("w", t.Ego, t.Alter, t.Relation, t.Value))],
        });
}
