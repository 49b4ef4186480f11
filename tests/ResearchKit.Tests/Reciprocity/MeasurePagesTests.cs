namespace ResearchKit.Tests;

/// <summary>Each measure of this chapter has a page that says what its MeasureInfo says.</summary>
public sealed class MeasurePagesTests
{
    public static TheoryData<string> Ids => [.. Infos.Keys];

    private static Dictionary<string, MeasureInfo> Infos { get; } = new[]
    {
        Initiation.ShareInfo, Initiation.BalanceInfo, Initiation.StartsPerPersonInfo, Initiation.ConvenedShareInfo, Initiation.ShareChangeInfo, Initiation.MatrixInfo,
        Reciprocity.TurnShareInfo, Mutuality.ObservedInfo, Mutuality.ExpectedInfo, Mutuality.GapInfo, Mutuality.ExpectedTurnShareInfo, Mutuality.TurnShareGapInfo,
        Mutuality.TurnShareChangeInfo, Mutuality.GapChangeInfo, RecordCoverage.Info,
    }.ToDictionary(i => i.Id, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheMeasureSays(string id)
    {
        var info = Infos[id];
        string page = File.ReadAllText(Path.Combine(Reference.RepositoryRoot, "docs", "measures", id + ".md"));
        string Range(double x) => double.IsPositiveInfinity(x) ? "infinity" : FormattableString.Invariant($"{x:0.##}");
        Assert.StartsWith($"# {info.Name}\n", page, StringComparison.Ordinal);
        Assert.Contains($"id `{id}`", page, StringComparison.Ordinal);
        Assert.Contains($"**Formula.** {info.Formula}", page, StringComparison.Ordinal);
        Assert.Contains($"Range {Range(info.Low)} to {Range(info.High)}.", page, StringComparison.Ordinal);
        Assert.Contains("**Worked example.**", page, StringComparison.Ordinal);
        Assert.Contains("**Undefined**", page, StringComparison.Ordinal);
        Assert.Contains("**When not to use it.**", page, StringComparison.Ordinal);
        Assert.Contains($"**Source.** {info.Reference}", page, StringComparison.Ordinal);
    }
}
