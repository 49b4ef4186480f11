namespace ResearchKit.Tests;

/// <summary>Each measure of the descriptive chapters has a page that says what its MeasureInfo says.</summary>
public class DescriptivePagesTests
{
    public static TheoryData<string> Ids => [.. Infos.Keys];

    private static Dictionary<string, MeasureInfo> Infos { get; } = new[]
    {
        Participants.Info, Sources.Info, CycleOverview.Info, CodeFrequency.Info, Contributions.Info, Nominations.Info, Checklist.DimensionInfo, Checklist.FavourableInfo,
        Checklist.AgreementInfo, Checklist.ChangeInfo, TimeAndLoad.HoursInfo, TimeAndLoad.UnpaidInfo, TimeAndLoad.OutOfHoursInfo,
    }.ToDictionary(i => i.Id, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheMeasureSays(string id)
    {
        var info = Infos[id];
        string page = File.ReadAllText(Path.Combine(Reference.RepositoryRoot, "docs", "measures", id + ".md"));
        Assert.StartsWith($"# {info.Name}\n", page, StringComparison.Ordinal);
        Assert.Contains($"id `{id}`", page, StringComparison.Ordinal);
        Assert.Contains($"**Formula.** {info.Formula}.", page, StringComparison.Ordinal);
        string high = double.IsPositiveInfinity(info.High) ? "infinity" : FormattableString.Invariant($"{info.High}");
        if (!double.IsInfinity(info.Low)) Assert.Contains(FormattableString.Invariant($"Range {info.Low} to {high}."), page, StringComparison.Ordinal);
        Assert.Contains("**Worked example.**", page, StringComparison.Ordinal);
        Assert.Contains("**Undefined** ", page, StringComparison.Ordinal);
        Assert.Contains("**When not to use it.**", page, StringComparison.Ordinal);
        Assert.Contains($"**Source.** {info.Reference}", page, StringComparison.Ordinal);
    }
}
