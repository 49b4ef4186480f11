namespace ResearchKit.Tests;

public class CrosstabTests
{
    private static readonly Provenance Here = Provenance.From("test", true);

    private static Crosstab Counts(string counted = "persons") => new(counted, ["role", "sector", "area"],
        [new(["a", "x", "in"], 4, 4), new(["b", "x", "in"], 2, 1), new(["a", "y", "out"], 3, 3)], Here);

    [Fact]
    public void Over_SumsTheOtherDimensions()
    {
        // a: 4 + 3; b: 2. x: 4 + 2; y: 3. All: 9.
        Assert.Equal(["a 7 7", "b 2 1"], Counts().Over("role").Cells.Select(c => $"{c.Key[0]} {c.Count} {c.Persons}"));
        Assert.Equal(["x,a 4", "x,b 2", "y,a 3"], Counts().Over("sector", "role").Cells.Select(c => $"{c.Key[0]},{c.Key[1]} {c.Count}"));
        Assert.Equal(9, Assert.Single(Counts().Over().Cells).Count);
        Assert.Equal(9, Counts().Total);
    }

    [Fact]
    public void Over_DoingsOfPeople_KeepsTheLargestNumberOfPersons() => Assert.Equal([4L, 3L], Counts("segments").Over("sector").Cells.Select(c => c.Persons));

    [Fact]
    public void Over_KeysThatRunTogether_StayApart()
        => Assert.Equal(2, new Crosstab("persons", ["a", "b"], [new(["x", "yz"], 1, 1), new(["xy", "z"], 1, 1)], Here).Over("a", "b").Cells.Count);

    [Fact]
    public void Over_NoSuchDimension_NamesThoseThereAre()
        => Assert.Contains("role, sector, area", Assert.Throws<ArgumentException>(() => Counts().Over("rol")).Message, StringComparison.Ordinal);

    [Fact]
    public void Construct_KeyOfAnotherLength_IsRefused() => Assert.Throws<ArgumentException>(() => new Crosstab("persons", ["a"], [new(["x", "y"], 1, 1)], Here));
}
