using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

public sealed partial class ManifestTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_Outputs_AreEachFileWithItsHash()
    {
        var files = Reports.Files(Reports.Folder);
        using var manifest = JsonDocument.Parse(files["manifest.json"]);
        var outputs = manifest.RootElement.GetProperty("outputs").EnumerateArray().ToDictionary(o => o.GetProperty("file").GetString()!, StringComparer.Ordinal);
        Assert.Equal(files.Keys.Where(f => f != "manifest.json").Order(StringComparer.Ordinal), outputs.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, output) in outputs)
        {
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[name])), output.GetProperty("sha256").GetString());
            Assert.Equal(name.Split('/')[0] switch { "tables" => "data", "figures" => "drawing", "tables.xlsx" => "workbook", _ => "page" }, output.GetProperty("kind").GetString());
        }
        Assert.Equal("researchkit/manifest/1", manifest.RootElement.GetProperty("schema").GetString());
        Assert.Equal("team", manifest.RootElement.GetProperty("view").GetString());
        Assert.True(manifest.RootElement.GetProperty("synthetic").GetBoolean());
        Assert.Equal(14, manifest.RootElement.GetProperty("settings").GetProperty("replyWindow").GetInt32());
    }

    [Fact]
    public void Write_Inputs_HaveTheirHashesInTheTeamViewOnly()
    {
        string input = Path.Combine(SoundFolders.Small, "interactions.csv");
        ReportFolder.Write(StudyReport.Of(SmallStudy.Study, View.Public), _folder["public"], [input], new Dictionary<string, string> { ["drawSeed"] = "77" });
        string outside = File.ReadAllText(_folder["public/manifest.json"]);
        using (var manifest = JsonDocument.Parse(outside))
        {
            Assert.Equal("""[{"file":"interactions.csv"}]""", Regex.Replace(manifest.RootElement.GetProperty("inputs").GetRawText(), @"\s", ""));
            Assert.DoesNotContain("drawSeed", outside, StringComparison.Ordinal);
        }
        ReportFolder.Write(StudyReport.Of(SmallStudy.Study), _folder["team"], [input], new Dictionary<string, string> { ["drawSeed"] = "77" });
        using var inside = JsonDocument.Parse(File.ReadAllText(_folder["team/manifest.json"]));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(input))), inside.RootElement.GetProperty("inputs")[0].GetProperty("sha256").GetString());
        Assert.Equal("77", inside.RootElement.GetProperty("settings").GetProperty("drawSeed").GetString());
    }

    [Fact]
    public void Write_Again_GivesTheSameBytesWithOneThreadOrAll()
    {
        ReportFolder.Write(StudyReport.Of(SmallStudy.Study), _folder["again"], threads: 1);
        var (first, second) = (Reports.Files(Reports.Folder), Reports.Files(_folder["again"]));
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, f => Assert.True(f.Value.AsSpan().SequenceEqual(second[f.Key]), f.Key));
    }

    [Fact]
    public void Write_TextFiles_NameNoPathAndTheManifestNoTime()
    {
        foreach (var (name, content) in Reports.Files(Reports.Folder).Where(f => !f.Key.EndsWith(".png", StringComparison.Ordinal)))
        {
            string text = Encoding.UTF8.GetString(content);
            Assert.DoesNotContain(_folder.Path, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
            Assert.DoesNotContain(Reference.RepositoryRoot, text, StringComparison.Ordinal);
            if (name == "manifest.json") Assert.DoesNotMatch(Time(), text);
        }
    }

    [GeneratedRegex(@"\d{2}:\d{2}|20\d\d-\d\d-\d\d")]
    private static partial Regex Time();
}
