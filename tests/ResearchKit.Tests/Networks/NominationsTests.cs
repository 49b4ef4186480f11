namespace ResearchKit.Tests;

public class NominationsTests
{
    private static Nomination Names(string wave, string from, string to, string kind = "boundary_spanner") => new(wave, from, to, kind, null);

    /// <summary>
    /// Wave W1 in June: c1 and p1 name p2 (c1 twice over), p2 names c1, c2 names itself. Wave W2 in December: p1 names c1, by then a professional. p3 is appointed
    /// until August.
    /// </summary>
    private static Study Five() => Folk.Of(new StudyTables
    {
        Cycles = Folk.Halves,
        Participants = [Folk.Person("c1", "coproducer"), Folk.Person("c2", "coproducer"), Folk.Person("p1", "professional"), Folk.Person("p2", "professional"), Folk.Person("p3", "professional")],
        RoleSpells = [Folk.Spell("c1", "coproducer", "2024-01-01", "2024-08-31"), Folk.Spell("c1", "professional", "2024-09-01"), Folk.Spell("p3", "professional", "2024-01-01", "2024-08-31", appointed: true)],
        Waves = [new("W2", "net", null, Folk.Day("2024-12-01"), Folk.Day("2024-12-14"), null, ResponseMode.Individual), new("W1", "net", null, Folk.Day("2024-06-01"), Folk.Day("2024-06-14"), null, ResponseMode.Individual)],
        Nominations = [Names("W1", "c1", "p2"), Names("W1", "c1", "p2"), Names("W1", "p1", "p2"), Names("W1", "p2", "c1"), Names("W1", "c2", "c2"), Names("W2", "p1", "c1"), Names("W1", "p1", "c2", "best_cook")],
    });

    [Fact]
    public void Of_TwoWaves_CountsNominatorsOnceAndRolesOfTheDay()
    {
        var result = Nominations.Of(Five());
        Assert.Equal(
            ["wave 1|c1|coproducers|1|0|1|False", "wave 1|p2|professionals|2|1|1|False", "wave 1|p3|professionals|0|0|0|True", "wave 2|c1|professionals|1|0|1|False"],
            result.People.Select(p => $"{p.WaveLabel}|{p.PersonId}|{p.Role.Label}|{p.NamedBy}|{p.BySideA}|{p.BySideB}|{p.Appointed}"));
        Assert.Contains(result.Provenance.Excluded, e => e is { Reason: "nominations of oneself", Count: 1 });
        Assert.Contains("Nomination follows contact; descriptive.", result.Provenance.Notes);
        Assert.Equal(["p2"], result.NamedIn("wave 1"));
        Assert.Equal(["c1", "p2"], result.NamedIn("wave 1", by: 1));
    }

    [Fact]
    public void ToTable_WithoutPersons_ShowsNoId()
    {
        var result = Nominations.Of(Five());
        // c1 names p2 twice: once. So W1 has three nominations, W2 one.
        Assert.Equal(4, result.Nominated);
        Assert.Contains("p2", result.ToTable().ToCsv(), StringComparison.Ordinal);
        var open = result.ToTable(withPersons: false);
        Assert.Equal("wave 1,professionals,1,1,1,0,2\n", open.ToCsv().Split('\n')[2] + "\n");
        Assert.DoesNotContain(open.Rows.SelectMany(r => r), c => c.Text is "p2" or "p3" or "c1");
    }

    [Fact]
    public void Of_WithoutNominations_ShowsThoseAppointedOnTheLastDay()
    {
        var study = Folk.Of(new StudyTables { Cycles = Folk.Halves, Participants = [Folk.Person("p", "professional")], RoleSpells = [Folk.Spell("p", "professional", "2024-01-01", appointed: true)] });
        var person = Assert.Single(Nominations.Of(study).People);
        Assert.Equal(("last day", "p", 0, true), (person.WaveLabel, person.PersonId, person.NamedBy, person.Appointed));
    }

    [Fact]
    public void Of_WaveThatIsNotInWaves_TakesTheLastDayAndSaysSo()
    {
        var study = Folk.Of(new StudyTables { Cycles = Folk.Halves, Participants = [Folk.Person("c", "coproducer")], Nominations = [Names("W9", "x", "c")] });
        var result = Nominations.Of(study);
        Assert.Equal("coproducers", Assert.Single(result.People).Role.Label);
        Assert.Contains(result.Provenance.Notes, n => n.Contains("not in waves.csv", StringComparison.Ordinal));
    }
}
