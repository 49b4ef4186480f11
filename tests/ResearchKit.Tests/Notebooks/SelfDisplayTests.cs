namespace ResearchKit.Tests;

/// <summary>What a cell shows for each kind of value: HTML that is escaped and says that the data are synthetic, and a few lines of text.</summary>
public sealed class SelfDisplayTests
{
    private const string Attack = "<script>alert(1)</script>\"'&";

    private static readonly Study _study = new(SmallStudy.Settings, SmallStudy.Tables);
    private static readonly Network _network = _study.Interactions.ToNetwork();
    private static readonly Partition _roles = _study.Roles.Over(_network, RoleRule.Longest);

    public static IEnumerable<TheoryDataRow<string, object, string>> Values() =>
    [
        new("study", _study, "Small study"),
        new("cycle", _study.Cycles[0], "K1 First, 2024-01-01 to 2024-06-30"),
        new("interactions", _study.Interactions, "12 contacts, 2024-01-01 to 2024-12-31"),
        new("network", _network, "started contact: 6 people, 8 ties"),
        new("series", new NetworkSeries([new("all", _network)]), "1 networks: all"),
        new("labelled", new LabelledNetwork("all", _network), "all: started contact: 6 people, 8 ties"),
        new("grouped", new GroupedNetwork(_network, _roles), "started contact: 6 people, 8 ties, grouped by role"),
        new("matrix", DyadMatrix.Of(_network), "started contact: 6 people, ordered pairs"),
        new("partition", _roles, "role: 6 people in 2 groups (coproducer, professional)"),
        new("roster", _network.Roster, "6 ids: C1, C2, C3, P1, P2, P3"),
        new("values", Centrality.InDegree(_network), "In-degree: 6 people, 1 to 2"),
        new("interval", new Interval(-0.2, 0.31, 0.95, "jackknife"), "−.20 to .31 (95 %, jackknife)"),
        new("estimate", Reciprocity.Arc(_network), "Ties returned: 0.75, n = 8 ties"),
        new("table", Reciprocity.Arc(_network).ToTable(), ""),
        new("finding", Reciprocity.Of(_study).Findings[0], ""),
        new("census", DyadCensus.Of(_network), ""),
        new("measure", Reciprocity.Arc(_network).Measure, ""),
        new("provenance", _network.Provenance, ""),
        new("span", new DateSpan(new(2024, 1, 1), new(2024, 1, 3)), "2024-01-01 to 2024-01-03"),
        new("components", Components.Weak(_network), ""),
        new("participant", _study.Participants[0], "C1, coproducer, residents"),
        new("participants", _study.Participants, "6 participants"),
        new("interaction", _study.Interactions[0], ""),
        new("initiation cycle", Initiation.ByCycle(_study).Cycles[0], ""),
        new("jackknife", new JackknifeResult(new Interval(-0.2, 0.31, 0.95, "jackknife"), null, 1, 2, double.NaN, 0), "−.20 to .31 (95 %, jackknife)"),
        new("crosstab", new Crosstab("acts", ["role"], [new(["coproducer"], 4, 3)], _network.Provenance), "acts by role: 1 counts, 4 in all"),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_ShowsItselfAsHtmlAndAsAFewLines(string kind, object value, string line)
    {
        string text = value.ToString()!;
        if (line.Length > 0) Assert.Equal(line, text);
        Assert.InRange(text.Split('\n').Length, 1, 3);
        Assert.DoesNotContain("ResearchKit.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" { ", text, StringComparison.Ordinal);

        var shown = MimeBundle.Of(value);
        Assert.Equal(["text/html", "text/plain"], shown.Keys);
        PageReader.Element(shown["text/html"]);
        Assert.DoesNotContain("ResearchKit.", shown["text/plain"], StringComparison.Ordinal);
        bool carries = kind is not ("participant" or "interaction" or "jackknife" or "cycle" or "roster" or "interval" or "measure" or "span");
        Assert.Equal(carries, shown["text/html"].Contains("Synthetic data", StringComparison.Ordinal));
        Assert.Equal(shown["text/html"].Split("<script>").Length, Math.Min(2, shown["text/html"].Split("<table>").Length));
    }

    [Fact]
    public void Values_WithMarkupInThem_AreEscaped()
    {
        var from = Provenance.From(Attack).Noting(Attack).Without(Attack, 2);
        var network = Network.FromTies([(Attack, "b", 1)], true, Attack, from);
        var groups = Partition.Of(Attack, network.Roster, new Dictionary<string, string?> { ["b"] = Attack }, from);
        foreach (object value in new object[]
        {
            network, groups, network.Roster, new GroupedNetwork(network, groups), new NetworkSeries([new(Attack, network)]), new LabelledNetwork(Attack, network), from,
            DyadMatrix.Of(network), Centrality.InDegree(network), new Crosstab(Attack, [Attack], [new([Attack], 1, 1)], from), new Interval(0, 1, 0.95, Attack),
            new MeasureInfo("a", Attack, Attack, Attack, 0, 1), new Cycle("K", 1, Attack, Attack, Attack, new(2024, 1, 1), new(2024, 1, 2)), new Participant("a", Attack, Attack, null, null, null, null, Consent.Full),
            new JackknifeResult(null, Attack, 1, 1, 1, 1), new[] { new Participant("a", Attack, Attack, null, null, null, null, Consent.Full) },
        })
        {
            string html = MimeBundle.Of(value)["text/html"];
            PageReader.Element(html);
            Assert.DoesNotContain("alert(1)</script>", html, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        }
    }

    /// <summary>What a reader picks with Where, Take or ToList is a table too; it no longer knows its study, but ids that begin with SYN- do.</summary>
    [Fact]
    public void Lists_OfParticipantsAndContacts_AreTables()
    {
        foreach (object list in new object[] { _study.Participants.Take(2), _study.Participants.ToList(), _study.Tables.Participants, _study.Interactions.Take(2).ToArray(), Enumerable.Empty<Participant>() })
        {
            var shown = MimeBundle.Of(list);
            PageReader.Element(shown["text/html"]);
            Assert.Contains("<caption>", shown["text/html"], StringComparison.Ordinal);
            Assert.Contains("Whether these data are real or synthetic is not declared.", shown["text/html"], StringComparison.Ordinal);
            Assert.DoesNotContain("dni-", shown["text/html"], StringComparison.Ordinal);
        }

        Assert.Contains("Synthetic data", MimeBundle.Of(new[] { new Participant("SYN-1", "r", "", null, true, new(2024, 1, 31), null, Consent.Full) })["text/html"], StringComparison.Ordinal);
        Assert.Contains("2024-01-31", MimeBundle.Of(new Participant("a", "r", "", null, true, new(2024, 1, 31), null, Consent.Full))["text/html"], StringComparison.Ordinal);
        var many = MimeBundle.Of(Enumerable.Range(0, 120).Select(i => new Participant(FormattableString.Invariant($"p{i:000}"), "r", "", null, null, null, null, Consent.Full)).ToList());
        Assert.Contains("The first 100 of 120 people are shown.", many["text/html"], StringComparison.Ordinal);
        Assert.DoesNotContain("p100", many["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public void Contact_ShowsNoTopic()
    {
        var act = _study.Interactions[0] with { Topic = "a secret" };
        Assert.DoesNotContain("secret", act + act.ToHtml() + MimeBundle.Of(new[] { act })["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Days_AreWrittenAsTheRecordHasThem()
    {
        Assert.Equal("2024-01-31", MimeBundle.Of(new DateOnly(2024, 1, 31))["text/plain"]);
        var tree = MimeBundle.Of(new { Day = new DateOnly(2024, 1, 31), Days = new[] { new DateOnly(2024, 2, 1) } });
        Assert.Contains("2024-01-31", tree["text/html"], StringComparison.Ordinal);
        Assert.Contains("2024-02-01", tree["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void NetworkReading_ShowsItsNetworkOrItsFaults()
    {
        string folder = Directory.CreateTempSubdirectory("rk-reading-").FullName;
        try
        {
            string file = Path.Combine(folder, "ties.csv");
            File.WriteAllText(file, "from,to\na,b\nb,a\n");
            var sound = NetworkFile.Read(file);
            var shown = MimeBundle.Of(sound);
            PageReader.Element(shown["text/html"]);
            Assert.Contains("2 people, 2 ties", shown["text/html"], StringComparison.Ordinal);
            Assert.Contains("is not declared", shown["text/html"], StringComparison.Ordinal);
            Assert.Equal(sound.Network!.ToString(), sound.ToString());
            File.WriteAllText(file, "from,to\na,\n");
            var faulty = NetworkFile.Read(file);
            Assert.False(faulty.IsSound);
            Assert.Equal("no network: 1 error(s), 0 warning(s)", faulty.ToString());
            Assert.Contains("Faults by rule and file", MimeBundle.Of(faulty)["text/html"], StringComparison.Ordinal);
            Assert.DoesNotContain(" { ", MimeBundle.Of(faulty)["text/plain"], StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void PersonValues_OfManyPeople_ShowTheFirstHundred()
    {
        var roster = new Roster(Enumerable.Range(0, 5000).Select(i => FormattableString.Invariant($"p{i:0000}")));
        var values = new PersonValues(Reciprocity.Arc(_network).Measure, roster, new double[5000], Provenance.From("test", false));
        Assert.Equal(5000, values.ToTable().Rows.Count);
        Assert.Contains("The first 100 of 5000 people are shown.", values.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("p0100", MimeBundle.Of(values)["text/plain"], StringComparison.Ordinal);
    }

    /// <summary>The style of a page would dress the whole notebook.</summary>
    [Fact]
    public void Page_StandsInAFrame()
    {
        string html = MimeBundle.Of(IndicatorPage.Of(_study))["text/html"];
        Assert.StartsWith("<p>Indicators of Small study (public view)</p>\n<iframe ", html, StringComparison.Ordinal);
        var frame = PageReader.Element(html).Only("iframe");
        Assert.Equal("allow-scripts", frame["sandbox"]);
        PageRules.Hold(frame["srcdoc"]!);
    }

    /// <summary>Our own page has style and script of tables once, whatever the cells brought along.</summary>
    [Fact]
    public void NotebookPage_HasStyleAndScriptOfTablesOnce()
    {
        string table = DyadCensus.Of(_network).ToHtml();
        var cell = new CellResult([new CellDisplay(new Dictionary<string, string> { ["text/html"] = table, ["text/plain"] = "" }, true)]);
        string page = NotebookPage.Of(NotebookFile.Parse("a.ipynb", NotebookJson.Of("1", "2")).With(new Dictionary<int, CellResult> { [0] = cell, [1] = cell }), ".");
        Assert.Equal(2, page.Split("window.rkSort=").Length);
        Assert.Equal(2, page.Split(".rk-table caption{").Length);
        Assert.Equal(3, page.Split("<table>").Length);
    }
}
