namespace ResearchKit.Tests;

public sealed class MeetingSharesTests
{
    private static readonly Study Small = new(SmallStudy.Settings, SmallStudy.Tables);

    [Fact]
    public void SmallStudy_AsWorkedByHand()
    {
        // I05, standing: P1 convenes, item by C1, there are P1, C1, C2, C3, P2 and (attendance.csv) P3; turns P1, C1, P1; 300 and 200 seconds.
        // I11, required: P3 convenes with C3. Attendance counts 5 and 3 turns where turns.csv has 2 and 1: turns.csv holds.
        var meetings = Initiation.Meetings(Small);
        Assert.Equal(2, meetings.Meetings);
        Assert.Equal(
            [("convened", 0.0, 2.0, 2L), ("agenda", 1.0, 1.0, 1L), ("present", 4.0, 8.0, 2L), ("first_word", 0.0, 1.0, 1L), ("turns", 1.0, 3.0, 1L), ("speaking_time", 200.0, 500.0, 1L)],
            meetings.Rows.Select(r => (r.Key, r.Share.Numerator, r.Share.Denominator, r.Meetings)));
        Assert.Contains("In 1 meetings attendance.csv counts other turns than turns.csv: turns.csv holds.", meetings.Provenance.Notes);
        Assert.Equal("meetings", meetings.ToTable().Id);
        Assert.StartsWith("too few people: 3 on the smaller side", meetings["turns"].Share.NoInterval, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => meetings["votes"]);
    }

    [Fact]
    public void Turns_WithoutTurnsCsv_ComeFromAttendance()
    {
        var study = new Study(SmallStudy.Settings, SmallStudy.Tables with { Turns = [] });
        var meetings = Initiation.Meetings(study);
        Assert.Equal((3.0, 8.0), (meetings["turns"].Share.Numerator, meetings["turns"].Share.Denominator));
        Assert.Equal("turns.csv has no meeting in which somebody of either side spoke first", meetings["first_word"].Share.Reason);
    }

    [Fact]
    public void Meetings_OfUnknownOccasion_CountWhereTheKindSaysMeeting()
    {
        var acts = SmallStudy.Tables.Interactions.Select(i => i with { Occasion = null }).ToList();
        var meetings = Initiation.Meetings(new Study(SmallStudy.Settings, SmallStudy.Tables with { Interactions = acts }));
        Assert.Equal(1, meetings.Meetings);
        Assert.Contains("1 of 1 meetings have no recorded occasion: somebody may have chosen to start them.", meetings.Provenance.Notes);
    }

    [Fact]
    public void Turns_OfNeitherSideAndOfTwoRoles_AreLeftOutAndCounted()
    {
        var spells = from role in new[] { "coproducer", "professional" } select new RoleSpell("d1", role, "", null, new(2024, 1, 1), null, false);
        var tables = Acts.Of(null, ["!p1>c1,r1,d1"], null, spells).Tables;
        var study = new Study(StudySettings.Default, tables with { Attendance = [.. new[] { ("p1", 4), ("c1", 2), ("r1", 7), ("d1", 3) }.Select(t => new Attendance("a0001", t.Item1, AttendancePart.Present, t.Item2, null))] });
        var turns = Initiation.Meetings(study)["turns"].Share;
        Assert.Equal((2.0, 6.0), (turns.Numerator, turns.Denominator));
        Assert.Contains(turns.Provenance.Excluded, e => e == new Exclusion("turns of people on neither side", 7));
        Assert.Contains(turns.Provenance.Excluded, e => e == new Exclusion("turns of people with roles on two sides, role acted in not recorded", 3));
    }

    [Fact]
    public void Interval_IsTheSumOfTheTwoSidesWithoutPairs()
    {
        // V = V_A + V_B from leaving out one person's turns at a time; R: see Jackknife.TwoWay without pairs. A silent person counts as a person.
        int[] a = [12, 3, 0, 7, 5, 9, 4], b = [20, 11, 8, 2, 6, 15, 1, 10];
        var people = a.Select((_, i) => $"c{i}").Concat(b.Select((_, i) => $"p{i}")).ToArray();
        var tables = Acts.Of($"!p0>{string.Join(',', people.Where(p => p != "p0"))}").Tables;
        var study = new Study(StudySettings.Default, tables with { Attendance = [.. people.Zip(a.Concat(b)).Select(x => new Attendance("a0001", x.First, AttendancePart.Present, x.Second, x.Second * 10))] });
        double all = a.Sum() + b.Sum(), s = a.Sum() / all;
        double[] withoutA = [.. a.Select(x => (a.Sum() - x) / (all - x))], withoutB = [.. b.Select(x => a.Sum() / (all - x))];
        double v = 6.0 / 7 * withoutA.Sum(t => (t - s) * (t - s)) + 7.0 / 8 * withoutB.Sum(t => (t - s) * (t - s));
        // Two-sided 95 % of t with 6 degrees of freedom, R: qt(.975, 6).
        double half = 2.4469118511449692 * Math.Sqrt(v) / (s * (1 - s)), centre = Math.Log(s / (1 - s));
        foreach (string key in new[] { "turns", "speaking_time" })
        {
            var interval = Initiation.Meetings(study)[key].Share.Interval!.Value;
            Assert.Equal(1 / (1 + Math.Exp(half - centre)), interval.Low, 1e-9);
            Assert.Equal(1 / (1 + Math.Exp(-half - centre)), interval.High, 1e-9);
            Assert.True(interval.Rough);
        }
    }
}
