namespace ResearchKit.Tests;

public class ContributionsTests
{
    /// <summary>c is a coproducer, d a coproducer who speaks as a resident too, e holds a role on both sides, p a professional.</summary>
    private static Study Study(string family = "contribution") => Folk.Of(new StudyTables
    {
        Cycles = Folk.Halves,
        Participants = [Folk.Person("c", "coproducer"), Folk.Person("d", "coproducer"), Folk.Person("e", "coproducer"), Folk.Person("p", "professional")],
        RoleSpells =
        [
            Folk.Spell("d", "coproducer", "2024-01-01"), Folk.Spell("d", "citizen", "2024-01-01"), Folk.Spell("e", "coproducer", "2024-01-01"), Folk.Spell("e", "professional", "2024-01-01"),
        ],
        Sources = [Folk.Source("S1", SourceKind.Interview, "2024-02-01"), Folk.Source("S2", SourceKind.Minutes, "2024-09-01")],
        Codes = [Folk.Code("bridging", family), Folk.Code("co-design", family), Folk.Code("trust", "steps")],
        Segments =
        [
            Folk.Segment("S1", "bridging", 0, "c"), Folk.Segment("S1", "bridging", 20, "d"), Folk.Segment("S2", "bridging", 0, "p", about: "p;c"), Folk.Segment("S2", "bridging", 20, "e"),
            Folk.Segment("S2", "bridging", 40, null), Folk.Segment("S1", "trust", 60, "c"),
        ],
    });

    [Fact]
    public void ByCycle_OwnWordsAndWhatOthersTell_StandApart()
    {
        var counts = Contributions.ByCycle(Study());
        Assert.Equal(
            ["bridging|Cycle 1|2|1|2|0", "bridging|Cycle 2|0|0|0|1", "bridging|all cycles|2|1|2|1", "co-design|Cycle 1|0|0|0|0", "co-design|Cycle 2|0|0|0|0", "co-design|all cycles|0|0|0|0"],
            counts.Cells.Select(c => $"{c.Kind.Id}|{c.CycleLabel}|{c.Segments}|{c.Sources}|{c.Persons}|{c.ToldByOthers}"));
        // Left out: the one by e, on both sides at once, and the one without a speaker.
        Assert.Contains(counts.Provenance.Excluded, e => e.Count == 2);
    }

    [Fact]
    public void ByCycle_FamilyInOtherCase_IsTheSame() => Assert.Equal(2, Contributions.ByCycle(Study("Contribution")).Segments);

    [Fact]
    public void ByCycle_NoSuchFamily_SaysSo()
    {
        var counts = Contributions.ByCycle(Study("gifts"));
        Assert.Empty(counts.Cells);
        Assert.Contains("No code is of the family 'contribution'.", counts.Provenance.Notes);
        Assert.Equal(2, Contributions.ByCycle(Study("gifts"), "gifts").Segments);
    }
}
