using System.Text.Json;

namespace ResearchKit.Tests;

/// <summary>What the contract says of the JSON of <c>indicators</c>.</summary>
internal static class IndicatorRules
{
    public static readonly string[] Top = ["schema", "view", "synthetic", "period", "sides", "restsOn", "indicators", "provenance", "notes"];
    private static readonly string[] Row = ["id", "meaning", "value", "numerator", "denominator", "n", "unit", "earlier", "interval", "verdict", "rule"];
    private static readonly string[] Range = ["low", "high", "level", "method", "df", "rough"];
    private static readonly string?[] Verdicts = ["higher", "lower", "same", "depends", "cannot-tell"];

    public static void Hold(JsonElement json)
    {
        Assert.Equal(Top, json.EnumerateObject().Select(p => p.Name));
        Assert.Equal("researchkit/indicators/1", json.GetProperty("schema").GetString());
        bool isPublic = json.GetProperty("view").GetString() == "public";
        Assert.Equal(["a", "b"], json.GetProperty("sides").EnumerateArray().Select(s => s.GetProperty("side").GetString()));
        var indicators = json.GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal(indicators.Count, indicators.Select(i => i.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal([1, 2, 3, 4, 5], indicators.Select(i => i.GetProperty("meaning").GetInt32()).Distinct().Order());
        foreach (var indicator in indicators)
        {
            Assert.All(Row, key => Assert.True(indicator.TryGetProperty(key, out _), key));
            if (isPublic) Assert.Equal(JsonValueKind.Null, indicator.GetProperty("verdict").ValueKind);
            else Assert.Contains(indicator.GetProperty("verdict").GetString(), Verdicts);
            if (indicator.GetProperty("rule").ValueKind != JsonValueKind.Null) Assert.Contains(indicator.GetProperty("rule").GetString(), new[] { "act", "pair", "fractional" });
            if (indicator.GetProperty("interval") is { ValueKind: JsonValueKind.Object } interval) Assert.Equal(Range, interval.EnumerateObject().Select(p => p.Name));
        }

        var notes = json.GetProperty("notes").EnumerateArray().Select(n => n.GetProperty("field").GetString()!).ToHashSet(StringComparer.Ordinal);
        Assert.All(json.GetProperty("notes").EnumerateArray(), n => Assert.False(string.IsNullOrWhiteSpace(n.GetProperty("reason").GetString()), n.GetProperty("field").GetString()));
        string[] unsaid = [.. Nulls(json, "").Except(notes, StringComparer.Ordinal)];
        Assert.True(unsaid.Length == 0, $"null without a note: {string.Join(", ", unsaid)}");
    }

    /// <summary>The paths of all nulls; an entry of a list goes by its id or side.</summary>
    public static IEnumerable<string> Nulls(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.Null => [path],
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Nulls(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(e => e.ValueKind != JsonValueKind.Object ? Nulls(e, path)
            : Nulls(e, e.TryGetProperty("id", out var id) ? id.GetString()! : e.TryGetProperty("side", out var side) ? $"{path}.{side.GetString()}" : path)),
        _ => [],
    };
}
