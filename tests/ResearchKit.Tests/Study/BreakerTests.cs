using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class BreakerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Ways => [.. Breaker.All.Select(b => b.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Validate_SmallStudyBroken_TellsTheFault(string way) => await Break(way, SoundFolders.Small, 1);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Validate_SampleBroken_TellsTheFault(string way) => await Break(way, SoundFolders.Sample, 2);

    [Fact]
    public void Check_Sample_HasNoErrors()
    {
        var report = Study.Check(SoundFolders.Sample);
        Assert.True(report.IsSound, report.ToText(5));
    }

    private async Task Break(string way, string sound, ulong seed)
    {
        var breaker = Breaker.All.Single(b => b.Name == way);
        SoundFolders.Copy(sound, _folder["study"]);
        var expected = breaker.Break(new(_folder["study"], new Rng(seed)));

        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(["validate", _folder["study"], "--format", "json"], output, error, TestContext.Current.CancellationToken);
        Assert.Equal(breaker.Unreadable ? 3 : 1, code);
        Assert.Equal("", error.ToString());
        using var json = JsonDocument.Parse(output.ToString());
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.True(json.RootElement.GetProperty("rules").EnumerateArray().Any(r => Is(r, "rule", breaker.Rule) && Is(r, "severity", "error")
            && r.GetProperty("examples").EnumerateArray().Any(e => Is(e, "file", breaker.File) && Is(e, "column", expected.Column) && e.GetProperty("row").GetInt64() == expected.Row)),
            $"expected {breaker.Rule} in {breaker.File}, row {expected.Row}, column {expected.Column}; found:\n{output}");
        if (sound != SoundFolders.Small) return;

        var report = Assert.Throws<StudyException>(() => Study.Load(_folder["study"])).Report;
        Assert.Equal(breaker.Unreadable, report.IsUnreadable);
        Assert.Equal(report.Errors, json.RootElement.GetProperty("errors").GetInt64());
        Assert.Equal(report.Groups.Count, json.RootElement.GetProperty("rules").GetArrayLength());
    }

    private static bool Is(JsonElement of, string key, string value) => of.GetProperty(key).GetString() == value;
}
