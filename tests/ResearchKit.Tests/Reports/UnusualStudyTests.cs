using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>Studies that lack nearly everything: a page comes out, never an exception.</summary>
public sealed class UnusualStudyTests
{
    private static readonly StudyTables Small = SmallStudy.Tables;

    private static readonly Dictionary<string, Func<Study>> Studies = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => Folk.Of(new()),
        ["interactions alone"] = () => Folk.Of(new() { Interactions = Without(Small.Interactions) }),
        ["interactions and participants"] = () => Folk.Of(new() { Interactions = Without(Small.Interactions), Participants = Small.Participants }),
        ["no cycles"] = () => Folk.Of(Small with { Cycles = [], Phases = [] }),
        ["one cycle"] = () => Folk.Of(Small with { Cycles = [Small.Cycles[0]] }),
        ["one act"] = () => Folk.Of(new() { Interactions = [Without(Small.Interactions)[0]], Participants = Small.Participants }),
        ["cycles without acts"] = () => Folk.Of(new() { Cycles = Small.Cycles, Participants = Small.Participants }),
        ["participants without acts"] = () => Folk.Of(new() { Participants = Small.Participants }),
        ["one role only"] = () => Folk.Of(Small with { RoleSpells = [], Participants = [.. Small.Participants.Select(p => p with { Role = "coproducer" })], Interactions = [.. Small.Interactions.Select(i => i with { InitiatorRole = null, RecipientRoles = IdList.Empty })] }),
        ["no role on a side"] = () => Folk.Of(Small with { RoleSpells = [], Participants = [.. Small.Participants.Select(p => p with { Role = "neighbour" })], Interactions = [.. Small.Interactions.Select(i => i with { InitiatorRole = null, RecipientRoles = IdList.Empty })] }),
        ["no starter known"] = () => Folk.Of(Small with { Interactions = [.. Small.Interactions.Select(i => i with { InitiatorId = null, InitiatorRole = null })] }),
        ["everybody in both roles"] = () => Folk.Of(Small with
        {
            RoleSpells = [.. Small.Participants.SelectMany(p => new[] { Folk.Spell(p.Id, "coproducer", "2024-01-01"), Folk.Spell(p.Id, "professional", "2024-01-01") })],
            Interactions = [.. Small.Interactions.Select(i => i with { InitiatorRole = null, RecipientRoles = IdList.Empty })],
        }),
        ["answers without words of the scale"] = () => Folk.Of(Small with { Instruments = [.. Small.Instruments.Select(i => i with { Labels = IdList.Empty })] }),
        ["the counting rule pair"] = () => Folk.Of(Small, SmallStudy.Settings with { CountingRule = CountingRule.Pair }),
        ["the counting rule fractional"] = () => Folk.Of(Small, SmallStudy.Settings with { CountingRule = CountingRule.Fractional }),
        ["lean"] = () => Reports.Lean,
    };

    public static TheoryData<string> Names => [.. Studies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_UnusualStudy_GivesPagesThatKeepTheRules(string name)
    {
        var study = Studies[name]();
        foreach (var view in new[] { View.Team, View.Public })
        {
            var report = StudyReport.Of(study, view);
            PageRules.Hold(report.ToHtml());
            Assert.Equal(report.Tables.Select(t => t.Id), report.Tables.Select(t => t.Id).Distinct(StringComparer.Ordinal));
            var page = IndicatorPage.Of(study, view);
            var html = PageRules.Hold(page.ToHtml());
            Assert.InRange(PageRules.Words(html.Only("header").Text) + PageRules.Words(html.Only("main").Text), 1, 350);
            Assert.DoesNotContain("NaN", page.ToText() + report.ToHtml().Replace("base64", "", StringComparison.Ordinal).Split("data:image")[0], StringComparison.Ordinal);
            using var json = JsonDocument.Parse(page.ToJson());
            IndicatorRules.Hold(json.RootElement);
        }
    }

    [Fact]
    public void Of_NoCycles_SaysWhatCyclesWouldAdd()
    {
        string html = StudyReport.Of(Studies["no cycles"]()).ToHtml();
        Assert.Contains("cycles.csv: change between cycles.", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Verdict</th>", IndicatorPage.Of(Studies["no cycles"](), View.Team).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoActs_SaysThatNothingCanBeCounted()
        => Assert.Contains("interactions.csv has no rows", StudyReport.Of(Studies["nothing"]()).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Of_PupilsAndTeachers_UsesTheirWordsThroughout()
    {
        var roles = new RoleDefinition[] { new("pupil", "pupils", Side.A), new("teacher", "teachers", Side.B) };
        string Renamed(string role) => role == "coproducer" ? "pupil" : "teacher";
        var study = new Study(SmallStudy.Settings with { Title = "School", Roles = roles }, Small with
        {
            RoleSpells = [.. Small.RoleSpells.Select(s => s with { Role = Renamed(s.Role) })],
            Participants = [.. Small.Participants.Select(p => p with { Role = Renamed(p.Role) })],
            Interactions = [.. Small.Interactions.Select(i => i with { InitiatorRole = i.InitiatorRole is { } r ? Renamed(r) : null, RecipientRoles = new(i.RecipientRoles.Select(Renamed)) })],
            Exchanges = [.. Small.Exchanges.Select(e => e with { ReceiverGroup = e.ReceiverGroup is null ? null : "pupils" })],
            Effects = [],
        });
        string page = IndicatorPage.Of(study, View.Team).ToText();
        Assert.Contains("Do pupils and teachers meet halfway?", page, StringComparison.Ordinal);
        Assert.Contains("3 pupils, 3 teachers", page, StringComparison.Ordinal);
        Assert.DoesNotContain("coproducer", page, StringComparison.OrdinalIgnoreCase);
        var report = StudyReport.Of(study);
        Assert.Contains("How do pupils actively contribute", report.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("coproducer", report.ToHtml(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("coproducer", string.Concat(report.Tables.Select(t => t.ToCsv())), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("coproducer", string.Concat(report.Figures.Select(f => f.Caption + f.AltText + f.HowToRead)), StringComparison.OrdinalIgnoreCase);
        // The same acts under other words give the same numbers.
        Assert.Equal(Initiation.ByCycle(SmallStudy.Study).Whole.Share.Value, Initiation.ByCycle(study).Whole.Share.Value);
    }

    private static IReadOnlyList<Interaction> Without(IReadOnlyList<Interaction> acts) => [.. acts.Select(i => i with { SourceId = null })];
}
