namespace ResearchKit.Tests;

public class CodeFrequencyTests
{
    /// <summary>
    /// "trust": c talks three times in one interview (two passages coded by R1 and R2 alike), p once in minutes, nobody once in minutes. "courage": d once, while
    /// d holds two roles. "time": none. "strange" is in no codebook.
    /// </summary>
    private static Study Eight() => Folk.Of(new StudyTables
    {
        Cycles = Folk.Halves,
        Participants = [Folk.Person("c", "coproducer"), Folk.Person("p", "professional"), Folk.Person("d", "coproducer")],
        RoleSpells = [Folk.Spell("d", "coproducer", "2024-01-01"), Folk.Spell("d", "professional", "2024-01-01", "2024-06-30")],
        Sources = [Folk.Source("S1", SourceKind.Interview, "2024-02-01"), Folk.Source("S2", SourceKind.Minutes, "2024-09-01")],
        Codes = [Folk.Code("trust", "steps"), Folk.Code("courage", "steps"), Folk.Code("time", "obstacles")],
        Segments =
        [
            Folk.Segment("S1", "trust", 0, "c"), Folk.Segment("S1", "trust", 0, "c", "R2"), Folk.Segment("S1", "trust", 20, "c"), Folk.Segment("S1", "trust", 40, "c", "R2"),
            Folk.Segment("S2", "trust", 0, "p"), Folk.Segment("S2", "trust", 20, null), Folk.Segment("S1", "courage", 0, "d"), Folk.Segment("S2", "strange", 60, "p", date: "2024-03-01"),
        ],
    });

    [Fact]
    public void Codebook_SamePassageByTwoCoders_CountsOnce()
    {
        var book = CodeFrequency.Codebook(Eight());
        Assert.Equal(
            ["time|0|0|0|0", "courage|1|1|1|1", "trust|5|2|2|2", "strange|1|1|1|1"],
            book.Codes.Select(c => $"{c.Code.Id}|{c.Segments}|{c.Sources}|{c.Persons}|{c.Coders}"));
        Assert.Equal((7, 2), (book.Segments, book.Sources));
        Assert.Contains(book.Provenance.Notes, n => n.StartsWith("8 codings of 7 segments", StringComparison.Ordinal));
        Assert.Equal("not in codes.csv", book.ToTable().Rows[^1][3].Text);
    }

    [Fact]
    public void Codebook_CodingsWithoutAPlace_AreOneEach()
    {
        var segments = Enumerable.Range(1, 3).Select(i => Folk.Segment("S1", "trust", 0, "c") with { Start = null, End = null, Id = $"X{i}" });
        Assert.Equal(3, CodeFrequency.Codebook(Folk.Of(new StudyTables { Codes = [Folk.Code("trust", "steps")], Segments = [.. segments] })).Segments);
    }

    [Fact]
    public void ByRoleAndCycle_SpeakerOnTheDay_UnknownAndTwoRolesApart()
    {
        var themes = CodeFrequency.ByRoleAndCycle(Eight());
        // "strange" tells of March: cycle 1, although its source is of September.
        Assert.Equal(
            [
                "courage|holds two roles|Cycle 1|1|1|1", "trust|coproducers|Cycle 1|3|1|1", "trust|professionals|Cycle 2|1|1|1", "trust|not recorded|Cycle 2|1|1|0",
                "strange|professionals|Cycle 1|1|1|1",
            ],
            themes.Cells.Where(c => c.CycleLabel != "all cycles").Select(c => $"{c.Code.Id}|{c.Role.Label}|{c.CycleLabel}|{c.Segments}|{c.Sources}|{c.Persons}"));
        Assert.Equal(["trust all cycles 5 2 2"], themes.AllRoles.Where(c => c is { Code.Id: "trust", CycleLabel: "all cycles" }).Select(c => $"{c.Code.Id} {c.CycleLabel} {c.Segments} {c.Sources} {c.Persons}"));
        Assert.Contains("Speaker or role not recorded: 1 of 7 segments, counted apart.", themes.Provenance.Notes);
        Assert.Contains("Speaker held two roles on the day: 1 of 7 segments, counted apart.", themes.Provenance.Notes);
    }

    [Fact]
    public void ByRoleAndCycle_SourceInTwoCycles_CountsOnceOverAll()
    {
        var study = Folk.Of(new StudyTables
        {
            Cycles = Folk.Halves,
            Participants = [Folk.Person("c", "coproducer")],
            Sources = [Folk.Source("S1", SourceKind.Interview, "2024-07-15")],
            Codes = [Folk.Code("trust", "steps")],
            Segments = [Folk.Segment("S1", "trust", 0, "c", date: "2024-03-01"), Folk.Segment("S1", "trust", 20, "c")],
        });
        Assert.Equal([1.0, 1, 1, 1, 2, 1], CodeFrequency.ByRoleAndCycle(study).ToTable().Rows[0].Skip(3).Select(c => c.Value));
    }

    [Fact]
    public void ByRoleAndCycle_Segments_AddUpToTheCodebook()
    {
        var study = SyntheticStudy.Create();
        var themes = CodeFrequency.ByRoleAndCycle(study);
        foreach (var code in CodeFrequency.Codebook(study).Codes)
            Assert.Equal(code.Segments, themes.Cells.Where(c => c.Code == code.Code && c.CycleLabel != "all cycles").Sum(c => c.Segments));
    }
}
