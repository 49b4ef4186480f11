namespace ResearchKit.Tests;

/// <summary>What holds for every descriptive chapter: order of rows and names of ids do not matter, and a study without the table is no error.</summary>
public class DescriptiveChaptersTests
{
    private static readonly Lazy<Study> Sample = new(() => SyntheticStudy.Create());

    public static TheoryData<string> Chapters => [.. All.Keys];

    private static Dictionary<string, Func<Study, ResultTable>> All { get; } = new()
    {
        ["T01"] = s => Participants.ByRoleAndSector(s).ToTable(),
        ["T01 public"] = s => Participants.ByRoleAndSector(s).ToPublicTable(s.Settings.MinCell),
        ["T02"] = s => Sources.ByCycle(s).ToTable(),
        ["T03"] = s => CycleOverview.Of(s).ToTable(),
        ["T04"] = s => CodeFrequency.Codebook(s).ToTable(),
        ["T05"] = s => CodeFrequency.ByRoleAndCycle(s).ToTable(),
        ["T06"] = s => Checklist.Of(s).ToTable(),
        ["T06 items"] = s => Checklist.Of(s).ToItemTable(),
        ["T06 change"] = s => Checklist.Of(s).ToChangeTable(),
        ["T08"] = s => Nominations.Of(s).ToTable(withPersons: false),
        ["T11"] = s => Contributions.ByCycle(s).ToTable(),
        ["T12"] = s => TimeAndLoad.Of(s).ToTable(),
    };

    private static string Whole(ResultTable table) => table.ToCsv() + table.ToMarkdown();

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Rows_InAnotherOrder_GiveTheSameTable(string chapter)
    {
        string expected = Whole(All[chapter](Sample.Value));
        for (ulong seed = 1; seed <= 3; seed++) Assert.Equal(expected, Whole(All[chapter](Folk.Shuffled(Sample.Value, seed))));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Ids_OtherNames_GiveTheSameTable(string chapter)
    {
        string expected = Whole(All[chapter](Sample.Value));
        for (ulong seed = 10; seed <= 12; seed++) Assert.Equal(expected, Whole(All[chapter](Folk.Relabelled(Sample.Value, seed))));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Study_WithoutTables_GivesATableThatRenders(string chapter)
    {
        var table = All[chapter](Folk.Of(new StudyTables()));
        Assert.NotEmpty(table.ToHtml() + table.ToMarkdown() + table.ToText() + table.ToCsv());
        // Only the overview of cycles has a row then: the whole study, with nothing in it.
        Assert.True(table.Rows.Count == (chapter == "T03" ? 1 : chapter == "T01 public" ? 1 : 0), table.ToCsv());
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Study_OfInteractionsOnly_GivesATableThatRenders(string chapter)
        => Assert.NotEmpty(All[chapter](Folk.Of(new StudyTables { Interactions = SmallStudy.Tables.Interactions })).ToHtml());

    [Fact]
    public void Tables_HaveIdsOfTheReport_FormulaAndSource()
    {
        string[] ids = [.. All.Values.Select(make => make(Sample.Value)).Select(t =>
        {
            Assert.False(string.IsNullOrWhiteSpace(t.Formula), t.Id);
            Assert.False(string.IsNullOrWhiteSpace(t.Reference), t.Id);
            Assert.NotNull(t.Provenance.Banner);
            return t.Id;
        }).Distinct()];
        Assert.Equal(["T01-participants", "T02-sources", "T03-cycles", "T04-codebook", "T05-themes", "T06-checklist", "T06-checklist-items", "T06-checklist-change", "T08-bridge-builders", "T11-contributions", "T12-time-and-load"], ids);
    }
}
