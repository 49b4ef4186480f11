namespace ResearchKit.Tests;

/// <summary>Bounds against every way there is to fill in what is not known.</summary>
public sealed class StartBoundsTests
{
    private static readonly string[] Open = ["c1>p1", "p1>c2", "?>c1,p1", "c2>p2", "?>c2,p2", "p2>c1", "?>c1,p1", "c1>p2", "?>p2,c2", "p1>c1", "?>c1,p1,c2", "c2>p1"];

    [Fact]
    public void Bounds_UnknownStarters_AreTheExtremesOfEveryAssignment()
    {
        // Five open starters: each of them given to either side in every combination, the acts written out; six acts a cycle.
        var study = Acts.Of(null, Open, [0, 6]);
        var bounds = Initiation.Bounds(study);
        var filled = Filled(Open).Select(lines => Acts.Of(null, lines, [0, 6])).ToList();
        var shares = filled.Select(s => Initiation.Share(s.Interactions).Value).ToList();
        var changes = filled.Select(s => Initiation.ShareChange(s).Estimate.Value).ToList();
        Assert.Equal((shares.Min(), shares.Max()), (bounds.OfShare[0].Low.Value, bounds.OfShare[0].High.Value));
        Assert.Equal(changes.Min(), bounds.OfChange[0].Low.Value, 14);
        Assert.Equal(changes.Max(), bounds.OfChange[0].High.Value, 14);
        Assert.Equal(5, bounds.OfShare[0].Open);
        // The strip holds the extremes of the change too.
        var strip = Initiation.ShareChange(study).Strip.Where(c => c.What == "starters not recorded").Select(c => c.Estimate.Value).ToList();
        Assert.Equal(4, strip.Count);
        Assert.Equal(changes.Min(), strip.Min(), 14);
        Assert.Equal(changes.Max(), strip.Max(), 14);
    }

    [Fact]
    public void TurnShare_EvenlyAndUnevenly_AreTheExtremesOfEveryAssignment()
    {
        for (ulong seed = 1; seed <= 40; seed++)
        {
            var lines = Pairs(seed);
            var acts = Acts.Of(lines).Interactions;
            var values = Filled(lines).Select(l => Reciprocity.TurnShare(Acts.Of(l).Interactions).Value).ToList();
            Assert.Equal(values.Min(), Reciprocity.TurnShare(acts, new() { UnknownStarters = Assignment.Unevenly }).Value, 12);
            Assert.Equal(values.Max(), Reciprocity.TurnShare(acts, new() { UnknownStarters = Assignment.Evenly }).Value, 12);
        }
    }

    [Fact]
    public void Bounds_TwoRoles_AreTheExtremesOfEveryRoleActedIn()
    {
        // d1 and d2 hold both roles and nobody wrote down in which one they acted.
        string[] lines = ["c1>p1", "p1>c1", "c2>p1", "d1>p1", "d1>c1", "c2>d1", "p1>d2", "d1>d2", "d2>c2,p1"];
        var spells = from id in new[] { "d1", "d2" } from role in new[] { "coproducer", "professional" } select new RoleSpell(id, role, "", null, new(2024, 1, 1), null, false);
        var study = Acts.Of(null, lines, null, spells);
        var values = RolesActedIn(study).Select(s => Initiation.Share(s.Interactions)).Where(e => e.IsDefined).Select(e => e.Value).ToList();
        var bounds = Initiation.Bounds(study).OfShare[1];
        Assert.Equal((values.Min(), values.Max(), 6L), (bounds.Low.Value, bounds.High.Value, bounds.Open));
    }

    [Fact]
    public void Bounds_Recorders_AreTheGroupsOfThoseWhoWroteItDown()
    {
        // Coproducer c9 wrote down ten contacts, seven of them started by coproducers; professional p9 twelve, three; r1 four: too few to be a bound.
        string[] lines = [.. Repeat("c1>p1", 7), .. Repeat("p1>c1", 3), .. Repeat("c1>p1", 3), .. Repeat("p1>c1", 9), .. Repeat("c1>p1", 4), "c9>p9"];
        var tables = Acts.Of(lines).Tables;
        var study = new Study(StudySettings.Default, tables with { Interactions = [.. tables.Interactions.Select((a, i) => i == 26 ? a : a with { RecordedBy = i < 10 ? "c9" : i < 22 ? "p9" : "r1" })], Participants = [.. tables.Participants, Person("r1")] });
        var bounds = Initiation.Bounds(study).OfShare[3];
        Assert.Equal((3.0 / 12, 7.0 / 10, 22L), (bounds.Low.Value, bounds.High.Value, bounds.Open));
        Assert.Equal(("as professionals wrote it down", "as coproducers wrote it down"), (bounds.LowChoice, bounds.HighChoice));
        // A recorder-month each: 10 and 12 contacts, so starts of either side may weigh 1.2; 15 of 27 by coproducers in all (of c9>p9 no recorder is named).
        var rate = Initiation.Bounds(study).OfShare[4];
        double a = 7 + 3 + 4 + 1, b = 3 + 9;
        Assert.Equal(a / (a + 1.2 * b), rate.Low.Value, 14);
        Assert.Equal(1.2 * a / (1.2 * a + b), rate.High.Value, 14);
        // The same rows stand in the table of record coverage.
        var sides = RecordCoverage.Of(study).RecorderSides;
        Assert.Equal([(7.0, 3.0), (3.0, 9.0), (4.0, 0.0)], sides.Select(s => (s.StartsA, s.StartsB)));
    }

    [Fact]
    public void Bounds_OneGroupOfRecorders_SaysWhyThereIsNone()
    {
        var tables = Acts.Of([.. Repeat("c1>p1", 12)]).Tables;
        var study = new Study(StudySettings.Default, tables with { Interactions = [.. tables.Interactions.Select(a => a with { RecordedBy = "p1" })] });
        Assert.Equal("only professionals wrote down 10 contacts or more that count", Initiation.Bounds(study).OfShare[3].Low.Reason);
        Assert.Equal("no group of recorders wrote down 10 contacts that count", Initiation.Bounds(SixStarters.Study).OfShare[3].Low.Reason);
    }

    private static Participant Person(string id) => new(id, "researcher", "", null, null, null, null, Consent.Full);

    private static IEnumerable<string> Repeat(string line, int times) => Enumerable.Repeat(line, times);

    /// <summary>Each "?>a,b,..." written out with either side as the starter; a side of which several took part starts as its first.</summary>
    private static IEnumerable<string[]> Filled(string[] lines)
    {
        int open = Array.FindIndex(lines, l => l.StartsWith('?'));
        if (open < 0)
        {
            yield return lines;
            yield break;
        }
        string[] people = lines[open][2..].Split(',');
        foreach (char side in "cp")
        {
            string starter = people.First(p => p[0] == side);
            string[] next = [.. lines];
            next[open] = $"{starter}>{string.Join(',', people.Where(p => p != starter))}";
            foreach (var filled in Filled(next)) yield return filled;
        }
    }

    private static string[] Pairs(ulong seed)
    {
        var rng = new Rng(seed, 9);
        return [.. Enumerable.Range(0, 16).Select(k => (c: $"c{rng.Below(2)}", p: $"p{rng.Below(2)}", coin: rng.Below(5))).Select(x => x.coin switch { 0 or 1 => $"?>{x.c},{x.p}", 2 => $"{x.c}>{x.p}", _ => $"{x.p}>{x.c}" })];
    }

    private static IEnumerable<Study> RolesActedIn(Study study)
    {
        var acts = study.Tables.Interactions;
        var places = acts.SelectMany((a, i) => a.RecipientIds.Select((id, k) => (Act: i, Place: k, Id: id)).Append((Act: i, Place: -1, Id: a.InitiatorId!))).Where(x => x.Id[0] == 'd').ToList();
        for (int way = 0; way < 1 << places.Count; way++)
        {
            string Role(int act, int place, string id) => id[0] == 'd' ? (way >> places.IndexOf((act, place, id)) & 1) == 0 ? "coproducer" : "professional" : id[0] == 'c' ? "coproducer" : "professional";
            yield return new(StudySettings.Default, study.Tables with
            {
                Interactions = [.. acts.Select((a, i) => a with { InitiatorRole = Role(i, -1, a.InitiatorId!), RecipientRoles = new(a.RecipientIds.Select((id, k) => Role(i, k, id))) })],
            });
        }
    }
}
