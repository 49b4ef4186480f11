namespace ResearchKit.Tests;

public sealed class RangeColumnTests
{
    private static readonly ResultTable Table = new("T", "Caption", "How.",
        [new("Cycle"), new("From", "", "0.00") { RangeHeading = "Range" }, new("To", "", "0.00")],
        [[Cell.Of("one"), Cell.Of(0.219), Cell.Of(0.431)], [Cell.Of("two"), Cell.Undefined("too few people"), Cell.Undefined("too few people")]],
        Provenance.From("test"));

    [Fact]
    public void Pages_LimitsThatBelongTogether_AreOneRange()
    {
        Assert.Contains("| one | 0.22 to 0.43 |", Table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(">0.22 to 0.43</td>", Table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("one    0.22 to 0.43", Table.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("From", Table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_UndefinedLimits_AreOneDashWithItsReason()
    {
        Assert.Contains("| two | – |", Table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("not defined: too few people", Table.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_LimitsThatBelongTogether_StayTwoNumbers()
        => Assert.StartsWith("Cycle,From,To\none,0.219,0.431\ntwo,,\n", Table.ToCsv(), StringComparison.Ordinal);

    [Fact]
    public void Pages_ColumnsForDataOnly_StandInCsvAndNotOnPages()
    {
        var table = new ResultTable("T", "Caption", "How.", [new("Cycle"), new("Secondary", "", "0.00") { DataOnly = true }, new("Main", "", "0.00")],
            [[Cell.Of("one"), Cell.Of(0.5), Cell.Of(0.25)]], Provenance.From("test"));
        Assert.Contains("| one | 0.25 |", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("Secondary", table.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("Cycle,Secondary,Main\none,0.5,0.25\n", table.ToCsv(), StringComparison.Ordinal);
    }
}
