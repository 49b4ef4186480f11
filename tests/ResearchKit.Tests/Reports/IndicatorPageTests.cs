using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class IndicatorPageTests
{
    public static TheoryData<string, View> Pages => new() { { "sample", View.Team }, { "sample", View.Public }, { "lean", View.Team }, { "lean", View.Public }, { "small", View.Team }, { "two", View.Team }, { "two", View.Public } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void ToHtml_Page_KeepsTheRulesAndIsShort(string study, View view)
    {
        var page = PageRules.Hold(IndicatorPage.Of(Of(study), view).ToHtml());
        int words = PageRules.Words(page.Only("header").Text) + PageRules.Words(page.Only("main").Text);
        Assert.True(words <= 350, $"{words} words");
    }

    [Fact]
    public void ToText_SeveralCycles_SaysWhatIsOfAllCyclesAndHowManyContactsHaveNoRole()
    {
        // Proposals and kinds are not split by cycle, and stand in a column that is headed by the last.
        string text = IndicatorPage.Of(Reports.Sample, View.Team).ToText();
        Assert.Contains("Proposals taken up (overall)", text, StringComparison.Ordinal);
        Assert.Contains("Kinds of help that flow both ways (overall)", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Role unknown: 69", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_Sample_KeepsTheContract()
    {
        foreach (var view in new[] { View.Team, View.Public })
        {
            using var json = JsonDocument.Parse(IndicatorPage.Of(Reports.Sample, view).ToJson());
            IndicatorRules.Hold(json.RootElement);
            Assert.True(json.RootElement.GetProperty("synthetic").GetBoolean());
            Assert.Equal("2022-01-03", json.RootElement.GetProperty("period").GetProperty("first").GetString());
        }
    }

    [Fact]
    public void ToJson_SmallStudy_HasTheNumbersWorkedByHand()
    {
        // SmallStudy's remarks: cycle 1 starts 1 of 4, cycle 2 starts 3 of 4, three people a side.
        using var json = JsonDocument.Parse(IndicatorPage.Of(SmallStudy.Study, View.Team).ToJson());
        var share = json.RootElement.GetProperty("indicators").EnumerateArray().Single(i => i.GetProperty("id").GetString() == "initiation-share");
        Assert.Equal((1, 0.75, 3.0, 4.0, 4), (share.GetProperty("meaning").GetInt32(), share.GetProperty("value").GetDouble(), share.GetProperty("numerator").GetDouble(), share.GetProperty("denominator").GetDouble(), share.GetProperty("n").GetInt32()));
        Assert.Equal((0.25, "cannot-tell", "act"), (share.GetProperty("earlier").GetDouble(), share.GetProperty("verdict").GetString(), share.GetProperty("rule").GetString()));
        Assert.Equal(0.5, share.GetProperty("change").GetProperty("value").GetDouble());
        Assert.Equal(JsonValueKind.Null, share.GetProperty("interval").ValueKind);
        Assert.Equal([3, 3], json.RootElement.GetProperty("sides").EnumerateArray().Select(s => s.GetProperty("people").GetInt32()));
        // Twelve acts, eight of them counted, one without a starter.
        var rests = json.RootElement.GetProperty("restsOn");
        Assert.Equal((12, 8, 1), (rests.GetProperty("contacts").GetInt32(), rests.GetProperty("countedContacts").GetInt32(), rests.GetProperty("unknownStarters").GetInt32()));
        Assert.Contains(json.RootElement.GetProperty("notes").EnumerateArray(), n => n.GetProperty("field").GetString() == "initiation-share.interval" && n.GetProperty("reason").GetString()!.Contains("too few people", StringComparison.Ordinal));
    }

    [Fact]
    public void ToJson_OnePeriod_HasAVerdictAndNoChange()
    {
        using var json = JsonDocument.Parse(IndicatorPage.Of(Folk.Of(SmallStudy.Tables with { Cycles = [], Phases = [] }), View.Team).ToJson());
        var share = json.RootElement.GetProperty("indicators").EnumerateArray().First();
        Assert.Equal(0.5, share.GetProperty("value").GetDouble());
        Assert.Equal(JsonValueKind.Null, share.GetProperty("earlier").ValueKind);
        Assert.Equal(JsonValueKind.Null, share.GetProperty("change").GetProperty("value").ValueKind);
        Assert.Equal("cannot-tell", share.GetProperty("verdict").GetString());
    }

    [Fact]
    public void ToJson_PublicView_HidesEveryNumberOfTheIndicators()
    {
        using var json = JsonDocument.Parse(IndicatorPage.Of(Reports.Sample).ToJson());
        Assert.All(json.RootElement.GetProperty("indicators").EnumerateArray(), i => Assert.All(i.EnumerateObject().Where(p => p.Name != "meaning"), p => Assert.NotEqual(JsonValueKind.Number, p.Value.ValueKind)));
        Assert.All(json.RootElement.GetProperty("sides").EnumerateArray(), s => Assert.Equal(JsonValueKind.Null, s.GetProperty("people").ValueKind));
        Assert.Equal("1,000 to 1,999", json.RootElement.GetProperty("restsOn").GetProperty("contactsBand").GetString());
    }

    [Fact]
    public void Indicators_LeanStudy_MostlyCannotTell()
    {
        var page = IndicatorPage.Of(Reports.Lean, View.Team);
        var judged = page.Indicators.Where(i => i.Finding is not null).ToList();
        Assert.Equal(3, judged.Count);
        Assert.All(judged, i => Assert.Equal(Verdict.CannotTell, i.Verdict));
        Assert.Contains("first: cannot tell; too few people.", page.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Sample_HasTheTwelvePointsInOrder()
    {
        string text = IndicatorPage.Of(Reports.Sample, View.Team).ToText();
        string[] points =
        [
            "Asked by:", "meet halfway?", "What this rests on", "who starts", "is it returned", "what is given", "who decides", "how it is experienced",
            "Gave and cost", "Few people", "Where accounts differ", "Not known from this", "Decided; asked of whom", "For the next session", "Method:",
        ];
        int at = 0;
        foreach (string point in points)
        {
            int found = text.IndexOf(point, at, StringComparison.Ordinal);
            Assert.True(found >= 0, point);
            at = found;
        }
        // effects.csv and time_log.csv of the sample, counted by hand; the fewest are named last.
        Assert.Contains("Coproducers: 1 benefit; 1 harm; 1 unintended effect; ", text, StringComparison.Ordinal);
        Assert.Contains("Reflections contested: 1 of 18.", text, StringComparison.Ordinal);
        Assert.Contains("Disputed by members: who starts contacts.", text, StringComparison.Ordinal);
        Assert.Contains("Sources support 13 statements, contradict 1.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_TwoTables_NamesWhatTheOthersWouldAdd()
    {
        string text = IndicatorPage.Of(TwoTables, View.Team).ToText();
        foreach (string needs in new[] { "needs exchanges.csv", "needs proposals.csv", "needs responses.csv", "cycles.csv: change between cycles.", "time_log.csv: hours, and how many unpaid." })
            Assert.Contains(needs, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gave and cost", text, StringComparison.Ordinal);
        Assert.Contains("cannot tell; range", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_PublicView_HasTotalsInBandsAndNothingBySide()
    {
        string text = IndicatorPage.Of(Reports.Sample).ToText();
        foreach (string hidden in new[] { "Gave and cost", "Few people", "Where accounts differ", "Decided; asked", "For the next session", "SYN-P", "coproducers started", "higher", "lower" })
            Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
        Assert.Contains("1,000 to 1,999", text, StringComparison.Ordinal);
        Assert.Contains("--view team", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_AskedBy_IsSaid()
        => Assert.Contains("Asked by: the steering group.", IndicatorPage.Of(new(SmallStudy.Settings with { AskedBy = "the steering group" }, SmallStudy.Tables), View.Team).ToText(), StringComparison.Ordinal);

    [Fact]
    public void ToText_ContactsWithoutPeople_SaysWhereTheSidesStand()
    {
        string text = IndicatorPage.Of(new(new StudySettings { Title = "One file" }, new StudyTables { Interactions = SmallStudy.Tables.Interactions.Select(i => i with { InitiatorRole = null, RecipientRoles = IdList.Empty }).ToList() }), View.Team).ToText();
        Assert.Contains("No contact counts. Left out: ", text, StringComparison.Ordinal);
        Assert.Contains("Who is on which side stands in participants.csv.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PublicViewWithoutAPeriod_ShowsMonthsNotDaysOfContacts()
    {
        var study = Acts.Of("c1>p1", "p1>c1", "c1>p1");
        Assert.Equal(new DateOnly(2024, 1, 3), study.Period!.Value.Last);
        Assert.Contains("2024-01-01 to 2024-01-03", IndicatorPage.Of(study, View.Team).ToText(), StringComparison.Ordinal);
        foreach (string page in new[] { IndicatorPage.Of(study).ToText(), IndicatorPage.Of(study).ToJson(), StudyReport.Of(study, View.Public).ToHtml() })
        {
            Assert.DoesNotContain("2024-01-03", page, StringComparison.Ordinal);
            Assert.Contains("2024-01-31", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ToText_HostileTitle_SteersNoTerminal()
    {
        var study = new Study(SmallStudy.Settings with { Title = "Red \u001b[31m\u0007 \u202Eright\r\nleft" }, SmallStudy.Tables);
        foreach (var view in new[] { View.Team, View.Public })
            Assert.DoesNotContain(IndicatorPage.Of(study, view).ToText(), c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Fact]
    public void ToText_Sample_HasNoMarkup()
    {
        string text = IndicatorPage.Of(Reports.Sample, View.Team).ToText();
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain("&#", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.EndsWith(".\n", text, StringComparison.Ordinal);
    }

    private static Study Of(string name) => name switch { "sample" => Reports.Sample, "lean" => Reports.Lean, "two" => TwoTables, _ => SmallStudy.Study };

    /// <summary>What an evaluator has at the first sitting: who took part, and who contacted whom.</summary>
    private static Study TwoTables { get; } = new(new StudySettings { Title = "Two files" }, new StudyTables
    {
        Participants = [.. Reports.Sample.Participants.Select(p => p with { OrganisationId = null })],
        Interactions = [.. Reports.Sample.Tables.Interactions.Select(i => i with { SourceId = null })],
    });
}
