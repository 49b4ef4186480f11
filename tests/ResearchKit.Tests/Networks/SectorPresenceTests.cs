using CsCheck;

namespace ResearchKit.Tests;

public sealed class SectorPresenceTests
{
    [Fact]
    public void SixPeople_AsWorkedByHand()
    {
        // a, b, e of x and c, d of y have a tie, f has none: p = 3/5, 2/5. Ends of ties: a>b 2x, b>a 2x, e>a 2x, a>c x and y, c>d 2y, d>c 2y: q = 7/12, 5/12.
        var one = SectorPresence.Of(new([new("wave 1", SixPeople.Network)]), _ => SixPeople.Groups).Networks[0];
        Assert.Equal([new("x", 4, 3, 7), new("y", 2, 2, 5)], one.Sectors);
        Assert.Equal((2, 5, 5, 0), (one.Active.Value, one.Active.N, one.ActivePeople, one.WithoutSector));
        Assert.Equal(0.6730116670092565, one.People.Value, 12);
        Assert.Equal(0.9709505944546686, one.PeopleEvenness.Value, 12);
        Assert.Equal(0.6791932659915256, one.Ties.Value, 12);
        Assert.Equal(0.9798687566511528, one.TiesEvenness.Value, 12);
        Assert.Equal(one.People.Value, SectorPresence.People(new(SixPeople.Network, SixPeople.Groups)).Value);
        Assert.Equal(one.Ties.Value, SectorPresence.Ties(new(SixPeople.Network, SixPeople.Groups)).Value);
        Assert.Equal(2, SectorPresence.Active(new(SixPeople.Network, SixPeople.Groups)).Value);
    }

    [Fact]
    public void Nobody_OneSector_NoSector_AreDefinedOrSaidWhyNot()
    {
        SectorPicture Of(string ties, string groups) => SectorPresence.Of(new([new("one", Nets.Of(ties))]), _ => groups.Length == 0 ? Partition.Of("sector", new Roster([]), new Dictionary<string, string?>(), Nets.From) : Nets.Groups(groups)).Networks[0];
        Assert.Equal("nobody with a group is at work", Of("a b", "x: a b").People.Reason);
        Assert.Equal((0, 0), (Of("a b", "x: a b").Active.Value, Of("", "x: a").Active.Value));
        Assert.Equal(0, Of("a>b", "x: a b").People.Value);
        Assert.Contains("one sector only", Of("a>b", "x: a b").PeopleEvenness.Reason, StringComparison.Ordinal);
        var none = Of("a>b", "");
        Assert.Equal((0, 2, 2), (none.Active.Value, none.ActivePeople, none.WithoutSector));
        Assert.Contains(none.Provenance.Excluded, e => e is { Count: 2 } && e.Reason.Contains("without a sector", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => SectorPresence.Of(new([]), _ => SixPeople.Groups));
    }

    [Fact]
    public void Entropy_LiesBetweenNoughtAndLnS_AndDoesNotKnowNames() => Gen.Select(Draw.Network, Gen.Int[0, 3].Array[9]).Sample((network, groups) =>
    {
        Partition Laid(Func<int, string> name) => Partition.Of("sector", network.Roster, network.Roster.Ids.Select((id, i) => (id, name(groups[i]))).ToDictionary(p => p.id, p => (string?)p.Item2), Nets.From);
        GroupedNetwork one = new(network, Laid(g => $"s{g}")), other = new(network, Laid(g => $"t{9 - g}"));
        Estimate people = SectorPresence.People(one), ties = SectorPresence.Ties(one);
        Assert.Equal((people.Value, ties.Value), (SectorPresence.People(other).Value, SectorPresence.Ties(other).Value));
        if (!people.IsDefined) return;
        Assert.InRange(people.Value, 0, Math.Log(SectorPresence.Active(one).Value) + 1e-12);
        Assert.Equal(network.Directed ? 2L * network.Ties : 2L * network.Ties, ties.N);
    }, iter: 200);

    [Fact]
    public void Study_CountsMeetingsToo_AndHasThePlantedSectors()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var presence = SectorPresence.Of(study);
        Assert.Equal([6, 8, 9], presence.Networks.Select(n => n.Active.Value));
        Assert.Equal("sector-presence", presence.ToTable().Id);
        Assert.Contains("6 in Cycle 1, 8 in Cycle 2, 9 in Cycle 3", presence.PlainReading, StringComparison.Ordinal);
        Assert.Equal(9, presence.PeopleTable().Rows.Count);
        // A meeting of five makes no tie, and yet all five are at work.
        var meeting = SectorPresence.Of(Acts.Of("p1>c1,c2,c3,p2"));
        Assert.Equal((5, 0L), (meeting.Networks[0].ActivePeople, meeting.Networks[0].Ties.N));
    }
}
