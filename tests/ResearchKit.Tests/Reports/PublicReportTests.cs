using System.Text;
using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class PublicReportTests
{
    private static readonly string[] Verbs = ["higher", "lower", "cannot tell", "about the same", "depends on how", "starts more often", "equally often"];

    [Fact]
    public void Write_PublicView_HoldsTotalsOnly()
        => Assert.Equal(["manifest.json", "report.html", "tables.xlsx", "tables/public-totals.csv"], Reports.Files(Reports.Public).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void ToHtml_PublicView_KeepsTheRulesOfPagesAndSaysWhatIsMissing()
    {
        var page = PageRules.Hold(Encoding.UTF8.GetString(Reports.Files(Reports.Public)["report.html"]));
        string text = page.Only("body").Text;
        Assert.Contains("--view team", text, StringComparison.Ordinal);
        Assert.Contains("seed 20250618", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not for publication", text, StringComparison.Ordinal);
        Assert.Empty(page.Named("img", "figure", "svg"));
    }

    [Fact]
    public void PublicOutputs_Sample_NameNobodyAndNothingOfASide()
    {
        var study = Reports.Sample;
        string[] outputs = [.. Reports.Files(Reports.Public).Values.Select(Encoding.UTF8.GetString), IndicatorPage.Of(study).ToHtml(), IndicatorPage.Of(study).ToText(), IndicatorPage.Of(study).ToJson()];
        string[] ids =
        [
            .. study.Participants.Select(p => p.Id), .. study.Interactions.Select(i => i.Id), .. study.Tables.Sources.Select(s => s.Id), .. study.Tables.Organisations.Select(o => o.Id),
            .. study.Tables.Decisions.Select(d => d.Id), .. study.Tables.Actions.Select(a => a.Id),
        ];
        // The days that the partnership itself declares are no secret; every other day in the study is.
        var declared = new[] { study.Period!.Value.First, study.Period!.Value.Last };
        var days = study.Participants.SelectMany(p => new[] { p.Joined, p.Left }).OfType<DateOnly>().Except(declared).Select(d => FormattableString.Invariant($"{d:yyyy-MM-dd}"));
        string[] words =
        [
            .. study.Participants.Select(p => p.Sector).Where(s => s.Length > 0), .. study.Tables.Interactions.Select(i => i.Topic).OfType<string>().Where(t => t.Length > 6),
            .. study.Tables.Codes.Select(c => c.Definition).Where(d => d.Length > 0), .. study.Tables.Decisions.Select(d => d.Text), .. study.Tables.Reflections.Select(r => r.Statement),
        ];
        foreach (string output in outputs)
        {
            foreach (string secret in ids.Concat(days).Concat(words).Distinct(StringComparer.Ordinal).Where(s => !"researchkit".Contains(s, StringComparison.Ordinal)))
                Assert.False(output.Contains(secret, StringComparison.Ordinal), secret);
            string said = (output.StartsWith('<') ? PageReader.Read(output).Only("body").Text : output).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\"Cannot tell\" does not mean", "", StringComparison.Ordinal).Replace("What this cannot tell", "", StringComparison.Ordinal);
            foreach (string verb in Verbs) Assert.DoesNotContain(verb, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Totals_Sample_AreInBandsThatHoldTheCounts()
    {
        var table = Assert.Single(StudyReport.Of(Reports.Sample, View.Public).Tables);
        Assert.Equal(2, table.Columns.Count);
        Assert.All(table.Rows, row => Assert.Matches(@"^(fewer than \d+|[\d,]+ to [\d,]+|[\d,]+ or more)$", row[1].Text));
        Assert.Equal(Band.Of(Reports.Sample.Interactions.Count, 5), table.Rows.Single(r => r[0].Text == "Contacts recorded")[1].Text);
        int consenting = Reports.Sample.Participants.Count(p => p.Consent != Consent.Withdrawn);
        Assert.True(consenting < Reports.Sample.Participants.Count);
        Assert.Equal(Band.Of(consenting, 5), table.Rows.Single(r => r[0].Text == "People in the study")[1].Text);
    }

    [Fact]
    public void Of_OneContactMoreInsideABand_ChangesNothingOutside()
    {
        // An insider who compares two releases must not read off one act, its kind, its side, its recorder or whether its starter was written down.
        var acts = SmallStudy.Tables.Interactions;
        var fewer = new Study(SmallStudy.Settings, SmallStudy.Tables with { Interactions = [.. acts.Skip(1)] });
        Assert.Equal(StudyReport.Of(SmallStudy.Study, View.Public).ToHtml(), StudyReport.Of(fewer, View.Public).ToHtml());
        Assert.Equal(IndicatorPage.Of(SmallStudy.Study).ToHtml(), IndicatorPage.Of(fewer).ToHtml());
        Assert.Equal(IndicatorPage.Of(SmallStudy.Study).ToText(), IndicatorPage.Of(fewer).ToText());
        Assert.Equal(IndicatorPage.Of(SmallStudy.Study).ToJson(), IndicatorPage.Of(fewer).ToJson());
        Assert.NotEqual(IndicatorPage.Of(SmallStudy.Study, View.Team).ToJson(), IndicatorPage.Of(fewer, View.Team).ToJson());
    }

    [Fact]
    public void ToJson_StartersChanged_PublicViewIsTheSame()
    {
        // What a number becomes defined or undefined by is hidden too.
        var none = new Study(SmallStudy.Settings, SmallStudy.Tables with { Interactions = [.. SmallStudy.Tables.Interactions.Select(i => i with { InitiatorId = null, InitiatorRole = null, PresentIds = i.InitiatorId is { } id ? new([.. i.PresentIds, id]) : i.PresentIds })] });
        Assert.Equal(IndicatorPage.Of(SmallStudy.Study).ToJson(), IndicatorPage.Of(none).ToJson());
        using var json = JsonDocument.Parse(IndicatorPage.Of(none).ToJson());
        Assert.Empty(json.RootElement.GetProperty("provenance").GetProperty("excluded").EnumerateArray());
        Assert.Empty(json.RootElement.GetProperty("provenance").GetProperty("notes").EnumerateArray());
    }

    [Theory]
    [InlineData(0, 5, "fewer than 5")]
    [InlineData(4, 5, "fewer than 5")]
    [InlineData(5, 5, "5 to 9")]
    [InlineData(9, 5, "5 to 9")]
    [InlineData(10, 5, "10 to 19")]
    [InlineData(1, 1, "fewer than 2")]
    [InlineData(3, 1, "2 to 4")]
    [InlineData(8, 8, "8 to 9")]
    [InlineData(1414, 5, "1,000 to 1,999")]
    [InlineData(20_000_000_000, 5, "5,000,000,000 or more")]
    public void Of_Total_LiesInItsBand(long total, int minCell, string band) => Assert.Equal(band, Band.Of(total, minCell));
}
