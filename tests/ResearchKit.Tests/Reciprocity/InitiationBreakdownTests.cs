namespace ResearchKit.Tests;

public sealed class InitiationBreakdownTests
{
    private static readonly Study Small = new(SmallStudy.Settings, SmallStudy.Tables);

    [Fact]
    public void ByOccasion_SmallStudy_AsWorkedByHand()
    {
        // New: I01 P, I03 P, I04 P, I07 C, I09 C, I10 C; follow-up: I02 C, I08 P; convened by professionals: I05 standing, I11 required.
        var parts = Initiation.ByOccasion(Small.Interactions);
        Assert.Equal([("new", 3.0, 6.0), ("follow_up", 1.0, 2.0), ("standing", 0.0, 1.0), ("required", 0.0, 1.0)], parts.Parts.Select(p => (p.Key, p.Share.Numerator, p.Share.Denominator)));
        Assert.Null(parts["standing"]!.PerMonthA);
        Assert.NotNull(parts["new"]!.PerMonthA);
        Assert.Equal(10, parts.Contacts);
        Assert.Equal("T09-initiation-by-occasion", parts.ToTable().Id);
    }

    [Fact]
    public void BySetting_PartsAddUpToTheWhole()
    {
        var acts = SyntheticStudy.Create(new() { Variant = SyntheticVariant.Lean }).Interactions;
        var whole = Initiation.Share(acts);
        foreach (var laidOut in new[] { Initiation.BySetting(acts), Initiation.ByKind(acts) })
        {
            Assert.Equal(whole.Numerator, laidOut.Parts.Sum(p => p.StartsA));
            Assert.Equal(whole.Denominator, laidOut.Parts.Sum(p => p.StartsA + p.StartsB));
            // The months are those of the whole window in every part, so the rates add up too.
            Assert.Equal(Initiation.StartsPerPersonMonth(acts).Value, laidOut.Parts.Sum(p => p.PerMonthA!.Value), 12);
        }
    }

    [Fact]
    public void ByRule_StandsBesideEachOther()
    {
        var rules = Initiation.ByRule(SixStarters.Study.Interactions);
        // As worked by hand in InitiationTests: 6 of 11, 7 of 14, 6 of 10.75.
        Assert.Equal([6.0 / 11, 0.5, 6 / 10.75], rules.Parts.Select(p => p.Share.Value));
        Assert.Equal([2.0, 7.0 / 3, 2.0], rules.Parts.Select(p => p.PerPersonA!.Value));
        Assert.Equal(["act", "pair", "fractional"], rules.Parts.Select(p => p.Key));
    }

    [Fact]
    public void BySector_SmallStudy_AsWorkedByHand()
    {
        // Residents' coproducers with welfare: I02, I07, I10 of seven; with housing: I09 of one. I12 stays within a side.
        var sectors = Initiation.BySector(Small.Interactions);
        Assert.Equal([("residents | housing", 1.0, 1.0), ("residents | welfare", 3.0, 7.0)], sectors.Parts.Select(p => (p.Key, p.Share.Numerator, p.Share.Denominator)));
        Assert.Equal("too few people: 4; a range needs 6", sectors["residents | welfare"]!.Share.NoInterval);
        var matrix = Initiation.SectorMatrix(Small.Interactions);
        Assert.Equal((3.0, 4.0, 1.0, 1.0, 0.0), (matrix["residents", "welfare"], matrix["welfare", "residents"], matrix["residents", "housing"], matrix["residents", "residents"], matrix["housing", "residents"]));
        Assert.Equal(("sector", "T09-initiation-matrix-sector"), (matrix.By, matrix.ToTable().Id));
        Assert.Equal("F05-initiation-matrix-sector", matrix.ToChart().Id);
    }

    [Fact]
    public void BySector_TwoSectorsAtOnce_LeavesTheContactOut()
    {
        var spells = new RoleSpell[] { new("c1", "coproducer", "care", null, new(2024, 1, 1), null, false), new("c1", "coproducer", "housing", null, new(2024, 1, 2), null, false) };
        var study = Acts.Of(null, ["c1>p1", "c1>p1"], null, spells);
        // On the first day one spell is open, on the second two.
        var part = Assert.Single(Initiation.BySector(study.Interactions).Parts);
        Assert.Equal(("care | ", "care and sector not recorded", 1L), (part.Key, part.Label, part.Share.N));
        Assert.Equal(1, Initiation.SectorMatrix(study.Interactions).Contacts);
    }

    [Theory]
    [InlineData(CountingRule.Act)]
    [InlineData(CountingRule.Pair)]
    [InlineData(CountingRule.Fractional)]
    public void BySector_OneSectorASide_IsTheShareWithAOneSetRange(CountingRule rule)
    {
        // With one sector a side the value is that of Initiation.Share; the range is the one-set one, worked out from filtered acts.
        for (ulong seed = 1; seed <= 4; seed++)
        {
            var study = Acts.Of(new() { CountingRule = rule }, RandomStudies.Lines(seed, 7, 8, 70));
            var acts = study.Interactions;
            var share = Assert.Single(Initiation.BySector(acts).Parts).Share;
            double Value(Interactions some) => Initiation.Share(some).Value;
            var counted = acts.Where(i => i.InitiatorId is { } s && i.Occasion == Occasion.New && i.RecipientIds.Any(r => r[0] != s[0])).ToList();
            // A starter's own side among the recipients is not in the contact between the two sectors.
            var people = counted.SelectMany(i => i.RecipientIds.Where(r => r[0] != i.InitiatorId![0]).Append(i.InitiatorId!)).Distinct().ToList();
            var pairs = counted.Where(i => i.RecipientIds.Count == 1 || i.RecipientIds.Concat(i.PresentIds).Append(i.InitiatorId!).Distinct().Count() <= 3)
                .SelectMany(i => i.RecipientIds.Where(r => r[0] != i.InitiatorId![0]).Select(r => r[0] == 'p' ? (i.InitiatorId!, r) : (r, i.InitiatorId!))).Distinct().ToList();
            if (rule == CountingRule.Act)
            {
                double[] one = [.. people.Select(p => OneSet(acts, p))], two = [.. pairs.Select(d => OneSet(acts, d.Item1, d.Item2))];
                var expected = Jackknife.OneSet(Value(acts), one, two, JackknifeScale.Logit, 0, 1).Interval!.Value;
                Assert.Equal(expected.Low, share.Interval!.Value.Low, 1e-12);
                Assert.Equal(expected.High, share.Interval.Value.High, 1e-12);
                Assert.Equal(people.Count - 1, share.Interval.Value.Df);
            }
            Assert.Equal(Value(acts), share.Value, 12);

            // Without everybody who stands across the sides in the contact.
            double OneSet(Interactions all, params string[] gone) => Value(all.Where("left out", i => !(i.InitiatorId is { } s && gone.All(p => s == p || (i.RecipientIds.Contains(p) && p[0] != s[0])))));
        }
    }

    [Fact]
    public void Laid_OutByAnything_NothingToCount_IsEmptyAndSaysSo()
    {
        foreach (string[] acts in new[] { [], ["c1>c2"], ["?>c1,p1"], new[] { "z1>z2" } })
        {
            var all = Acts.Of(acts).Interactions;
            foreach (var laidOut in new[] { Initiation.ByKind(all), Initiation.BySetting(all), Initiation.ByOccasion(all), Initiation.BySector(all), Initiation.ByRule(all) })
            {
                Assert.Empty(laidOut.Parts);
                Assert.NotEmpty(laidOut.ToHtml());
            }
            Assert.NotEmpty(Initiation.SectorMatrix(all).ToHtml());
            Assert.NotEmpty(Initiation.Bounds(Acts.Of(acts)).ToHtml());
            Assert.NotEmpty(Initiation.Meetings(Acts.Of(acts)).ToHtml());
        }
    }

    [Fact]
    public void AllViews_EverybodyInBothRoles_LeaveAllOutAndBoundIt()
    {
        var spells = from id in new[] { "c1", "p1" } from role in new[] { "coproducer", "professional" } select new RoleSpell(id, role, "", null, new(2024, 1, 1), null, false);
        var study = Acts.Of(null, ["c1>p1", "p1>c1"], null, spells);
        var share = Initiation.Share(study.Interactions);
        Assert.Equal("there is no counted contact between the two sides", share.Reason);
        Assert.Equal(2, Assert.Single(share.Provenance.Excluded).Count);
        // One way each starter acts as coproducer towards a professional, the other way round the other: 0 to 1, and that is all that can be said.
        var bounds = Initiation.Bounds(study).OfShare[1];
        Assert.Equal((0.0, 1.0), (bounds.Low.Value, bounds.High.Value));
    }
}
