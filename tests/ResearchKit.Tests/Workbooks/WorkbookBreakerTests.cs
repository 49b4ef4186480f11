using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>What is told of a folder is told of the same study in a workbook: same rule and column, the row of the sheet.</summary>
public sealed class WorkbookBreakerTests : IDisposable
{
    /// <summary>Ways that only a file of characters can be broken, or a folder.</summary>
    private static readonly string[] OfFiles =
    [
        "row too short", "row of commas", "quote never closed", "quote inside", "NUL byte", "package no JSON",
        "acts a folder", "cycles a folder", "package a folder",
    ];

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Ways => [.. Breaker.All.Select(b => b.Name).Except(OfFiles)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Check_SoundStudy_HasNoFaults(bool typed)
    {
        foreach (string sound in new[] { SoundFolders.Small, SoundFolders.Sample })
        {
            string file = _folder[Path.GetFileName(sound) + ".xlsx"];
            FolderAsWorkbook.Write(sound, file, typed);
            var report = Study.Check(file);
            Assert.Equal(Study.Check(sound).ToText().Replace(".csv", "", StringComparison.Ordinal), report.ToText());
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Validate_BrokenWorkbook_TellsTheFaultOfTheFolder(string way)
    {
        var breaker = Breaker.All.Single(b => b.Name == way);
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        var expected = breaker.Break(new(_folder["study"], new Rng(1)));
        var rows = FolderAsWorkbook.Write(_folder["study"], _folder["study.xlsx"], typed: true);

        var (code, output, error) = await CommandRun.Of("validate", _folder["study.xlsx"], "--format", "json");
        Assert.Equal((breaker.Unreadable ? 3 : 1, ""), (code, error));
        bool setting = breaker.File == "datapackage.json";
        string sheet = !setting ? Path.GetFileNameWithoutExtension(breaker.File) : expected.Column == "researchkit.roles" ? "roles" : "study";
        string column = expected.Column.Replace("researchkit.", "", StringComparison.Ordinal);
        long row = rows.GetValueOrDefault((breaker.File, expected.Row), expected.Row);
        using var json = JsonDocument.Parse(output);
        Assert.True(json.RootElement.GetProperty("rules").EnumerateArray().Any(r => Is(r, "rule", breaker.Rule) && Is(r, "severity", "error")
            && r.GetProperty("examples").EnumerateArray().Any(e => Is(e, "file", sheet) && Is(e, "column", column) && (setting ? e.GetProperty("row").GetInt64() > 1 : e.GetProperty("row").GetInt64() == row))),
            $"expected {breaker.Rule} in {sheet}, row {row}, column {column}; found:\n{output}");
        // A workbook has no files and no lines.
        Assert.DoesNotContain(".csv", output, StringComparison.Ordinal);
        Assert.DoesNotContain("datapackage.json", output, StringComparison.Ordinal);
        Assert.DoesNotContain(" line", output.Replace("line break", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static bool Is(JsonElement of, string key, string value) => of.GetProperty(key).GetString() == value;
}
