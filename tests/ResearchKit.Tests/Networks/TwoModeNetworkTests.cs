using CsCheck;

namespace ResearchKit.Tests;

public sealed class TwoModeNetworkTests
{
    private static readonly string References = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");

    // By hand: k1 = a b c, k2 = a b, k3 = c alone, k4 = nobody; d at none.
    private static readonly TwoModeNetwork Small = TwoModeNetwork.FromRows(
        [("a", "k1"), ("b", "k1"), ("c", "k1"), ("b", "k2"), ("a", "k2"), ("c", "k3"), ("a", "k2")], Nets.From, new Roster(["a", "b", "c", "d"]), new Roster(["k1", "k2", "k3", "k4"]));

    private static readonly Gen<TwoModeNetwork> Any =
        from rows in Gen.Select(Gen.Int[0, 6], Gen.Int[0, 5]).Array[0, 20]
        select TwoModeNetwork.FromRows(rows.Select(r => ($"p{r.Item1}", $"k{r.Item2}")), Nets.From, new Roster(Enumerable.Range(0, 7).Select(i => $"p{i}")), new Roster(Enumerable.Range(0, 6).Select(i => $"k{i}")));

    public static TheoryData<ProjectionRule> Rules { get; } = new(Enum.GetValues<ProjectionRule>());

    [Fact]
    public void FromRows_CountsOnceAndKeepsThoseWhoWereAtNone()
    {
        Assert.Equal((4, 4, 6, 1L), (Small.Persons.Count, Small.Meetings.Count, Small.Attendances, Small.RepeatedRows));
        Assert.Equal([0, 1], Small.MeetingsOf(0).ToArray());
        Assert.Equal([0, 1, 2], Small.PersonsAt(0).ToArray());
        Assert.True(Small.WasAt(2, 2) && !Small.WasAt(3, 0));
        Assert.Equal("4 persons x 4 meetings, 6 attendances", Small.ToString());
        Assert.Contains("'z'", Assert.Throws<ArgumentException>(() => TwoModeNetwork.FromRows([("z", "k")], Nets.From, new Roster(["a"]))).Message, StringComparison.Ordinal);
        Assert.Contains("'z'", Assert.Throws<ArgumentException>(() => TwoModeNetwork.FromRows([("a", "z")], Nets.From, null, new Roster(["k"]))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ProjectionRule.Shared, 2, 1)]
    [InlineData(ProjectionRule.Newman, 1.5, 0.5)]               // 1/2 + 1/1; 1/2
    [InlineData(ProjectionRule.Fractional, 4.0 / 3, 1.0 / 3)]   // 1/3 + 1; 1/3
    [InlineData(ProjectionRule.Jaccard, 1, 1.0 / 3)]            // a: k1 k2, c: k1 k3
    [InlineData(ProjectionRule.Overlap, 1, 0.5)]
    public void Project_ByHand(ProjectionRule rule, double ab, double ac)
    {
        var n = Small.Project(rule);
        Assert.Equal((false, 4, 3), (n.Directed, n.Count, n.Ties));
        Assert.Equal(ab, n["a", "b"], 15);
        Assert.Equal(ac, n["a", "c"], 15);
        Assert.StartsWith("shared meetings (", n.Relation, StringComparison.Ordinal);
        Assert.Contains(n.Provenance.Notes, note => note.Contains("not contact", StringComparison.Ordinal));
    }

    [Fact]
    public void Project_LargeMeetings_AreLeftOutAndCounted()
    {
        var n = Small.Project(ProjectionRule.Jaccard, largest: 2);
        Assert.Equal((1, 1.0), (n.Ties, n["a", "b"]));
        Assert.Equal(new Exclusion("meetings of more than 2 persons", 1), n.Provenance.Excluded.Single());
        Assert.Throws<ArgumentOutOfRangeException>(() => Small.Project(ProjectionRule.Shared, largest: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Small.Project((ProjectionRule)9));
    }

    [Fact]
    public void ProjectMeetings_ChangesPersonsAndMeetingsOver()
    {
        var n = Small.ProjectMeetings(ProjectionRule.Shared);
        Assert.Equal(["k1", "k2", "k3", "k4"], n.Roster.Ids);
        Assert.Equal((2.0, 1.0, 0.0), (n["k1", "k2"], n["k1", "k3"], n["k2", "k3"]));
    }

    /// <summary>Davis, Gardner and Gardner's Southern Women (32 people and events; networkx ships it) and a generated table, each rule by networkx.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Project_AgreesWithNetworkx(ProjectionRule rule)
    {
        var rows = File.ReadLines(Path.Combine(References, "two-mode-rows.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        var expected = File.ReadLines(Path.Combine(References, "two-mode-networkx.csv")).Skip(1).Select(l => l.Split(',')).Where(r => r[2] == rule.ToString()).ToList();
        Assert.NotEmpty(expected);
        foreach (string data in rows.Select(r => r[0]).Distinct())
        {
            var two = TwoModeNetwork.FromRows(rows.Where(r => r[0] == data).Select(r => (r[1], r[2])), Nets.From);
            foreach (string to in new[] { "persons", "meetings" })
            {
                var n = to == "persons" ? two.Project(rule) : two.ProjectMeetings(rule);
                var theirs = expected.Where(r => r[0] == data && r[1] == to).ToList();
                Assert.Equal(theirs.Count, n.Ties);
                foreach (string[] r in theirs) Assert.Equal(double.Parse(r[5], System.Globalization.CultureInfo.InvariantCulture), n[r[3], r[4]], 1e-9);
            }
        }
    }

    [Fact]
    public void Project_Laws() => Any.Sample(two =>
    {
        var shared = two.Project();
        var fractional = two.Project(ProjectionRule.Fractional);
        var newman = two.Project(ProjectionRule.Newman);
        double sum = 0;
        for (int i = 0; i < two.Persons.Count; i++)
        {
            // A person's ties under Newman add up to the meetings at which somebody else was.
            double own = 0, count = 0;
            foreach (double w in newman.OutWeight(i)) own += w;
            foreach (int k in two.MeetingsOf(i)) count += two.PersonsAt(k).Length > 1 ? 1 : 0;
            Assert.Equal(count, own, 1e-12);
            foreach (double w in fractional.OutWeight(i)) sum += w / 2;
            for (int j = 0; j < two.Persons.Count; j++)
            {
                if (i == j) continue;
                int both = two.MeetingsOf(i).ToArray().Intersect(two.MeetingsOf(j).ToArray()).Count();
                Assert.Equal(both, shared[i, j]);
            }
        }
        // The ties of a meeting add up to 1.
        Assert.Equal(Enumerable.Range(0, two.Meetings.Count).Count(k => two.PersonsAt(k).Length > 1), sum, 1e-12);
        foreach (var rule in new[] { ProjectionRule.Jaccard, ProjectionRule.Overlap })
            for (int i = 0; i < two.Persons.Count; i++)
                foreach (double w in two.Project(rule).OutWeight(i)) Assert.InRange(w, 0, 1);
    }, iter: 200);

    [Fact]
    public void ToTwoMode_OfAStudy_ByHand()
    {
        // I05 is the only meeting: P1 started, C1 C2 C3 addressed, P2 present, P3 in attendance.csv.
        var study = new Study(SmallStudy.Settings, SmallStudy.Tables);
        var two = study.Interactions.ToTwoMode();
        Assert.Equal((6, 1, 6), (two.Persons.Count, two.Meetings.Count, two.Attendances));
        Assert.Equal(study.Interactions.Window, two.Window);
        Assert.Equal(new Exclusion("acts that are no meetings", 11), two.Provenance.Excluded.Single());
        Assert.Equal(15, two.Project().Ties);
        Assert.Equal(two.Window, two.Project().Window);
        Assert.Equal(0, study.Interactions.During(study.Cycles[1]).ToTwoMode().Attendances);
        var table = two.ToTable(study.Roles.Over(two.Project()));
        Assert.Equal(["coproducer", "professional", "all"], table.Rows.Select(r => r[0].Text));
        Assert.Equal([3.0, 3, 1, 3, 1], table.Rows[0].Skip(1).Select(c => c.Value));
        Assert.Equal(["coproducers", "professionals", "all"], two.ToTable(study).Rows.Select(r => r[0].Text));
        Assert.Contains("not contact", two.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToTwoMode_Researchers_AreLeftOutAndCounted()
    {
        var tables = SmallStudy.Tables with
        {
            Participants = [.. SmallStudy.Tables.Participants, SmallStudy.Tables.Participants[0] with { Id = "R1", Role = "researcher" }],
            Attendance = [.. SmallStudy.Tables.Attendance, new("I05", "R1", AttendancePart.Present, null, null)],
        };
        var two = new Study(SmallStudy.Settings, tables).Interactions.ToTwoMode();
        Assert.Equal((6, 6), (two.Persons.Count, two.Attendances));
        Assert.Contains(new Exclusion("attendances of people on an excluded side", 1), two.Provenance.Excluded);
    }
}
