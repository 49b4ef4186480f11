namespace ResearchKit.Tests;

public class ChecklistTests
{
    private static readonly IReadOnlyList<Item> TwoDimensions =
    [
        new("q", "a1", 1, "a", "A one", false, false, null), new("q", "a2", 2, "a", "A two", Reverse: true, false, null), new("q", "a3", 3, "a", "A three", false, false, null),
        new("q", "a4", 4, "a", "A belief", false, Belief: true, null), new("q", "b1", 5, "b", "B one", false, Belief: true, null),
    ];

    private static Study Answers(ResponseMode mode, params (string Person, string Item, int? Value)[] answers) => Folk.Of(new StudyTables
    {
        Instruments = [new("q", "Small", 1, 5, IdList.Empty, "none", "none")],
        Items = TwoDimensions,
        Waves = [Wave("w1", "2024-01-01", mode)],
        Responses = [.. answers.Select(a => new Response("w1", a.Person, a.Item, a.Value, MissingReason.None))],
    });

    private static Wave Wave(string id, string day, ResponseMode mode = ResponseMode.Individual) => new(id, "q", null, Folk.Day(day), Folk.Day(day), 5, mode);

    [Fact]
    public void Of_HandWorkedAnswers_FollowsThePersonRoute()
    {
        // Dimension a has three items that are no belief, so two answers make a mean. a2 is reversed: 2 becomes 4.
        // p: 5, 6 - 2 = 4, 3: mean 4. q: 4 and 6 - 5 = 1: mean 2.5. r: one answer, none. Score (4 + 2.5)/2 = 3.25; from 0 to 100: 56.25.
        // Answers: 5, 4, 3, 4, 1, 2: favourable 3 of 6, unfavourable 2 of 6. The 5 to the belief is in neither.
        var result = Checklist.Of(Answers(ResponseMode.Individual, ("p", "a1", 5), ("p", "a2", 2), ("p", "a3", 3), ("q", "a1", 4), ("q", "a2", 5), ("r", "a1", 2), ("p", "a4", 5)));
        var score = Assert.Single(result.Scores, s => s.Dimension == "a");
        Assert.Equal((3.25, 2L, 56.25), (score.Mean.Value, score.Mean.N, score.Mean100));
        Assert.Equal((3.0, 6.0), (score.Favourable.Numerator, score.Favourable.Denominator));
        Assert.Equal(2 / 6.0, score.Unfavourable.Value);
        Assert.Equal([4, 2.5, double.NaN], score.Persons.Values.ToArray());
        Assert.Equal("too few people: 2; a range needs 6", score.Mean.NoInterval);
        Assert.Equal(3, result.Waves[0].Answered);
        // Item a2: 4 and 1: s² = 4.5, r_wg = 1 - 4.5/2 = -1.25, not clipped; three apart: views differ.
        var reversed = result.Items.Single(i => i.Item.Id == "a2");
        Assert.Equal(-1.25, reversed.Agreement.Value);
        Assert.True(reversed.ViewsDiffer);
        // Mean of item means: (11/3 + 2.5 + 3)/3 = 3.0556, more than .1 from 3.25: a note says so.
        Assert.Contains(result.Provenance.Notes, n => n.StartsWith("a, wave 1 (2024-01): the mean of the item means is 3.06, the mean over persons 3.25", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_DimensionOfBeliefsOnly_IsUndefined()
    {
        var score = Checklist.Of(Answers(ResponseMode.Individual, ("p", "b1", 5))).Scores.Single(s => s.Dimension == "b");
        Assert.Equal("the dimension has no item that is no belief", score.Mean.Reason);
        Assert.Equal("no answers", score.Favourable.Reason);
    }

    [Theory]
    // By hand: 4, 4, 5, 5, 3: mean 4.2, s² = (.04 + .04 + .64 + .64 + 1.44)/4 = .7, 1 - .7/2 = .65.
    [InlineData(new[] { 4, 4, 5, 5, 3 }, 0.65)]
    // All alike: 1. Half 1, half 5: mean 3, s² = 16/3, 1 - 8/3 = -1.6667: worse than answers spread evenly.
    [InlineData(new[] { 2, 2, 2 }, 1.0)]
    [InlineData(new[] { 1, 5, 1, 5 }, -1.6666666666666667)]
    public void Agreement_OfOneItem_IsRwgUnclipped(int[] values, double expected)
        => Assert.Equal(expected, Checklist.Of(Answers(ResponseMode.Individual, [.. values.Select((v, i) => ($"p{i}", "a1", (int?)v))])).Items.Single(i => i.Item.Id == "a1").Agreement.Value, 12);

    [Theory]
    [InlineData(ResponseMode.Consensus)]
    [InlineData(ResponseMode.Compiled)]
    public void Of_OneAnswerOfTheGroup_HasNOne_NoRange_NoAgreement(ResponseMode mode)
    {
        var result = Checklist.Of(Answers(mode, ("group", "a1", 4), ("group", "a2", 2), ("group", "a3", 5)));
        var score = Assert.Single(result.Scores, s => s.Dimension == "a");
        Assert.Equal((13 / 3.0, 1L), (score.Mean.Value, score.Mean.N));
        Assert.Equal("one answer of the group", score.Mean.NoInterval);
        Assert.Equal("one answer of the group", score.Agreement.Reason);
        Assert.Empty(result.Changes);
    }

    [Fact]
    public void Of_GroupAnswerBetweenWaves_IsNotMatched()
    {
        var study = Folk.Of(new StudyTables
        {
            Instruments = [new("q", "Small", 1, 5, IdList.Empty, "none", "none")],
            Items = [TwoDimensions[0]],
            Waves = [Wave("w1", "2024-01-01"), Wave("w2", "2024-02-01", ResponseMode.Consensus), Wave("w3", "2024-03-01")],
            Responses = [new("w1", "p", "a1", 2, MissingReason.None), new("w2", "group", "a1", 5, MissingReason.None), new("w3", "p", "a1", 4, MissingReason.None), new("w1", "q", "a1", 1, MissingReason.None)],
        });
        var result = Checklist.Of(study);
        Assert.Equal(["w1 All 2", "w1 Matched 1", "w2 All 1", "w3 All 1", "w3 Matched 1"], result.Scores.Select(s => $"{s.Wave.Wave.Id} {s.Respondents} {s.Mean.N}"));
        var change = Assert.Single(result.Changes);
        Assert.Equal((2.0, 1L, 1.0), (change.Difference.Value, change.Leavers.N, change.Leavers.Value));
        Assert.Equal("too few people: 1; a range needs 6", change.NoSignFlip);
    }

    [Fact]
    public void Of_AnswersOffTheScaleAndUnknownItems_AreLeftOut()
    {
        var result = Checklist.Of(Answers(ResponseMode.Individual, ("p", "a1", 9), ("p", "zz", 3), ("q", "a1", 3)));
        Assert.Contains(result.Provenance.Excluded, e => e is { Reason: "answers off the scale", Count: 1 });
        Assert.Equal(1, result.Waves[0].Answered);
    }

    [Fact]
    public void Of_AllMissing_IsUndefinedAndRenders()
    {
        var result = Checklist.Of(Answers(ResponseMode.Individual, ("p", "a1", null), ("q", "a2", null)));
        Assert.All(result.Scores, s => Assert.False(s.Mean.IsDefined));
        Assert.Equal(0, result.Waves[0].Answered);
        Assert.Contains("–", result.ToTable().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SevenPointScale_TakesItsOwnMiddleAndVariance()
    {
        // 1 to 7: answers 5 and 3: one above 4, one below; s² = 2, evenly spread (49 - 1)/12 = 4: 1 - 2/4 = .5; 0-100: (4 - 1)/6 = 50.
        var study = Folk.Of(new StudyTables
        {
            Instruments = [new("q", "Seven", 1, 7, IdList.Empty, "none", "none")],
            Items = [TwoDimensions[0]],
            Waves = [Wave("w1", "2024-01-01")],
            Responses = [new("w1", "p", "a1", 5, MissingReason.None), new("w1", "q", "a1", 3, MissingReason.None)],
        });
        var score = Assert.Single(Checklist.Of(study).Scores);
        Assert.Equal((0.5, 0.5, 0.5, 50.0), (score.Favourable.Value, score.Unfavourable.Value, score.Agreement.Value, score.Mean100));
    }

    [Fact]
    public void Of_ChoiceOfQuestionnaire()
    {
        var two = Folk.Of(new StudyTables
        {
            Instruments = [new("b", "B", 1, 5, IdList.Empty, "", ""), CoordinatedActionChecklist.Instrument, new("a", "A", 1, 5, IdList.Empty, "", "")],
            Items = [.. CoordinatedActionChecklist.Items, new("a", "a1", 1, "d", "x", false, false, null)],
        });
        Assert.Equal("cac", Checklist.Of(two).Instrument!.Id);
        Assert.Equal("a", Checklist.Of(two, "a").Instrument!.Id);
        Assert.Contains("a, b, cac", Assert.Throws<ArgumentException>(() => Checklist.Of(two, "x")).Message, StringComparison.Ordinal);
        Assert.Null(Checklist.Of(Folk.Of(new StudyTables())).Instrument);
    }

    [Fact]
    public void Of_TheChecklist_NeedsHalfOfTheItemsThatAreNoBelief()
    {
        // Suitability has 8 items, one a belief: 7 count, so 4 answers make a mean and 3 do not.
        Study Answered(int n) => Folk.Of(new StudyTables
        {
            Instruments = [CoordinatedActionChecklist.Instrument],
            Items = CoordinatedActionChecklist.Items,
            Waves = [Wave("w1", "2024-01-01") with { InstrumentId = "cac" }],
            Responses = [.. CoordinatedActionChecklist.Items.Where(i => !i.Belief).Take(n).Append(CoordinatedActionChecklist.Items[2]).Select(i => new Response("w1", "p", i.Id, 4, MissingReason.None))],
        });
        Assert.Equal(4, Checklist.Of(Answered(4)).Scores[0].Mean.Value);
        Assert.False(Checklist.Of(Answered(3)).Scores[0].Mean.IsDefined);
    }
}
