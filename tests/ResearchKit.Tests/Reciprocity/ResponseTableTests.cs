namespace ResearchKit.Tests;

public sealed class ResponseTableTests
{
    private static readonly Lazy<Study> Sample = new(() => Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter")));

    [Fact]
    public void Of_TheSample_GivesEveryWaveAndNamesNobody()
    {
        var table = NonResponse.Of(Sample.Value, "contact");
        Assert.Equal(3, table.Waves.Count);
        foreach (var wave in table.Waves)
        {
            var network = wave.Network;
            Assert.Equal(network.Answered.ToArray().Count(a => a), wave.Answered);
            Assert.Equal(Density.OfAnswers(network).Value, wave.Lines[0].Recorded.Value);
            Assert.Equal(Density.OfRespondents(network).Value, wave.Lines[0].Respondents.Value, 1e-12);
            Assert.Equal(Reciprocity.Arc(network).Value, wave.Lines.Single(l => l.Name == "ties returned").Recorded.Value);
            // Shares by role and by sector each add up to everybody.
            Assert.All(wave.Groups.GroupBy(g => g.By), g => Assert.Equal((wave.Present, wave.Answered), (g.Sum(x => x.Present), g.Sum(x => x.Answered))));
            foreach (var line in wave.Lines.Where(l => l.Bounds.IsDefined && l.Name is "density" or "ties per person")) Assert.True(line.Bounds.Contains(line.Recorded.Value));
        }
        string pages = table.ToHtml();
        Assert.DoesNotContain(Sample.Value.Participants, p => pages.Contains(p.Id, StringComparison.Ordinal));
        Assert.Contains("T13-response-groups", table.ToGroupTable().Id, StringComparison.Ordinal);
        Assert.Matches(@"^\d+ to \d+ % of the people answered in 3 waves\. In wave 3 \(2023-11\) the density is \.\d\d by the answers given; whatever the missing answers are, it lies between \.\d\d and \.\d\d\.$", table.PlainReading);
    }

    [Fact]
    public void Of_Series_SaysWhatIsRefused()
    {
        var weak = NonResponseTests.Missing(Nets.Of("a>b a>c b>c c>d"), "d");
        var table = NonResponse.Of(new NetworkSeries([new("first", weak), new("second", Nets.Of("a>b b>a c"))]));
        var density = table.Waves[0].Lines[0];
        Assert.Contains("less than 0.5", density.Reconstructed.Reason, StringComparison.Ordinal);
        Assert.Equal((4 / 12.0, 7 / 12.0), (density.Bounds.Low, density.Bounds.High));
        var returned = table.Waves[1].Lines.Single(l => l.Name == "ties returned");
        Assert.Equal((1.0, 1.0, 1.0), (returned.Recorded.Value, returned.Respondents.Value, returned.Reconstructed.Value));
        Assert.Equal((1, 0), (table.Waves[1].NamedNobody, table.Waves[0].NamedNobody));
        Assert.DoesNotContain(table.Waves[0].Lines, l => l.Name == "E-I index");
    }

    [Fact]
    public void Of_EverybodyAnswered_SaysThatTreatmentsAreTheSame()
    {
        var table = NonResponse.Of(new NetworkSeries([new("only", Nets.Of("a>b b>a b>c c>a"))]));
        Assert.Equal("Everybody answered in 1 wave. The treatments are all the same.", table.PlainReading);
        Assert.All(table.Waves[0].Lines, l => Assert.Equal((l.Recorded.Value, l.Recorded.Value), (l.Respondents.Value, l.Reconstructed.Value)));
        Assert.Contains("everybody answered: the treatments are the same", table.ToTable().Provenance.Notes);
    }

    [Fact]
    public void Of_NobodyOrOneAnswered_HasReasons()
    {
        var table = NonResponse.Of(new NetworkSeries([new("none", NonResponseTests.Missing(Nets.Of("a b c"), "abc")), new("one", NonResponseTests.Missing(Nets.Of("a>b c"), "bc"))]));
        var none = table.Waves[0].Lines[0];
        Assert.Equal(("nobody answered", "there are fewer than 2 people"), (none.Recorded.Reason, none.Respondents.Reason));
        Assert.StartsWith("nobody answered", none.Reconstructed.Reason, StringComparison.Ordinal);
        Assert.Equal((0.0, 1.0), (none.Bounds.Low, none.Bounds.High));
        Assert.Equal((0.5, 0.5), (table.Waves[1].Lines[0].Recorded.Value, table.Waves[1].Lines[0].Reconstructed.Value));
        Assert.NotEmpty(table.ToHtml());
    }

    [Fact]
    public void Of_UnknownRelation_NamesThoseThereAre()
    {
        Assert.Contains("it has: contact, refers, trust", Assert.Throws<ArgumentException>(() => NonResponse.Of(Sample.Value, "knows")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NonResponse.Of(new NetworkSeries([])));
    }
}
