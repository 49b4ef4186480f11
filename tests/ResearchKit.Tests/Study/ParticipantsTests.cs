namespace ResearchKit.Tests;

public class ParticipantsTests
{
    /// <summary>
    /// Seven rows. A: coproducer, informal, lives there, unpaid. B: the same, but a resident until the end of March and a coproducer after: 91 of 366 days against
    /// 275, so coproducer; no pay recorded. C: two roles at once all year, professional and resident: 366 days each, so the role of
    /// participants.csv, professional. D, E: professionals, housing, elsewhere, paid. F: no role. G: withdrew.
    /// </summary>
    private static Study Seven() => Folk.Of(new StudyTables
    {
        Cycles = Folk.Halves,
        Participants =
        [
            Folk.Person("A", "coproducer", "informal", true), Folk.Person("B", "coproducer", "informal", true), Folk.Person("C", "professional", "housing"),
            Folk.Person("D", "professional", "housing", false), Folk.Person("E", "professional", "housing", false), Folk.Person("F", ""), Folk.Person("G", "citizen", "informal", true, Consent.Withdrawn),
        ],
        RoleSpells =
        [
            Folk.Spell("A", "coproducer", "2024-01-01", paid: false),
            Folk.Spell("B", "citizen", "2024-01-01", "2024-03-31"), Folk.Spell("B", "coproducer", "2024-04-01"),
            Folk.Spell("C", "professional", "2024-01-01", sector: "welfare", paid: true), Folk.Spell("C", "citizen", "2024-01-01", sector: "informal", paid: false),
            Folk.Spell("D", "professional", "2020-01-01", paid: true), Folk.Spell("E", "professional", "2024-01-01", paid: true),
        ],
    });

    [Fact]
    public void ByRoleAndSector_SevenPeople_CountsEachOnceUnderTheLongestRole()
    {
        var counts = Participants.ByRoleAndSector(Seven());
        Assert.Equal(6, counts.People);
        Assert.Equal(
            ["coproducers|informal|2|2,0,0|0,1,1|1", "professionals|housing|2|0,2,0|2,0,0|0", "professionals|welfare|1|0,0,1|1,0,0|1", "not recorded||1|0,0,1|0,0,1|0"],
            counts.Groups.Select(g => $"{g.Role.Label}|{g.Sector}|{g.People}|{g.LivesInArea.Yes},{g.LivesInArea.No},{g.LivesInArea.NotRecorded}|{g.Paid.Yes},{g.Paid.No},{g.Paid.NotRecorded}|{g.MoreRoles}"));
        Assert.Contains(counts.Provenance.Excluded, e => e is { Reason: "people who withdrew consent", Count: 1 });
        Assert.Contains(counts.Provenance.Notes, n => n.StartsWith("2 of 6 people held more than one role in the period (1 of them two at once)", StringComparison.Ordinal));
    }

    [Fact]
    public void ToTable_HasATotalRow_ThatAddsUp()
    {
        var table = Participants.ByRoleAndSector(Seven()).ToTable();
        for (int c = 2; c < table.Columns.Count; c++) Assert.Equal(table.Rows.SkipLast(1).Sum(r => r[c].Value), table.Rows[^1][c].Value);
        Assert.Equal(6, table.Rows[^1][2].Value);
    }

    [Fact]
    public void ByRoleAndSector_SpellsOutsideThePeriod_TakesTheNearest()
    {
        var study = Folk.Of(new StudyTables
        {
            Cycles = Folk.Halves,
            Participants = [Folk.Person("A", "professional")],
            RoleSpells = [Folk.Spell("A", "citizen", "2020-01-01", "2020-12-31"), Folk.Spell("A", "coproducer", "2022-01-01", "2023-12-31"), Folk.Spell("A", "professional", "2026-01-01")],
        });
        Assert.Equal("coproducer", Assert.Single(Participants.ByRoleAndSector(study).Groups).Role.Word);
    }

    [Fact]
    public void ByRoleAndSector_WithoutParticipants_TakesThePeopleOfTheActs()
    {
        var counts = Participants.ByRoleAndSector(Folk.Of(new StudyTables { Interactions = SmallStudy.Tables.Interactions }));
        Assert.Equal(["coproducers 3", "professionals 3"], counts.Groups.Select(g => $"{g.Role.Label} {g.People}"));
        Assert.Contains(counts.Provenance.Notes, n => n.Contains("no participants.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void ToPublicTable_HidesSmallGroupsAndTheNotes()
    {
        // 12 + 3 professionals and 9 coproducers: the 3 are hidden, and with them a ring of others.
        var study = Folk.Of(new StudyTables
        {
            Participants = [.. Enumerable.Range(0, 24).Select(i => Folk.Person($"x{i}", i < 15 ? "professional" : "coproducer", i < 12 ? "housing" : i < 15 ? "safety" : "informal"))],
        });
        var table = Participants.ByRoleAndSector(study).ToPublicTable(5);
        Assert.DoesNotContain(table.Rows.SelectMany(r => r), c => c.State == CellState.Shown && c.Text is null && c.Value is > 0 and < 5);
        Assert.Equal(24, table.Rows[^1][^1].Value);
        Assert.Equal(CellState.Suppressed, table.Rows.Single(r => r[0].Text == "professionals")[table.Columns.ToList().FindIndex(c => c.Header == "safety")].State);
        Assert.Empty(table.Provenance.Notes);
    }
}
