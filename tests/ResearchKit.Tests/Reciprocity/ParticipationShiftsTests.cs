namespace ResearchKit.Tests;

public sealed class ParticipationShiftsTests
{
    // The meeting of the docs page. "-" is the group.
    private static readonly Turn[] Meeting = Turns("m1", "c1- p1c1 c1p1 c2p1 p1- p1c3 c3p1 p2- p2-");

    [Fact]
    public void Of_TheMeetingOfTheDocs_AsWorkedByHand()
    {
        var study = new Study(new StudySettings { Title = "talk", Synthetic = true }, new StudyTables
        {
            Participants = [.. new[] { "c1", "c2", "c3", "p1", "p2" }.Select(p => new Participant(p, p[0] == 'c' ? "coproducer" : "professional", "", null, null, null, null, Consent.Full))],
            Interactions = [Acts.Parse("!p1>c1,c2,c3,p2", 0) with { Id = "m1" }],
            Turns = Meeting,
        });
        var shifts = ParticipationShifts.Of(study, new(20));
        Assert.Equal((8L, 1L), (shifts.Turns, shifts.Meetings));
        var expected = new Dictionary<ParticipationShift, long>
        {
            [ParticipationShift.A0Xa] = 1,
            [ParticipationShift.AbBa] = 2,
            [ParticipationShift.AbXb] = 1,
            [ParticipationShift.AbB0] = 1,
            [ParticipationShift.A0Ay] = 1,
            [ParticipationShift.AbX0] = 1,
        };
        Assert.All(shifts.Rows, r => Assert.Equal(expected.GetValueOrDefault(r.Shift), r.Count));
        Assert.Equal(0.4, shifts.TurnReturned.Value, 15);
        Assert.Equal((5L, 2L), (shifts[ParticipationShift.AbBa].Openings, shifts[ParticipationShift.A0Xa].Openings));
        // AB-BA: c1 answers p1, c3 answers p1; AB-XB is taken by c2, A0-XA by p1.
        Assert.Equal((2L, 0L), (shifts[ParticipationShift.AbBa].TakenByA, shifts[ParticipationShift.AbBa].TakenByB));
        Assert.Equal((0L, 1L), (shifts[ParticipationShift.A0Xa].TakenByA, shifts[ParticipationShift.A0Xa].TakenByB));
        Assert.Contains(shifts.Provenance.Excluded, e => e.Reason.StartsWith("turns that carry on", StringComparison.Ordinal) && e.Count == 1);
        Assert.Contains("answered next in .40 of 5 turns", shifts.PlainReading, StringComparison.Ordinal);
        Assert.Equal(13, shifts.ToTable().Rows.Count);
        Assert.Equal(0.4, ParticipationShifts.Returned(study).Value, 15);
    }

    [Theory]
    [InlineData("ab ba", "AB-BA")]
    [InlineData("ab b-", "AB-B0")]
    [InlineData("ab by", "AB-BY")]
    [InlineData("a- x-", "A0-X0")]
    [InlineData("a- xa", "A0-XA")]
    [InlineData("a- xy", "A0-XY")]
    [InlineData("ab x-", "AB-X0")]
    [InlineData("ab xa", "AB-XA")]
    [InlineData("ab xb", "AB-XB")]
    [InlineData("ab xy", "AB-XY")]
    [InlineData("a- ay", "A0-AY")]
    [InlineData("ab a-", "AB-A0")]
    [InlineData("ab ay", "AB-AY")]
    public void Of_TheThirteenShiftsOfGibson_EachUnderItsName(string turns, string name)
    {
        // The names themselves say who speaks to whom: Gibson 2003, table 1.
        var met = Assert.Single(ParticipationShifts.Of(Turns("m", string.Concat(turns.Select(c => char.IsLetter(c) ? $"{c}{c}" : $"{c}"))), new(2)).Rows, r => r.Count > 0);
        Assert.Equal(name, met.Name);
    }

    [Fact]
    public void Of_RandomTurns_AsASecondCountFromTheLettersSays()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var turns = Random(seed);
            var shifts = ParticipationShifts.Of(turns, new(2));
            var letters = new Dictionary<string, long>();
            foreach (var meeting in turns.GroupBy(t => t.InteractionId))
            {
                Turn? before = null;
                foreach (var turn in meeting.OrderBy(t => t.Ordinal))
                {
                    if (before is not null && (before.SpeakerId, before.TargetId) != (turn.SpeakerId, turn.TargetId))
                    {
                        // Letters in the order in which people come up: A, B for the first turn, X and Y for who is new.
                        var known = new Dictionary<string, char> { [before.SpeakerId] = 'A' };
                        if (before.TargetId is { } b) known[b] = 'B';
                        char Letter(string? id, char fresh) => id is null ? '0' : known.TryGetValue(id, out char c) ? c : known[id] = fresh;
                        string name = $"A{(before.TargetId is null ? '0' : 'B')}-{Letter(turn.SpeakerId, 'X')}{Letter(turn.TargetId, 'Y')}";
                        letters[name] = letters.GetValueOrDefault(name) + 1;
                    }
                    before = turn;
                }
            }
            Assert.All(shifts.Rows, r => Assert.Equal(letters.GetValueOrDefault(r.Name), r.Count));
            Assert.Equal(letters.Values.Sum(), shifts.Rows.Sum(r => r.Count));
            Assert.Equal(1, shifts.Rows.Where(r => r.Name.StartsWith("AB", StringComparison.Ordinal)).Sum(r => r.Share), 12);
        }
    }

    [Fact]
    public void ByChance_IsWhatCompareDraws_WhateverTheThreads()
    {
        var turns = Random(4);
        var shifts = ParticipationShifts.Of(turns, new(50, 3));
        var compared = Chance.Compare<IReadOnlyList<Turn>>(turns, ParticipationShifts.Returned, NullModels.ShuffledTurns, new(50, 3));
        Assert.Equal(compared.Draws.ToArray(), shifts.ByChance.Draws.ToArray());
        Assert.Equal(compared.Draws.ToArray(), ParticipationShifts.Of(turns, new(50, 3) { Threads = 1 }).ByChance.Draws.ToArray());
        Assert.Equal(compared.Expected, shifts[ParticipationShift.AbBa].Expected, 15);
    }

    [Fact]
    public void ByChance_ExpectedOfThreeTurns_IsTheMeanOverTheirSixOrders()
    {
        // Turns ab, ba, c-: orders with AB-BA of all AB openings. ab ba c-: 1 of 2; ba ab c-: 1 of 2; ab c- ba: 0 of 1; ba c- ab: 0 of 1; c- ab ba: 1 of 1; c- ba ab: 1 of 1. Mean 1/2.
        var shifts = ParticipationShifts.Of(Turns("m", "aabb bbaa cc-"), new(6000));
        Assert.Equal(0.5, shifts.TurnReturned.Value, 15);
        // Standard error of the mean: the six values have a standard deviation of .408; .408/77 = .0053.
        Assert.Equal(0.5, shifts.ByChance.Expected, 0.02);
    }

    [Fact]
    public void Of_WithoutTurnsOrAnswers_SaysSo()
    {
        foreach (var turns in new[] { [], Turns("m", "aa-"), Turns("m", "aa- bb- cc-"), Turns("m", "aabb aabb") })
        {
            var shifts = ParticipationShifts.Of(turns, new(3));
            Assert.Equal("no turn to one person is followed by another turn", shifts.TurnReturned.Reason);
            Assert.StartsWith("Cannot tell", shifts.PlainReading, StringComparison.Ordinal);
            Assert.NotEmpty(shifts.ToHtml());
        }
    }

    private static Turn[] Turns(string meeting, string turns)
        => [.. turns.Split(' ').Select((t, k) => t[^1] == '-' ? new Turn(meeting, k + 1, t[..^1], null) : new Turn(meeting, k + 1, t[..(t.Length / 2)], t[(t.Length / 2)..]))];

    private static Turn[] Random(ulong seed)
    {
        var rng = new Rng(seed, 12);
        return [.. Enumerable.Range(0, 120).Select(k =>
        {
            int speaker = rng.Below(5), target = rng.Below(7);
            return new Turn($"m{k / 30}", k, $"q{speaker}", target > 4 || target == speaker ? null : $"q{target}");
        })];
    }
}
