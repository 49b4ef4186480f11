namespace ResearchKit.Tests;

public sealed class DualRolesTests
{
    // Six people: c1, c2, c3 hold two roles, p1, p2, p3 one. c1-p1, c1-p2, c2-p1, c3-p3, p1-p2 in contact.
    private static readonly Study Six = Of(3);

    private static Study Of(int dual) => With(Acts.Of(null, ["c1>p1", "p1>c1", "c1>p2", "c2>p1", "p3>c3", "p1>p2"], null,
        Enumerable.Range(1, dual).SelectMany(i => new[] { Folk.Spell($"c{i}", "coproducer", "2024-01-01"), Folk.Spell($"c{i}", "citizen", "2024-01-01") })));

    private static Study With(Study study) => new(study.Settings, study.Tables with
    {
        TimeLog = [.. "c1 60 1,c1 60 0,c2 30 1,c3 90 0,p1 120 0,p2 240 0,p3 60 1,p3 60 0".Split(',').Select(row => row.Split(' ')).Select(row => new TimeEntry(row[0], new(2024, 1, 2), int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), null, row[2] == "1", ""))],
    });

    [Fact]
    public void Means_OfSixPeople_AsWorkedByHand()
    {
        var rows = DualRoles.Of(Six, new(100)).Rows;
        // Contacts: c1 2, c2 1, c3 1; p1 3, p2 2, p3 1. With another role: all of the c's, and p1 2 (c1, c2), p2 1, p3 1.
        Row(rows[0], "people in contact", 4 / 3.0, 2);
        Row(rows[1], "people in contact with another role", 4 / 3.0, 4 / 3.0);
        // Only p1 lies between: c2 > p1 > c1, c2 > p1 > p2 and, with c1, c2 > p1 > c1 > ... : c2-c1 1, c2-p2 1 (p1 > p2 is direct). c1 to p2 is direct.
        Row(rows[2], "betweenness", 0, 2 / 3.0);
        Row(rows[3], "brokerage (two-paths)", 0, 2 / 3.0);
        // Hours: c1 2, c2 .5, c3 1.5; p1 2, p2 4, p3 2. Evenings and weekends: c1 1/2, c2 1, c3 0; p1 0, p2 0, p3 1/2.
        Row(rows[4], "recorded hours", 4 / 3.0, 8 / 3.0);
        Row(rows[5], "share of hours in evenings and weekends", 1.5 / 3, 0.5 / 3);
        Assert.Contains("too few people: 3", rows[4].Difference.NoInterval, StringComparison.Ordinal);
        Assert.Null(rows[4].ByChance);

        static void Row(DualRoleRow row, string name, double two, double one)
        {
            Assert.Equal((name, 3, 3), (row.Measure, row.TwoPeople, row.OnePeople));
            Assert.Equal(two, row.TwoMean, 12);
            Assert.Equal(one, row.OneMean, 12);
            Assert.Equal(two - one, row.Difference.Value, 12);
        }
    }

    [Fact]
    public void Difference_IsAMeasureForChance()
    {
        var network = Six.Interactions.ToNetwork();
        var grouped = new GroupedNetwork(network, DualRoles.Over(Six, network));
        var compared = Chance.Compare(grouped, DualRoles.Difference(Centrality.OutDegree(network)), NullModels.PermutedGroups, new(500));
        Assert.Equal(0, compared.Expected, 0.1);
        Assert.Equal(DualRoles.Info.Id, compared.Observed.Measure.Id);
    }

    [Fact]
    public void Table_ShowsNoNumberOfFewerThanThree()
    {
        var table = DualRoles.Of(Of(2), new(20)).ToTable();
        Assert.Equal("T17-dual-roles", table.Id);
        Assert.All(table.Rows, row => Assert.Equal([CellState.Suppressed, CellState.Suppressed, CellState.Suppressed], new[] { row[3].State, row[5].State, row[6].State }));
        Assert.Contains("too few to compare", DualRoles.Of(Of(2), new(20)).PlainReading, StringComparison.Ordinal);
        Assert.All(DualRoles.Of(Six, new(20)).ToTable().Rows, row => Assert.Equal(CellState.Shown, row[3].State));
        Assert.All(Six.Participants, p => Assert.DoesNotContain(p.Id, DualRoles.Of(Six, new(20)).ToHtml(), StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_SayOfWhichCycle()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        string[] notes = [.. DualRoles.Of(study, new(20)).Provenance.Notes.Where(n => n.Contains("more than one role in the window", StringComparison.Ordinal))];
        Assert.Equal(study.LeafCycles.Select(c => c.Title + ": "), notes.Select(n => n[..(n.IndexOf(':', StringComparison.Ordinal) + 2)]));
        // One network only: there is nothing to tell apart.
        Assert.DoesNotContain(DualRoles.Of(Six, new(20)).Provenance.Notes, n => n.StartsWith("all", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_WithTwoRoles_IsSaid()
    {
        foreach (var study in new[] { Of(0), new Study(new(), new()), Acts.Of("z1>z2"), SmallStudy.Study })
        {
            var none = DualRoles.Of(study, new(10));
            Assert.StartsWith("Nobody is recorded with two roles", none.PlainReading, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", none.ToHtml(), StringComparison.Ordinal);
            Assert.All(none.Rows, r => Assert.NotEmpty(r.Difference.Reason!));
        }
    }

    [Fact]
    public void Time_FromSixASide_HasWelchsRange()
    {
        var study = Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter"));
        var rows = DualRoles.Of(study, new(50)).Rows;
        Assert.Equal(18, rows.Count);
        Assert.All(rows.Where(r => r.Unit == "hours" && r.TwoPeople >= 6), r => Assert.StartsWith("Welch", r.Difference.Interval!.Value.Method, StringComparison.Ordinal));
        Assert.All(rows.Where(r => r.Measure == "betweenness"), r => Assert.Null(r.Difference.Interval));
        Assert.Equal(rows.Select(r => r.Difference.Value), DualRoles.Of(Folk.Shuffled(study, 5), new(50)).Rows.Select(r => r.Difference.Value), (a, b) => double.IsNaN(a) ? double.IsNaN(b) : Math.Abs(a - b) < 1e-9);
    }
}
