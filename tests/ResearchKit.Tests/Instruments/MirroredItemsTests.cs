using CsCheck;

namespace ResearchKit.Tests;

/// <summary>Questions asked of both sides; expected numbers are worked by hand in docs/measures/mirrored-gap.md.</summary>
public sealed class MirroredItemsTests
{
    private static Study Of(
        IEnumerable<(string Wave, string Who, string Item, int Value)> answers, Item[]? items = null, ResponseMode mode = ResponseMode.Individual, IEnumerable<RoleSpell>? spells = null)
    {
        var all = answers.ToList();
        var study = SixGivers.With(new()
        {
            Instruments = [new("m", "Mirror", 1, 5, IdList.Empty, "", "")],
            Items = items ?? [Item("a"), Item("b", "a")],
            Waves = [.. all.Select(x => x.Wave).Distinct().Order(StringComparer.Ordinal).Select((w, k) => new Wave(w, "m", null, SixGivers.Day.AddDays(100 * k), SixGivers.Day.AddDays(100 * k + 5), null, mode))],
            Responses = [.. all.Select(x => new Response(x.Wave, x.Who, x.Item, x.Value, MissingReason.None))],
            RoleSpells = [.. spells ?? []],
        });
        return study;
    }

    private static Item Item(string id, string? mirror = null, bool reverse = false, bool belief = false, int ordinal = 1) => new("m", id, ordinal, "d", $"text {id}", reverse, belief, mirror);

    private static IEnumerable<(string, string, string, int)> Wave(string wave, int[] a, int[] b, string itemA = "a", string itemB = "b")
        => [.. a.Select((v, k) => (wave, $"c{k + 1}", itemA, v)), .. b.Select((v, k) => (wave, $"p{k + 1}", itemB, v))];

    [Fact]
    public void Of_SixPeople_IsTheWorkedExample()
    {
        var row = MirroredItems.Of(Of(Wave("w1", [2, 3, 4], [4, 5, 3]))).Gaps.Single();
        Assert.Equal((3.0, 3L, 4.0, 3L, -1.0), (row.A.Value, row.A.N, row.B.Value, row.B.N, row.Gap.Value));
        Assert.Equal("too few people: 3 on the smaller side; a range needs 6", row.Gap.NoInterval);
        Assert.Equal(("text a", "text b"), (row.Pair.TextA, row.Pair.TextB));
    }

    [Fact]
    public void Of_SixASide_HasWelchsInterval()
    {
        // Means 3 and 4, variances .8 and .8: standard error sqrt(1.6/6), 10 degrees of freedom, t = 2.2281388520 (tables).
        var result = MirroredItems.Of(Of(Wave("w1", [2, 3, 4, 2, 3, 4], [4, 5, 3, 4, 5, 3])));
        var gap = result.Gaps.Single().Gap;
        Assert.Equal(-1 - 2.2281388520 * Math.Sqrt(1.6 / 6), gap.Interval!.Value.Low, 8);
        Assert.Equal(10, gap.Interval.Value.Df!.Value, 9);
        Assert.True(gap.Interval.Value.Rough);
        Assert.Equal(gap.Interval.Value, result.Overall.Estimate.Interval!.Value); // one pair: the gap over all is that of the pair
        Assert.Equal("One question was asked of both sides, in points of the scale 1-5. Over all of them, coproducers less professionals, wave 1 (2024-03): cannot tell: the data allow -2.15 to .15 (rough: few people).", result.PlainReading);
    }

    [Fact]
    public void Of_ReversedItems_AreTurnedRound()
    {
        var plain = MirroredItems.Of(Of(Wave("w1", [2, 3, 4], [4, 5, 3]))).Gaps.Single();
        var turned = MirroredItems.Of(Of(Wave("w1", [4, 3, 2], [2, 1, 3]), [Item("a", reverse: true), Item("b", "a", reverse: true)]));
        Assert.Equal(plain.Gap.Value, turned.Gaps.Single().Gap.Value);
        Assert.Contains(turned.ToTable().Rows.Single(), c => c.Text == "turned round");
    }

    [Fact]
    public void Of_BeliefItems_AreShownAndStayOutOfTheGapOverAll()
    {
        Item[] items = [Item("a"), Item("b", "a"), Item("e", belief: true, ordinal: 2), Item("f", "e", ordinal: 2)];
        var result = MirroredItems.Of(Of([.. Wave("w1", [2, 3], [4, 5]), .. Wave("w1", [5, 5], [1, 1], "e", "f")], items));
        Assert.Equal(2, result.Gaps.Count);
        Assert.Equal(-2, result.Overall.Estimate.Value);
        Assert.Equal(1, result.Overall.Strip.Single(s => s.What == "beliefs").Estimate.Value);
        Assert.Contains(result.ToTable().Rows[1], c => c.Text == "a belief, not in the gap over all");
    }

    [Fact]
    public void Of_ConsensusWave_HasOneAnswerASideAndNoInterval()
    {
        var result = MirroredItems.Of(Of(Wave("w1", [2, 3, 2, 3, 2, 3], [4, 5, 4, 5, 4, 5]), mode: ResponseMode.Consensus));
        var row = result.Gaps.Single();
        Assert.Equal((1L, 1L, "one answer of a group"), (row.A.N, row.B.N, row.Gap.NoInterval));
        Assert.False(result.Overall.Estimate.IsDefined);
        Assert.Empty(result.Changes);
    }

    [Fact]
    public void Of_TwoWaves_MatchedStandApart()
    {
        // c1 and c2 answer both times, c3 only the first; p1 both times.
        var result = MirroredItems.Of(Of([.. Wave("w1", [2, 3, 5], [4]), .. Wave("w2", [3, 5], [4])]));
        var matched = result.Gaps.Where(g => g.Who == Respondents.Matched).ToList();
        Assert.Equal([(2.5, 2L), (4.0, 2L)], matched.Select(g => (g.A.Value, g.A.N)));
        Assert.Equal([-1.5, 0.0], matched.Select(g => g.Gap.Value));
        var change = result.Changes.Single();
        Assert.Equal((1.5, 0.0, 1.5), (change.A.Value, change.B.Value, change.Gap.Value)); // (1 + 2)/2, 0
    }

    [Fact]
    public void Of_OneSideOnly_IsUndefinedWithAReason()
    {
        var result = MirroredItems.Of(Of(Wave("w1", [2, 3, 4], [])));
        Assert.Equal("nobody of one side answered it", result.Gaps.Single().Gap.Reason);
        Assert.Equal("One question was asked of both sides. The gap between coproducers and professionals cannot be told: no mirrored question was answered by both sides, person by person.", result.PlainReading);
    }

    [Fact]
    public void Of_TwoRolesOrNoSideOrOffTheScale_IsLeftOutAndCounted()
    {
        var result = MirroredItems.Of(Of([.. Wave("w1", [2, 3], [4, 9]), ("w1", "z1", "a", 1), ("w1", "c9", "a", 1)], spells: [Folk.Spell("c9", "coproducer", "2024-01-01"), Folk.Spell("c9", "professional", "2024-01-01")]));
        Assert.Equal((2L, 1L), (result.Gaps.Single().A.N, result.Gaps.Single().B.N));
        Assert.Equal([1L, 1L, 1L], result.Provenance.Excluded.Select(e => e.Count));
    }

    [Fact]
    public void Of_EmptyStudy_NamesTheFileAndWhatItWouldAdd()
    {
        var result = MirroredItems.Of(SixGivers.With(new()));
        Assert.Equal(["responses.csv is absent or empty; it would add how each side answers the same questions."], result.Provenance.Notes);
        Assert.Equal("No question was asked of both sides. How each side experiences the relationship cannot be told from numbers.", result.PlainReading);
    }

    [Fact]
    public void Of_SidesSwapped_IsMirrored() => Gen.Select(Gen.Int[1, 5].Array[1, 9], Gen.Int[1, 5].Array[1, 9]).Sample((a, b) =>
    {
        var there = MirroredItems.Of(Of(Wave("w1", a, b))).Gaps.Single().Gap;
        var back = MirroredItems.Of(Of(Wave("w1", b, a))).Gaps.Single().Gap;
        Assert.Equal(there.Value, -back.Value, 12);
        Assert.Equal(there.Interval?.Low ?? 9, -(back.Interval?.High ?? -9), 9);
        Assert.Equal(there.Value, MirroredItems.Gap(Of(Wave("w1", a, b))).Value, 12);
    }, seed: "0000000000000", iter: 100);
}
