namespace ResearchKit.Tests;

public sealed class DeclaredIndicatorsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Known_Each_IsReadByAVerdict()
    {
        var study = SyntheticStudy.Create(new() { Variant = SyntheticVariant.Lean });
        Assert.Equal(PrimaryIndicators.Known.Order(StringComparer.Ordinal), study.Settings.Primary.Order(StringComparer.Ordinal));
        var mutual = Mutuality.ByCycle(study);
        Assert.All([Initiation.ByCycle(study).Change, mutual.GapChange, mutual.TurnShareChange], f => Assert.True(f.Primary, f.Subject));
    }

    [Theory]
    [InlineData("initiation-share-change", 0)]
    [InlineData("initiation.share", 0)]
    [InlineData("mutual-gap", 0)]
    [InlineData("initiation-shares", 1)]
    [InlineData("density", 1)]
    public void Check_DeclaredId_IsToldWhenNoVerdictReadsIt(string id, int warnings)
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        File.WriteAllText(_folder["study/datapackage.json"], "{\"researchkit\":{\"schema\":1,\"primary\":[\"" + id + "\"]}}");
        var told = Study.Check(_folder["study"]).Faults.Where(f => f.Rule == "unknown-indicator").ToList();
        Assert.Equal(warnings, told.Count);
        Assert.All(told, f => Assert.Equal((id, "researchkit.primary", false), (f.Shown, f.Column, f.IsError)));
        Assert.All(told, f => Assert.Contains("initiation-share-change", f.Mend, StringComparison.Ordinal));
    }
}
