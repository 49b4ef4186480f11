namespace ResearchKit.Tests;

public class SourcesTests
{
    private static Study Five() => Folk.Of(new StudyTables
    {
        Cycles = Folk.Halves,
        Sources =
        [
            Folk.Source("a", SourceKind.Interview, "2024-02-01", 1000, "p1"),
            Folk.Source("b", SourceKind.Interview, "2024-03-01", null, "p1;p2"),
            Folk.Source("c", SourceKind.Minutes, "2024-02-15", 300),
            // Written in the second half of the year about the first: the cycle that a source names comes before its day.
            Folk.Source("d", SourceKind.Interview, "2024-08-01", 500, "p3", cycle: "K1"),
            Folk.Source("e", SourceKind.Document, "2025-03-01"),
        ],
    });

    [Fact]
    public void ByCycle_FiveSources_CountsKindsWordsAndPersons()
    {
        var counts = Sources.ByCycle(Five());
        Assert.Equal(
            ["Cycle 1|Interview|3|2024-02-01 to 2024-08-01|1500|1|3", "Cycle 1|Minutes|1|2024-02-15 to 2024-02-15|300|0|0", "in no cycle|Document|1|2025-03-01 to 2025-03-01|0|1|0"],
            counts.Groups.Select(g => $"{g.CycleLabel}|{g.Kind}|{g.Count}|{g.Period}|{g.Words}|{g.WithoutLength}|{g.Persons}"));
        Assert.Equal((5, 1800L, 2, 3), (counts.All!.Count, counts.All.Words, counts.All.WithoutLength, counts.All.Persons));
        Assert.Contains("1 of 5 sources lie in no cycle.", counts.Provenance.Notes);
    }

    [Fact]
    public void ToTable_KindWithoutAnyLength_ShowsADashForItsWords()
        => Assert.Equal(CellState.Undefined, Sources.ByCycle(Five()).ToTable().Rows[2][5].State);

    [Fact]
    public void ByCycle_WithoutCycles_IsTheWholeStudy()
        => Assert.Equal("whole study", Assert.Single(Sources.ByCycle(Folk.Of(new StudyTables { Sources = [Folk.Source("a", SourceKind.Minutes, "2024-01-01")] })).Groups).CycleLabel);
}
