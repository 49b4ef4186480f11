using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Bridge-builders named, by position and by job: by hand, laws and edges.</summary>
public sealed class SpannersTests
{
    private static Nomination Names(string from, string to) => new("W", from, to, Nominations.BoundarySpanner, null);

    /// <summary>The six people; c3 is named by c1, c2 and p2, p1 by c1 and p3, p3 by c1 alone and by themselves; p1 is appointed.</summary>
    private static Study Six(bool named = true, params TimeEntry[] time)
    {
        var study = SixStarters.Study;
        return new(study.Settings, study.Tables with
        {
            Nominations = named ? [Names("c1", "c3"), Names("c1", "c3"), Names("c2", "c3"), Names("p2", "c3"), Names("c1", "p1"), Names("p3", "p1"), Names("c1", "p3"), Names("p3", "p3")] : [],
            RoleSpells = [Folk.Spell("p1", "professional", "2024-01-01", appointed: true)],
            TimeLog = time,
        });
    }

    [Fact]
    public void Of_SixPeople_PeopleAndOverlapAsWorkedByHand()
    {
        var result = Spanners.Of(Six());
        Assert.Equal(["c3", "p1"], result.People(SpannerKind.Nominated));
        // Two-paths 1, 2, 2, 2, 1, 0: sorted 0 1 1 2 2 2, 75th percentile 2; three reach it.
        Assert.Equal(2, result.Limit);
        Assert.Equal(["c2", "c3", "p1"], result.People(SpannerKind.Structural));
        Assert.Equal(["p1"], result.People(SpannerKind.Appointed));
        var first = result.Overlaps[0];
        Assert.Equal((2, 0, 1, 3), (first.Both, first.FirstOnly, first.SecondOnly, first.Neither));
        Assert.Equal(2 / 3.0, first.Jaccard.Value, 14);
        Assert.Equal(1 / 2.0, result.Overlaps[1].Jaccard.Value, 14);
        Assert.Equal(1 / 3.0, result.Overlaps[2].Jaccard.Value, 14);
        // Named 0 0 3 2 0 1 -> ranks 2 2 6 5 2 4; two-paths 1 2 2 2 1 0 -> ranks 2.5 5 5 5 2.5 1. Deviations from 3.5: products
        // 1.5 - 2.25 + 3.75 + 2.25 + 1.5 - 1.25 = 5.5; squares 15.5 and 15. scipy 1.10 spearmanr: 0.36070.
        Assert.Equal(5.5 / Math.Sqrt(15.5 * 15), result.RankCorrelation.Value, 14);
        Assert.Equal(6, result.Compared);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_AllPairsWithOneMutual_GivesNoRangeOfTheDifference(bool all)
    {
        // Twelve coproducers, six of them named, and seven professionals; every pair has contact. Pairs with one are all mutual, or all but one of each person.
        var lines = new List<string>();
        for (int c = 1; c <= 12; c++)
            for (int p = 1; p <= 7; p++)
                lines.AddRange((c <= 6 ? all || p != c : (c + p) % 3 > 0) ? [$"c{c}>p{p}", $"p{p}>c{c}"] : new[] { $"c{c}>p{p}", $"c{c}>p{p}" });
        var study = Acts.Of([.. lines]);
        study = new(study.Settings, study.Tables with { Nominations = [.. Enumerable.Range(1, 6).SelectMany(c => new[] { Names("p6", $"c{c}"), Names("p7", $"c{c}") })] });
        var named = Spanners.Of(study).Contacts[0];
        var mutual = named.Differences.Single(d => d.Of == SpannerPairing.With && d.Less == SpannerPairing.Without).MutualShare;
        Assert.Equal((all ? 1 : 36 / 42.0) - 28 / 42.0, mutual.Value, 14);
        if (all) Assert.Equal("one of the two shares is 0 or 1: no range can be given", mutual.NoInterval);
        else Assert.NotNull(mutual.Interval);
    }

    [Fact]
    public void Of_SixPeople_ContactsAndPairsAsWorkedByHand()
    {
        // Contacts of pairs: c1-p1 3, c2-p2 2, c2-p3 1, c3-p1 2, c3-p2 3 = 11; with c3 or p1: 8. Pairs: 1 - (2/3)(2/3) = 5/9.
        var named = Spanners.Of(Six()).Contacts[0];
        Assert.Equal((8 / 11.0, 11), (named.Share.Value, named.Share.N));
        Assert.Equal(5 / 9.0, named.Base.Value, 14);
        Assert.Equal(17 / 99.0, named.Gap.Value, 14);
        // TurnShare: c1-p1 2/3, c3-p1 1, c3-p2 2/3; c2-p2 0; c2-p3 met once.
        double[] turns = [.. named.Pairs.Select(p => p.TurnShare.Value)], mutual = [.. named.Pairs.Select(p => p.MutualShare.Value)];
        Assert.Equal([0, 7 / 9.0, 5 / 6.0, 5 / 6.0], turns, (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.Equal([0.0, 1, 1, 1], mutual);
        Assert.Equal([1L, 3, 2, 2], named.Pairs.Select(p => p.TurnShare.N));
        Assert.Equal([7 / 9.0, 5 / 6.0, 5 / 6.0, 0], named.Differences.Select(d => d.TurnShare.Value), (a, b) => Math.Abs(a - b) < 1e-14);
        // Starts: with c3 or p1 5 of 8 by coproducers, without 2 of 3; with c3 3 of 5, with p1 3 of 5.
        Assert.Equal([1 / 3.0, 0.25, 0.2, 0.2], named.Pairs.Select(p => p.Balance.Value), (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.Equal([3L, 8, 5, 5], named.Pairs.Select(p => p.Balance.N));
        Assert.Equal([-1 / 12.0, -2 / 15.0, -2 / 15.0, 0], named.Differences.Select(d => d.Balance.Value), (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.StartsWith("too few people", named.Gap.NoInterval, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OtherGroups_CompareOtherPeopleAndKeepTheTotals()
    {
        var study = Six();
        var bySide = Spanners.Of(study, groups: SpannerGroups.Side);
        // Everybody has a role and a side: the same people, the same totals, other roles among the five.
        Assert.Equal(Spanners.Of(study).Brokerage.Totals().Values.ToArray(), bySide.Brokerage.Totals().Values.ToArray());
        Assert.Equal(["c2", "c3", "p1"], bySide.People(SpannerKind.Structural));
        Assert.Contains("6 people with a side and a tie", bySide.ToTable().N, StringComparison.Ordinal);
        // Nobody has a sector: nobody is compared, and the contacts stay as they are.
        var bySector = Spanners.Of(study, groups: SpannerGroups.Sector);
        Assert.Equal(0, bySector.Compared);
        Assert.Empty(bySector.People(SpannerKind.Structural));
        Assert.Equal(8 / 11.0, bySector.Contacts[0].Share.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Spanners.Of(study, groups: (SpannerGroups)9));
    }

    [Fact]
    public void Tables_SixPeople_ShowNoId()
    {
        var result = Spanners.Of(Six());
        foreach (var table in new[] { result.ToTable(), result.OverlapTable(), result.PairsTable(), result.TimeTable() })
        {
            Assert.DoesNotContain(table.Rows.SelectMany(r => r), c => c.Text is { } t && System.Text.RegularExpressions.Regex.IsMatch(t, @"\b[cp]\d\b"));
            Assert.NotEmpty(table.Rows);
        }
        Assert.Equal("named by others,2,1,1,", result.ToTable().ToCsv().Split('\n')[1][..22]);
    }

    [Fact]
    public void TimeTable_FewPeopleInEitherGroup_HidesBoth()
    {
        TimeEntry Hour(string id) => new(id, Folk.Day("2024-01-02"), 60, null, null, "talk");
        string[] all = ["c1", "c2", "c3", "p1", "p2", "p3"];
        var shown = Spanners.Of(Six(true, [.. all.Select(Hour), Hour("p1")])).TimeTable();
        // By position c2, c3, p1: four hours; the others three. Two-paths 6 of 8.
        Assert.Equal([4.0, 3.0], shown.Rows.Select(r => r[4].Value));
        Assert.Equal([6.0, 2.0], shown.Rows.Select(r => r[2].Value));
        var hidden = Spanners.Of(Six(true, [.. all[1..].Select(Hour)])).TimeTable();
        Assert.All(hidden.Rows, r => Assert.Equal([CellState.Suppressed, CellState.Suppressed, CellState.Suppressed], new[] { r[2].State, r[4].State, r[5].State }));
    }

    [Fact]
    public void Tables_LeftOut_EachReasonOnce()
    {
        var study = SyntheticStudy.Create(new() { Seed = 4 });
        var result = Spanners.Of(study);
        foreach (var table in new[] { result.ToTable(), result.OverlapTable(), result.PairsTable(), result.TimeTable() })
        {
            Assert.Equal(table.Provenance.Excluded.Count, table.Provenance.Excluded.Select(e => e.Reason).Distinct().Count());
            Assert.Contains("Nomination follows contact; descriptive.", table.Provenance.Notes);
        }
        Assert.Contains(Spanners.Of(Six()).Provenance.Notes, n => n.Contains("not in waves.csv", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Provenance.Notes, n => n.Contains("not in waves.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NobodyNamed_IsUndefinedAndSaysWhy()
    {
        var result = Spanners.Of(Six(named: false));
        Assert.Empty(result.People(SpannerKind.Nominated));
        Assert.Contains("named", result.RankCorrelation.Reason, StringComparison.Ordinal);
        Assert.Contains("nobody is named", result.Contacts[0].Share.Reason, StringComparison.Ordinal);
        Assert.All(result.Contacts[0].Differences, d => Assert.False(d.TurnShare.IsDefined));
        Assert.True(result.Contacts[1].Share.IsDefined);
        Assert.Equal(0, result.Overlaps[0].Jaccard.Value);
        Assert.NotEmpty(result.PairsTable().ToHtml());
    }

    [Fact]
    public void Of_EverybodyStandsBetween_EverybodyIsStructural()
    {
        // A ring: each stands between the two neighbours once.
        var result = Spanners.Of(Acts.Of("c1>p1", "p1>c2", "c2>p2", "p2>c1"));
        Assert.Equal(["c1", "c2", "p1", "p2"], result.People(SpannerKind.Structural));
        Assert.Equal((1.0, 1.0, 0.0), (result.Contacts[1].Share.Value, result.Contacts[1].Base.Value, result.Contacts[1].Gap.Value));
        Assert.Equal("no such pair has enough contacts", result.Contacts[1].Pairs[0].TurnShare.Reason);
    }

    [Fact]
    public void Of_NobodyStandsBetween_NobodyIsStructural()
    {
        var result = Spanners.Of(Acts.Of("c1>p1", "c1>p1"));
        Assert.Equal((0.0, 2), (result.Limit, result.Compared));
        Assert.Empty(result.People(SpannerKind.Structural));
    }

    [Fact]
    public void Of_NoContacts_IsEmptyNotAnError()
    {
        var result = Spanners.Of(Acts.Of());
        Assert.True(double.IsNaN(result.Limit));
        Assert.Equal(0, result.Compared);
        Assert.All(result.Overlaps, o => Assert.False(o.Jaccard.IsDefined));
        Assert.Equal(3, result.ToTable().Rows.Count);
        Assert.NotEmpty(result.ToHtml());
    }

    [Fact]
    public void Of_NamedOnceInEachOfTwoWaves_IsNotNamedByTwo()
    {
        var study = SixStarters.Study;
        Nomination In(string wave, string from, string to) => Names(from, to) with { WaveId = wave };
        study = new(study.Settings, study.Tables with { Nominations = [In("W1", "c1", "p1"), In("W2", "c2", "p1"), In("W1", "c1", "c3"), In("W1", "p2", "c3"), In("W2", "p2", "c3")] });
        var result = Spanners.Of(study);
        Assert.Equal(["c3"], result.People(SpannerKind.Nominated));
        Assert.Equal([2, 1], new[] { "c3", "p1" }.Select(id => result.Positions.Single(p => p.PersonId == id).NamedBy));
        Assert.Equal(["c3", "p1"], Spanners.Of(study, namedBy: 1).People(SpannerKind.Nominated));
    }

    [Fact]
    public void PairsTable_OfOneWay_HasItsRowsWithoutTheColumn()
    {
        var result = Spanners.Of(Six());
        ResultTable all = result.PairsTable(), one = result.PairsTable(SpannerKind.Structural);
        Assert.Equal(all.Columns.Skip(1).Select(c => c.Header), one.Columns.Select(c => c.Header));
        Assert.Equal(all.Rows.Skip(8).Take(8).Select(r => r[2].Value), one.Rows.Select(r => r[1].Value));
        Assert.EndsWith("Bridge-builders by position", one.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void ByCycle_NominationsOfTheirWindowOnly()
    {
        var study = Acts.Of(null, ["c1>p1", "p1>c1", "c2>p1", "p1>c2"], [0, 2]);
        study = new(study.Settings, study.Tables with
        {
            Waves = [new("W", "net", null, Folk.Day("2024-01-01"), Folk.Day("2024-01-01"), null, ResponseMode.Individual)],
            Nominations = [Names("c1", "p1"), Names("c2", "p1")],
        });
        var cycles = Spanners.ByCycle(study);
        Assert.Equal(["Cycle 1", "Cycle 2"], cycles.Select(c => c.Label));
        Assert.Equal([1, 0], cycles.Select(c => c.People(SpannerKind.Nominated).Count));
    }

    [Fact]
    public void Of_SyntheticStudy_RangesContainTheirValuesAndRowsMayBeShuffled()
    {
        var study = SyntheticStudy.Create(new() { Seed = 4 });
        var result = Spanners.Of(study);
        Assert.NotEmpty(result.People(SpannerKind.Nominated));
        var share = result.Contacts[0].Share;
        Assert.True(share.Interval is { } range && range.Contains(share.Value));
        Assert.Equal(result.ToTable().ToCsv(), Spanners.Of(Folk.Shuffled(study, 9)).ToTable().ToCsv());
        Assert.Equal(result.PairsTable().ToCsv(), Spanners.Of(Folk.Shuffled(study, 9)).PairsTable().ToCsv());
    }

    [Fact]
    public void Of_AnyStudy_PartsAddUpToTheWhole() => Gen.Select(Gen.ULong[1, 1000], Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 120]).Sample(
        t =>
        {
            var study = RandomStudies.Study(t.Item1, t.Item2, t.Item3, t.Item4);
            var result = Spanners.Of(study);
            Assert.All(result.Overlaps, o => Assert.Equal(result.Compared, o.Both + o.FirstOnly + o.SecondOnly + o.Neither));
            var structural = result.Contacts[(int)SpannerKind.Structural];
            // Ties at the limit included: at least a quarter, where the limit is above 0.
            if (result.Limit > 0) Assert.True(4 * result.People(SpannerKind.Structural).Count >= result.Compared - 3);
            if (!structural.Share.IsDefined) return;
            Assert.Equal(structural.Share.Value - structural.Base.Value, structural.Gap.Value, 12);
            var whole = Reciprocity.TurnShare(study.Interactions);
            var (without, with) = (structural.Pairs[0].TurnShare, structural.Pairs[1].TurnShare);
            // The balances add up to that of all contacts of pairs; the other side's balance is the same turned round.
            Assert.Equal(structural.Share.N, structural.Pairs[0].Balance.N + structural.Pairs[1].Balance.N);
            Assert.All(structural.Pairs, p => Assert.True(!p.Balance.IsDefined || p.Balance.Value is >= -1 and <= 1));
            Assert.Equal(whole.N, without.N + with.N);
            if (whole.IsDefined) Assert.Equal(whole.Value * whole.N, (without.IsDefined ? without.Value * without.N : 0) + (with.IsDefined ? with.Value * with.N : 0), 9);
        },
        iter: 100, threads: 1, seed: "0000000000001");
}
