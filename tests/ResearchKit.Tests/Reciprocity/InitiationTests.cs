namespace ResearchKit.Tests;

public sealed class InitiationTests
{
    private static readonly Interactions Six = SixStarters.Study.Interactions;

    [Fact]
    public void Share_SixPeople_AsWorkedByHand()
    {
        // 6 of 11 contacts started by coproducers; balance 2 * 6/11 - 1 = 1/11.
        var share = Initiation.Share(Six);
        Assert.Equal(6.0 / 11, share.Value, 15);
        Assert.Equal((6.0, 11.0, 11L, "contacts", CountingRule.Act), (share.Numerator, share.Denominator, share.N, share.Unit, share.Rule));
        Assert.Equal(1.0 / 11, Initiation.Balance(Six).Value, 14);
        // Three people on each side start or receive a counted contact: 6/3 and 5/3 starts a person.
        Assert.Equal(2.0, Initiation.StartsPerPerson(Six).Value, 15);
        Assert.Equal(2.0, Initiation.StartsPerPerson(Six, Side.A).Value, 15);
        Assert.Equal(5.0 / 3, Initiation.StartsPerPerson(Six, Side.B).Value, 15);
    }

    [Fact]
    public void Share_UnderEachRule_AsWorkedByHand()
    {
        // Pair: act 7 weighs 2, act 11 weighs 3: 7 against 7. Fractional: act 11 addresses 3 coproducers of 4 recipients, .75: 6 against 4.75.
        Assert.Equal(7.0 / 14, Initiation.Share(Six, new() { Rule = CountingRule.Pair }).Value, 15);
        Assert.Equal(6 / 10.75, Initiation.Share(Six, new() { Rule = CountingRule.Fractional }).Value, 15);
    }

    [Fact]
    public void Share_FewerThanSixOnASide_GivesAPointAndNoRange()
    {
        var share = Initiation.Share(Six);
        Assert.Null(share.Interval);
        Assert.StartsWith("too few people: 3", share.NoInterval, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_CountsWhatIsLeftOut()
    {
        var left = Initiation.Share(Six).Provenance.Excluded;
        Assert.Equal(4, left.Count);
        Assert.All(left, e => Assert.Equal(1, e.Count));
        Assert.Contains(left, e => e.Reason.Contains("convened", StringComparison.Ordinal));
        Assert.Contains(left, e => e.Reason.Contains("starter is not recorded", StringComparison.Ordinal));
        Assert.Contains(left, e => e.Reason.Contains("left out of all counts", StringComparison.Ordinal));
        Assert.Contains(left, e => e.Reason.Contains("from one side to the other", StringComparison.Ordinal));
    }

    [Fact]
    public void ConvenedShare_IsApart()
    {
        // One standing meeting, convened by a professional.
        var convened = Initiation.ConvenedShare(Six);
        Assert.Equal((0.0, 1L), (convened.Value, convened.N));
        // The two together, on request: 6 of 12.
        Assert.Equal(0.5, Initiation.Share(Six, new() { Occasions = OccasionScope.All }).Value, 15);
    }

    [Fact]
    public void Share_UnknownStarters_AreBoundedBothWays()
    {
        // Act 13 (c1 and p3, starter not recorded): 7/12 if coproducers start it, 6/12 if professionals do.
        Assert.Equal(7.0 / 12, Initiation.Share(Six, new() { UnknownStarters = Assignment.ToA }).Value, 15);
        Assert.Equal(6.0 / 12, Initiation.Share(Six, new() { UnknownStarters = Assignment.ToB }).Value, 15);
    }

    [Fact]
    public void Share_TwoRoles_LeftOutAndBoundedBothWays()
    {
        // c9 holds both roles: "c9>p1" counts for coproducers one way and is within a side the other; "c9>c1" the other way round; "c1>p1" counts.
        var spells = new RoleSpell[] { new("c9", "coproducer", "", null, new(2024, 1, 1), null, false), new("c9", "professional", "", null, new(2024, 1, 1), null, false) };
        var study = Acts.Of(null, ["c1>p1", "c9>p1", "c9>c1"], null, spells);
        var share = Initiation.Share(study.Interactions);
        Assert.Equal((1.0, 1L), (share.Value, share.N));
        Assert.Equal(2, Assert.Single(share.Provenance.Excluded).Count);
        Assert.Equal(2.0 / 2, Initiation.Share(study.Interactions, new() { TwoRoles = Assignment.ToA }).Value, 15);
        Assert.Equal(1.0 / 2, Initiation.Share(study.Interactions, new() { TwoRoles = Assignment.ToB }).Value, 15);
    }

    [Fact]
    public void Share_RoleActedIn_ComesBeforeTheRolesHeld()
    {
        var spells = new RoleSpell[] { new("c9", "coproducer", "", null, new(2024, 1, 1), null, false), new("c9", "professional", "", null, new(2024, 1, 1), null, false) };
        var tables = Acts.Of(null, ["c1>p1", "c9>c1"], null, spells).Tables;
        var study = new Study(StudySettings.Default, tables with { Interactions = [tables.Interactions[0], tables.Interactions[1] with { InitiatorRole = "professional" }] });
        Assert.Equal(0.5, Initiation.Share(study.Interactions).Value, 15);
    }

    [Theory]
    [InlineData("no acts")]
    [InlineData("one side only", "c1>c2", "c2>c1")]
    [InlineData("all starters unknown", "?>c1,p1", "?>p1")]
    [InlineData("all convened", "!c1>p1")]
    [InlineData("nobody has a role", "z1>z2")]
    public void Share_NothingToCount_IsUndefinedWithAReason(string _, params string[] acts)
    {
        var study = Acts.Of(acts);
        foreach (var e in new[] { Initiation.Share(study.Interactions), Initiation.Balance(study.Interactions), Initiation.StartsPerPerson(study.Interactions), Initiation.StartsPerPerson(study.Interactions, Side.B) })
        {
            Assert.True(double.IsNaN(e.Value));
            Assert.Equal("there is no counted contact between the two sides", e.Reason);
        }
        var byCycle = Initiation.ByCycle(study);
        Assert.Equal(Verdict.CannotTell, byCycle.Starts.Verdict);
        Assert.Contains("cannot tell", byCycle.Starts.PlainReading, StringComparison.Ordinal);
        Assert.NotEmpty(byCycle.ToHtml());
        Assert.NotEmpty(Mutuality.ByCycle(study).ToHtml());
        Assert.NotEmpty(RecordCoverage.Of(study).ToHtml());
        Assert.NotEmpty(Initiation.Matrix(study.Interactions).ToHtml());
    }

    [Fact]
    public void Share_WithoutOccasion_SaysThatConveningIsMixedIn()
    {
        var none = Initiation.Share(Acts.Of("~c1>p1", "~p1>c1").Interactions);
        Assert.Contains("No occasion is recorded: convening and initiative are mixed.", none.Provenance.Notes);
        var some = Initiation.Share(Acts.Of("~c1>p1", "p1>c1").Interactions);
        Assert.Contains("1 of 2 contacts have no recorded occasion: for these, convening and initiative are mixed.", some.Provenance.Notes);
        Assert.Empty(Initiation.Share(Acts.Of("c1>p1", "p1>c1").Interactions).Provenance.Notes);
    }

    [Fact]
    public void StartsPerPerson_OfNoSide_IsRefused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Initiation.StartsPerPerson(Six, Side.None));

    [Fact]
    public void Matrix_SixPeople_AsWorkedByHand()
    {
        // Coproducers: 6 to professionals and act 15 among themselves. Professionals: 5 to coproducers; act 11 also addresses one professional.
        var act = Initiation.Matrix(Six, CountingRule.Act);
        Assert.Equal(["coproducer", "professional"], act.Groups);
        Assert.Equal((1.0, 6.0, 5.0, 1.0), (act["coproducer", "coproducer"], act["coproducer", "professional"], act["professional", "coproducer"], act["professional", "professional"]));
        var pair = Initiation.Matrix(Six, CountingRule.Pair);
        Assert.Equal((1.0, 7.0, 7.0, 1.0), (pair[0, 0], pair[0, 1], pair[1, 0], pair[1, 1]));
        var fractional = Initiation.Matrix(Six, CountingRule.Fractional);
        Assert.Equal((1.0, 6.0, 4.75, 0.25), (fractional[0, 0], fractional[0, 1], fractional[1, 0], fractional[1, 1]));
        // Fractional counts each contact once in all: 12 contacts.
        Assert.Equal(12.0, fractional[0, 0] + fractional[0, 1] + fractional[1, 0] + fractional[1, 1], 12);
        // c1 and c2 stand behind the one contact within the side; all six behind the rest.
        Assert.Equal((2, 6), (act.PersonsIn(0, 0), act.PersonsIn(0, 1) + 1));
        Assert.Equal(4, act.ToTable().Counts!.Cells.Count);
    }

    [Fact]
    public void Matrix_TwoRolesOpen_LeavesTheContactOut()
    {
        var spells = new RoleSpell[] { new("c9", "coproducer", "", null, new(2024, 1, 1), null, false), new("c9", "citizen", "", null, new(2024, 1, 1), null, false) };
        var matrix = Initiation.Matrix(Acts.Of(null, ["c1>p1", "c9>p1"], null, spells).Interactions, CountingRule.Act);
        Assert.Equal(1, matrix.Contacts);
        Assert.Equal(1, Assert.Single(matrix.Provenance.Excluded).Count);
    }
}
