namespace ResearchKit.Tests;

public sealed class ComposedMapTests
{
    private static readonly Wave[] Waves =
        [new("w2", "map", null, new(2024, 6, 1), new(2024, 6, 1), 6, ResponseMode.Individual), new("w1", "map", null, new(2024, 1, 1), new(2024, 1, 1), 6, ResponseMode.Individual)];

    // Six raters. School: 1 2 3 4 5 by r1-r5, of whom r1 and r2 in direct contact; police by r6 alone, club by r1 and r2. Then: school by r1-r4, club gone, shop new.
    private static readonly Study Two = Of(
        "w1 r1 school care 1 d,w1 r2 school care 2 d,w1 r3 school education 3 i,w1 r4 school education 4 i,w1 r5 school education 5 i,w1 r6 police safety 2 d,w1 r1 club sport 3 d,w1 r2 club sport 4 i,"
        + "w2 r1 school education 2 d,w2 r2 school education 2 d,w2 r3 school education 3 d,w2 r4 school education 5 i,w2 r7 police safety 1 i,w2 r7 shop trade 4 d");

    private static Study Of(string rows) => new(new() { Title = "map", Synthetic = true }, new()
    {
        Waves = Waves,
        ComposedMap = [.. rows.Split(',').Select(r => r.Split(' ')).Select(r => new ComposedMapEntry(r[0], r[1], r[2], r[3], int.Parse(r[4], System.Globalization.CultureInfo.InvariantCulture), r[5] == "d" ? ContactKind.Direct : ContactKind.Indirect))],
    });

    [Fact]
    public void Actors_OfSixRaters_AsWorkedByHand()
    {
        var first = ComposedMap.Of(Two).Waves[0];
        Assert.Equal(("wave 1", 6, 0), (first.Label, first.Raters, first.RatersBefore));
        Assert.Equal(["club", "police", "school"], first.Actors.Select(a => a.Actor));
        var school = first.Actors[2];
        Assert.Equal(("education", MapStanding.First, 5, 5 / 6.0, true), (school.Type, school.Standing, school.NamedBy, school.Named.Value, school.TypesDiffer));
        Assert.Equal((3, 2, 4, 2, 0.4), (school.Influence.Value, school.LowerQuartile, school.UpperQuartile, school.Disagreement.Value, school.Direct.Value));
        Assert.Equal("one rater cannot disagree", first.Actors[1].Disagreement.Reason);
    }

    [Fact]
    public void Waves_SayNewKeptAndGone()
    {
        var map = ComposedMap.Of(Two);
        var second = map.Waves[1];
        Assert.Equal((5, 4), (second.Raters, second.RatersBefore));
        Assert.Equal([("police", MapStanding.Kept), ("school", MapStanding.Kept), ("shop", MapStanding.New)], second.Actors.Select(a => (a.Actor, a.Standing)));
        Assert.Equal(["club"], second.Gone);
        // 2 2 3 5: median 2.5, quartiles at 1.75 and 3.25 of the way: 2 and 3.5.
        Assert.Equal((2.5, 2, 3.5, 1.5), (second.Actors[1].Influence.Value, second.Actors[1].LowerQuartile, second.Actors[1].UpperQuartile, second.Actors[1].Disagreement.Value));
        Assert.Equal("In wave 2, 5 people placed 3 actors: 2 were on the map before, 1 are new, 1 are gone. 4 of the 5 drew both maps: an actor can come or go with who draws.", map.PlainReading);
    }

    [Fact]
    public void Table_ShowsNoOpinionOfOneOrTwo()
    {
        var table = ComposedMap.Of(Two).ToTable();
        Assert.Equal("composed-map", table.Id);
        Assert.Equal(7, table.Rows.Count);
        Assert.Equal([CellState.Suppressed, CellState.Suppressed, CellState.Shown, CellState.Suppressed, CellState.Shown, CellState.Suppressed, CellState.Undefined], table.Rows.Select(r => r[7].State));
        Assert.DoesNotContain("r1", table.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_InAnyOrder_GiveTheSame_AndARaterCountsOnce()
    {
        Assert.Equal(ComposedMap.Of(Two).ToTable().ToCsv(), ComposedMap.Of(Folk.Shuffled(Two, 3)).ToTable().ToCsv());
        var twice = ComposedMap.Of(Of("w1 r1 school care 1 i,w1 r1 school care 5 d,w1 r2 school care 3 i"));
        Assert.Equal((2, 3, 0.5), (twice.Waves[0].Actors[0].NamedBy, twice.Waves[0].Actors[0].Influence.Value, twice.Waves[0].Actors[0].Direct.Value));
        Assert.Contains(twice.Provenance.Excluded, e => e.Count == 1);
    }

    [Fact]
    public void NoMap_OneMap_UnknownWave_Withdrawal_AreSaid()
    {
        var none = ComposedMap.Of(new Study(new(), new()));
        Assert.Empty(none.Waves);
        Assert.StartsWith("No composed map is recorded", none.PlainReading, StringComparison.Ordinal);
        Assert.Contains("Nothing recorded", none.ToTable().ToText(), StringComparison.Ordinal);
        Assert.Contains("may still be there", ComposedMap.Of(Of("w1 r1 school care 1 i")).PlainReading, StringComparison.Ordinal);
        Assert.Contains(ComposedMap.Of(Of("w9 r1 school care 1 i")).Provenance.Notes, n => n.Contains("not in waves.csv", StringComparison.Ordinal));
        var left = Of("w1 r1 school care 1 i,w1 r2 club care 1 i");
        left = new(left.Settings, left.Tables with { Participants = [Folk.Person("r1", "coproducer", consent: Consent.Withdrawn)] });
        Assert.Equal(["club"], ComposedMap.Of(left).Waves[0].Actors.Select(a => a.Actor));
    }
}
