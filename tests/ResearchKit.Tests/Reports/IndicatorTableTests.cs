namespace ResearchKit.Tests;

public sealed class IndicatorTableTests
{
    [Fact]
    public void ToTable_Team_HoldsTheNumbersOfTheIndicators()
    {
        var page = IndicatorPage.Of(Reports.Sample, View.Team);
        string[] lines = page.ToTable().ToCsv().TrimEnd('\n').Split('\n');
        Assert.Equal("Indicator,Meaning,In plain words,Value,Numerator,Denominator,n,Unit,Earlier,Low,High,Verdict,Rule", lines[0].Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(page.Indicators.Count, lines.Length - 1);
        // 111 of 252 in the last cycle, 31 of 163 in the first: counted by hand from the table of starts of the sample.
        Assert.StartsWith("initiation-share,1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",0.4404761905,111,252,252,contacts,0.1901840491,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",cannot-tell,Act", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ToTable_Public_HoldsNoNumberAndNoVerdict()
    {
        var table = IndicatorPage.Of(Reports.Sample, View.Public).ToTable();
        string[] shown = ["Indicator", "Meaning", "In plain words", "Unit"];
        foreach (var row in table.Rows)
            for (int c = 0; c < row.Count; c++)
                Assert.Equal(shown.Contains(table.Columns[c].Header) ? CellState.Shown : CellState.Suppressed, row[c].State);
    }

    [Fact]
    public async Task Indicators_Csv_PrintsTheTable()
    {
        var (code, output, _) = await CommandRun.Of("indicators", SoundFolders.Small, "--view", "team", "--format", "csv");
        Assert.Equal(0, code);
        Assert.Equal(IndicatorPage.Of(Study.Load(SoundFolders.Small), View.Team).ToTable().ToCsv(), output);
    }
}
