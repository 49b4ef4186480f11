using System.Text;

namespace ResearchKit.Tests;

public sealed class ReportPageTests
{
    private const string Undeclared = "does not say whether its data are real or synthetic";

    [Fact]
    public void ToHtml_Sample_KeepsTheRulesOfPages()
    {
        var page = PageRules.Hold(Reports.Team.ToHtml());
        page.Only("nav");
        Assert.NotEmpty(page.Named("table"));
        Assert.NotEmpty(page.Named("img"));
        Assert.Equal(Reports.Team.Chapters.Count, page.Only("nav").Named("ol").First().Children.Count(c => c.Name == "li"));
        Assert.Contains("seed 20250618", page.Only("body").Named("div").First(d => d["class"] == "banner").Text, StringComparison.Ordinal);
        Assert.Contains("not for publication", page.Only("header").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_Sample_TakesTheQuestionsInTheOrderOfTheTwoPapers()
    {
        var questions = PageReader.Read(Reports.Team.ToHtml()).Named("p").Where(p => p["class"] == "question").Select(p => p.Text);
        Assert.Equal(["How do coproducers actively contribute to the collaboration?", "What role does the relationship between coproducers and professionals play in those contributions?",
            "What part do bridge-builders have in contact between coproducers and professionals, and how far does it rest on few people?", "How does the network of the partnership develop?"], questions);
    }

    [Fact]
    public void ToHtml_EveryTableAndFigure_HasCaptionNHowToReadAndItsFile()
    {
        var page = PageReader.Read(File.ReadAllText(Path.Combine(Reports.Folder, "report.html")));
        var files = Reports.Files(Reports.Folder);
        var links = page.Named("a").Select(a => a["href"]!).Where(h => h[0] != '#' && !h.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.All(links, l => Assert.Contains(l, files.Keys));
        Assert.All(files.Keys.Where(f => f != "report.html"), f => Assert.Contains(f, links));
        foreach (var figure in page.Named("figure"))
        {
            Assert.NotEqual("", figure.Only("figcaption").Only("strong").Text);
            Assert.True(PageRules.Words(figure.Only("figcaption").Text) > PageRules.Words(figure.Only("strong").Text) + 3, figure["id"]);
        }
        Assert.All(page.Named("div").Where(d => d["class"] == "rk-table"), t => Assert.True(t.Children.Count(c => c.Name == "p") >= 2, t["data-table"]));
    }

    [Fact]
    public void ToHtml_FigureFiles_AreDrawings()
    {
        foreach (var (name, content) in Reports.Files(Reports.Folder).Where(f => f.Key.StartsWith("figures/", StringComparison.Ordinal)))
            if (name.EndsWith(".png", StringComparison.Ordinal)) Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], content[..4]);
            else Assert.Contains("<svg", Encoding.UTF8.GetString(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    [InlineData(null, false, true)]
    public void ToHtml_Banner_SaysWhatTheStudyDeclares(bool? synthetic, bool isSynthetic, bool isUndeclared)
    {
        var study = new Study(SmallStudy.Settings with { Synthetic = synthetic }, SmallStudy.Tables);
        foreach (string html in new[] { StudyReport.Of(study).ToHtml(), StudyReport.Of(study, View.Public).ToHtml(), IndicatorPage.Of(study).ToHtml(), IndicatorPage.Of(study, View.Team).ToHtml() })
        {
            var page = PageReader.Read(html);
            string text = page.Only("body").Text, said = string.Join(' ', page.Named("div").Where(d => d["class"] == "banner").Select(d => d.Text));
            Assert.Equal(isSynthetic, said.Contains("Synthetic data", StringComparison.Ordinal));
            Assert.Equal(isSynthetic, text.Contains("Synthetic data", StringComparison.Ordinal));
            Assert.Equal(isUndeclared, said.Contains(Undeclared, StringComparison.Ordinal));
            Assert.Equal(isSynthetic || isUndeclared, said.Length > 0);
        }
    }

    [Fact]
    public void ToHtml_HostileText_IsEscapedEverywhere()
    {
        const string attack = "<script>alert(1)</script>\"'><img src=x onerror=y>&amp;{a}";
        var study = new Study(
            SmallStudy.Settings with { Title = attack, Roles = [new("coproducer", attack, Side.A), new("professional", "\" onload=\"x", Side.B)] },
            SmallStudy.Tables with
            {
                Cycles = [.. SmallStudy.Tables.Cycles.Select(c => c with { Title = attack, Question = attack })],
                Codes = [.. SmallStudy.Tables.Codes.Select(c => c with { Name = attack, Definition = attack, Family = attack })],
                Participants = [.. SmallStudy.Tables.Participants.Select(p => p with { Sector = attack })],
            });
        foreach (string html in new[] { StudyReport.Of(study).ToHtml(), StudyReport.Of(study, View.Public).ToHtml(), IndicatorPage.Of(study).ToHtml(), IndicatorPage.Of(study, View.Team).ToHtml() })
        {
            var page = PageRules.Hold(html);
            Assert.Equal(attack, page.Only("h1").Text);
            Assert.Equal(attack, page.Only("title").Text);
        }
        foreach (var figure in StudyReport.Of(study).Figures)
        {
            var svg = System.Xml.Linq.XDocument.Parse(figure.ToSvg());
            Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "script" || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void ToHtml_ChangeNobodyDeclared_HasNoVerdictAttribute()
    {
        var undeclared = new Study(SmallStudy.Settings with { Primary = [] }, SmallStudy.Tables);
        // Who starts over the whole period is judged against one half, and its mutual pairs against chance; the three changes are not.
        Assert.Equal(2, PageReader.Read(StudyReport.Of(undeclared).ToHtml()).Named("li").Count(li => li["data-verdict"] is not null));
        Assert.DoesNotContain(PageReader.Read(IndicatorPage.Of(undeclared, View.Team).ToHtml()).Named("li"), li => li["data-verdict"] is not null);
        Assert.Contains("No indicator was declared beforehand", StudyReport.Of(undeclared).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SampleOfTheFolder_EqualsTheSampleInMemory()
    {
        var loaded = StudyReport.Of(Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter")));
        // Notes of reading differ: a study in memory was never checked. The numbers do not.
        Assert.Equal(Reports.Team.Tables.Select(t => t.Id), loaded.Tables.Select(t => t.Id));
        foreach (var (made, read) in Reports.Team.Tables.Zip(loaded.Tables)) Assert.Equal(made.ToCsv(), read.ToCsv());
    }
}
