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
    [InlineData("2023-12-01", null)]
    [InlineData("2025-06-01", "after the last contact: the data were there already.")]
    [InlineData(null, "whether that was before the data were seen cannot be told.")]
    public void DeclaredOn_LateOrMissing_IsSaid(string? day, string? note)
    {
        var study = new Study(SmallStudy.Settings with { DeclaredOn = day is null ? null : SmallStudy.Day(day) }, SmallStudy.Tables);
        foreach (var provenance in new[] { Initiation.ByCycle(study).Provenance, Mutuality.ByCycle(study).Provenance, CountingStrip.Of(study).Provenance })
        {
            var said = provenance.Notes.Where(n => n.Contains("declared", StringComparison.Ordinal)).ToList();
            if (note is null) Assert.Empty(said);
            else Assert.EndsWith(note, Assert.Single(said), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_TwoFilesOfALargerStudy_SaysHowToMend()
    {
        string sample = Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter");
        Directory.CreateDirectory(_folder["two"]);
        foreach (string file in new[] { "participants.csv", "interactions.csv" }) File.Copy(Path.Combine(sample, file), Path.Combine(_folder["two"], file));
        var missing = Study.Check(_folder["two"]).Faults.Where(f => f.Rule == "missing-file").ToList();
        Assert.Equal(["organisations.csv", "sources.csv"], missing.Select(f => f.File));
        // Which file and column refer to it, where first, and both ways to mend it.
        Assert.All(missing, f => Assert.Matches(@"^(participants|interactions)\.csv refers to it in column (org_id|source_id) \(first in row \d+\): add the file \(copy it, if this folder was taken from a larger study\), or empty the column in every row\.$", f.Mend));
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
