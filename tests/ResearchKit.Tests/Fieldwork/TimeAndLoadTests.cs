namespace ResearchKit.Tests;

public class TimeAndLoadTests
{
    private static TimeEntry Entry(string person, string day, int minutes, bool? paid, bool? late = null) => new(person, Folk.Day(day), minutes, paid, late, "work");

    /// <summary>Six coproducers with 60 minutes each; unpaid 0, 10, 20, 30, 40 and 50 of them.</summary>
    private static Study Six() => Folk.Of(new StudyTables
    {
        Cycles = Folk.Halves,
        Participants = [.. Enumerable.Range(0, 6).Select(i => Folk.Person($"c{i}", "coproducer"))],
        TimeLog = [.. Enumerable.Range(0, 6).SelectMany(i => new[] { Entry($"c{i}", "2024-02-01", 10 * i, false, true), Entry($"c{i}", "2024-03-01", 60 - 10 * i, true, false) })],
    });

    [Fact]
    public void Of_SixPeople_GivesTheShareAndTheJackknifeInterval()
    {
        var cell = TimeAndLoad.Of(Six()).Cells[0];
        Assert.Equal(6, cell.Hours.Value, 12);
        // Unpaid 150 of 360 minutes = .41667.
        Assert.Equal(150 / 360.0, cell.Unpaid.Value, 12);
        // Without person i: (150 - 10 i)/300; mean 125/300 = theta, deviations (25 - 10 i)/300: squares 625, 225, 25, 25, 225, 625 = 1750/90000.
        // V = 5/6 x .0194444 = .0162037; se' = .1272938/(theta (1 - theta)) = .5237229; t(.975, 5) = 2.570582; logit theta = ln(5/7) = -.3364722;
        // limits from R: plogis(qlogis(5/12) + c(-1, 1) * qt(.975, 5) * .5237229366) = .1567323403, .7329810915.
        Assert.Equal(0.1567323403, cell.Unpaid.Interval!.Value.Low, 8);
        Assert.Equal(0.7329810915, cell.Unpaid.Interval!.Value.High, 8);
        Assert.Equal(5, cell.Unpaid.Interval!.Value.Df);
        Assert.True(cell.Unpaid.Interval!.Value.Rough);
        Assert.Equal(cell.Unpaid.Value, cell.OutOfHours.Value);
    }

    [Fact]
    public void Of_EntriesThatDoNotSay_AreInTheHoursOnly()
    {
        var study = Folk.Of(new StudyTables
        {
            Participants = [Folk.Person("c", "coproducer")],
            TimeLog = [Entry("c", "2024-01-01", 60, null), Entry("c", "2024-01-02", 30, true), Entry("c", "2024-01-03", 30, false)],
        });
        var cell = TimeAndLoad.Of(study).Cells[0];
        Assert.Equal(2, cell.Hours.Value);
        Assert.Equal(0.5, cell.Unpaid.Value);
        Assert.Equal((0.5, 1), (cell.Unpaid.Numerator, cell.Unpaid.Denominator));
        Assert.Equal("too few people: 1; a range needs 6", cell.Unpaid.NoInterval);
        Assert.Equal("whether it was out of hours is not recorded", cell.OutOfHours.Reason);
    }

    [Fact]
    public void Of_TwoRolesOnTheDay_StandApart()
    {
        var study = Folk.Of(new StudyTables
        {
            Participants = [Folk.Person("c", "coproducer")],
            RoleSpells = [Folk.Spell("c", "coproducer", "2024-01-01"), Folk.Spell("c", "professional", "2024-02-01", "2024-02-28")],
            TimeLog = [Entry("c", "2024-01-15", 60, true), Entry("c", "2024-02-15", 120, true)],
        });
        Assert.Equal(["coproducers 1", "holds two roles 2"], TimeAndLoad.Of(study).Cells.Where(c => c.CycleLabel == "all cycles").Select(c => $"{c.Role.Label} {c.Hours.Value}"));
    }

    [Fact]
    public void ToTable_FewPeople_AreHidden_AndSoIsTheSumFromWhichTheyFollow()
    {
        // Cycle 1: four coproducers; cycle 2: two. The second is hidden, and the row over all cycles with it; the first is shown.
        var study = Folk.Of(new StudyTables
        {
            Cycles = Folk.Halves,
            Participants = [.. Enumerable.Range(0, 4).Select(i => Folk.Person($"c{i}", "coproducer"))],
            TimeLog = [.. Enumerable.Range(0, 4).Select(i => Entry($"c{i}", "2024-02-01", 60, true)), Entry("c0", "2024-08-01", 60, true), Entry("c1", "2024-08-01", 60, true)],
        });
        var table = TimeAndLoad.Of(study).ToTable();
        Assert.Equal([CellState.Shown, CellState.Suppressed, CellState.Suppressed], table.Rows.Select(r => r[3].State));
        Assert.Equal([CellState.Shown, CellState.Shown, CellState.Shown], TimeAndLoad.Of(study).ToTable(fewest: 1).Rows.Select(r => r[3].State));
    }

    [Fact]
    public void Of_EverybodyPaid_HasNoRangeAndSaysWhy()
    {
        var study = Folk.Of(new StudyTables
        {
            Participants = [.. Enumerable.Range(0, 7).Select(i => Folk.Person($"c{i}", "coproducer"))],
            TimeLog = [.. Enumerable.Range(0, 7).Select(i => Entry($"c{i}", "2024-02-01", 60, true))],
        });
        var cell = TimeAndLoad.Of(study).Cells[0];
        Assert.Equal(0, cell.Unpaid.Value);
        Assert.Null(cell.Unpaid.Interval);
        Assert.Contains("the share is 0", cell.Unpaid.NoInterval, StringComparison.Ordinal);
    }
}
