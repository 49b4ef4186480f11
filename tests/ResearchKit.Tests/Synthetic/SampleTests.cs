namespace ResearchKit.Tests;

public class SampleTests
{
    private static string Folder => Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter");

    private static bool Rewrite => Environment.GetEnvironmentVariable("RESEARCHKIT_REWRITE") is "1" or "all";

    [Fact]
    public void ShippedFolder_EqualsWhatTheGeneratorWrites_ByteForByte()
    {
        using var folder = new TempFolder();
        string made = folder["study"];
        SyntheticStudy.Create().Write(made);
        if (Rewrite)
        {
            foreach (string old in Directory.GetFiles(Folder).Where(f => Path.GetFileName(f) != "README.md")) File.Delete(old);
            foreach (string file in Directory.GetFiles(made)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
        string[] Names(string of) => [.. Directory.GetFiles(of).Select(f => Path.GetFileName(f)!).Where(n => n != "README.md").Order(StringComparer.Ordinal)];
        Assert.Equal(Names(made), Names(Folder));
        foreach (string name in Names(made))
            Assert.True(File.ReadAllBytes(Path.Combine(made, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Folder, name))), $"{name} differs: write the sample anew with RESEARCHKIT_REWRITE=1");
    }

    [Fact]
    public void ShippedReadme_StatesWhatIsComputed()
    {
        string page = Path.Combine(Folder, "README.md"), text = SampleReadme.Text();
        if (Rewrite) File.WriteAllText(page, text);
        Assert.Equal(text, File.ReadAllText(page));
    }

    [Fact]
    public void ShippedFolder_HasNoErrors()
    {
        var report = Study.Check(Folder);
        Assert.True(report.IsSound);
        Assert.All(report.Groups, g => Assert.Equal("duplicate-interaction", g.Rule));
        Assert.InRange(report.Warnings, 3, 12);
    }

    [Fact]
    public void ShippedSeed_IsTheDayThePaperCameOut() => Assert.Equal(20250618UL, SyntheticStudy.ShippedSeed);

    [Fact]
    public void Index_NamesEverySampleFolder()
    {
        string samples = Path.Combine(Reference.RepositoryRoot, "data-samples");
        string[] lines = File.ReadAllLines(Path.Combine(samples, "index.csv"));
        Assert.Equal("dataset,description,useful_for,source,licence,synthetic", lines[0]);
        var named = lines.Skip(1).Select(l => l.Split(',')[0]).ToList();
        Assert.Equal(named.Order(StringComparer.Ordinal), named);
        Assert.All(Directory.GetDirectories(samples).Select(d => Path.GetFileName(d)!), d => Assert.Contains(d, named));
    }
}
