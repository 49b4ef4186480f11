using ResearchKit.Simulation;

namespace ResearchKit.Tests;

/// <summary>docs/missing-people.csv is what the code gives, and the page says what the rows say.</summary>
public sealed class MissingPeopleDocsTests
{
    private static readonly string Docs = Path.Combine(Reference.RepositoryRoot, "docs");

    private static readonly Lazy<List<ResponseRow>> Rows = new(() => [.. File.ReadAllLines(Path.Combine(Docs, "missing-people.csv")).Skip(1).Select(ResponseRow.Parse)]);

    [Fact]
    public void Rows_OfTheSmallestNetwork_AreMadeAgainInFull()
    {
        // 13 people, 1,000 draws: the whole part of the file, in seconds. The others differ in their data only.
        const string name = "emon-mtsi";
        var (network, groups) = ResponseNetworks.Of(name, Path.Combine(Reference.RepositoryRoot, "data-samples"), null)!.Value;
        var made = ResponseRow.Of(name, ResponseSimulation.Of(network, ResponseProgram.Tried(groups, 1000, ResponseProgram.Seed)));
        Assert.Equal(ResponseRow.Text(Rows.Value.Where(r => r.Network == name)), ResponseRow.Text(made));
    }

    [Fact]
    public void Page_IsMadeOfTheCommittedRows()
    {
        Assert.Equal(ResponsePage.Of(Rows.Value), File.ReadAllText(Path.Combine(Docs, "missing-people.md")));
        Assert.Equal(ResponseNetworks.Names, Rows.Value.Select(r => r.Network).Distinct());
        Assert.All(Rows.Value, r => Assert.Equal((1000, ResponseProgram.Seed), (r.Draws, r.Seed)));
        Assert.Equal(10 * 3 * 9 * 3 * 12, Rows.Value.Count);
    }

    [Fact]
    public void Page_WhatItSaysInWords_StandsInTheRows()
    {
        var rows = Rows.Value;
        // Betweenness as recorded fails everywhere when people are missing at random.
        Assert.All(rows.Where(r => r is { Measure: "betweenness", Treatment: "Recorded", Missing: "AtRandom" }), r => Assert.False(r.Passes));
        // Ties received: the best of those that can be wrong; the reconstruction makes them worse, in every way of being missing.
        foreach (string way in Enum.GetNames<Missingness>())
        {
            double received = ResponsePage.Mean(rows, "in-degree", "Recorded", way);
            Assert.True(received > ResponsePage.Mean(rows, "in-degree", "Reconstructed", way));
            foreach (string t in Enum.GetNames<Treatment>())
                foreach (string m in new[] { "betweenness", "closeness" }) Assert.True(received > ResponsePage.Mean(rows, m, t, way), $"{m} {t} {way}");
            // Kossinets: clustering is too low as recorded.
            Assert.True(ResponsePage.Bias(rows, "transitivity", "Recorded", way) < -0.01);
        }
        Assert.True(Math.Abs(ResponsePage.Bias(rows, "transitivity", "Respondents")) < 0.01);
        // Smith, Moody and Morgan: worse when central people are missing.
        foreach (var (m, t) in new[] { ("transitivity", "Recorded"), ("transitivity", "Respondents"), ("reciprocity-arc", "Recorded"), ("isolates", "Recorded"), ("isolates", "Respondents"), ("centralization-betweenness", "Respondents") })
            Assert.True(Math.Abs(ResponsePage.Bias(rows, m, t, "CentralMissing")) > Math.Abs(ResponsePage.Bias(rows, m, t, "PeripheralMissing")), $"{m} {t}");
        Assert.True(ResponsePage.Bias(rows, "density", "Recorded", "CentralMissing") < 0 && ResponsePage.Bias(rows, "density", "Recorded", "PeripheralMissing") > 0);
        // Huisman: reconstruction helps these.
        foreach (string m in new[] { "density", "mean-degree", "ei-index", "centralization-in-degree", "centralization-betweenness" }) Assert.True(Rmse(m, "Reconstructed") < Rmse(m, "Recorded"), m);
        foreach (string m in new[] { "in-degree", "out-degree" }) Assert.True(ResponsePage.Mean(rows, m, "Reconstructed") < ResponsePage.Mean(rows, m, "Respondents"), m);

        double Rmse(string measure, string treatment) => rows.Where(r => r.Measure == measure && r.Treatment == treatment && r is { Missing: "AtRandom", Rate: 0.8 }).Average(r => r.Rmse);
    }
}
