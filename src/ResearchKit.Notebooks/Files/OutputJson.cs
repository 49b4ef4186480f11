using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Outputs of a cell in the form of a notebook file (nbformat 4).</summary>
internal static class OutputJson
{
    /// <summary>The outputs, as the file keeps them.</summary>
    public static JsonArray Of(IEnumerable<CellOutput> outputs, int count) => new([.. outputs.Select(o => Of(o, count))]);

    /// <summary>The outputs that a file keeps.</summary>
    public static IReadOnlyList<CellOutput> Read(JsonArray outputs) => [.. outputs.OfType<JsonObject>().Select(Read).OfType<CellOutput>()];

    /// <summary>A text that a file keeps as one string or as a list of lines.</summary>
    public static string Text(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(Text)),
        JsonValue value when value.TryGetValue(out string? text) => text,
        null => "",
        _ => node.ToJsonString(),
    };

    private static JsonObject Of(CellOutput output, int count) => output switch
    {
        CellStream stream => new() { ["output_type"] = "stream", ["name"] = stream.Name, ["text"] = JupyterJson.Lines(stream.Text) },
        CellDisplay { IsResult: true } shown => new()
        {
            ["output_type"] = "execute_result",
            ["execution_count"] = count,
            ["data"] = Data(shown),
            ["metadata"] = new JsonObject(),
        },
        CellDisplay shown => new() { ["output_type"] = "display_data", ["data"] = Data(shown), ["metadata"] = new JsonObject() },
        CellError error => new()
        {
            ["output_type"] = "error",
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.Trace.Select(t => (JsonNode)t)]),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    private static JsonObject Data(CellDisplay shown) =>
        new(shown.Data.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)JupyterJson.Lines(d.Value))));

    private static CellOutput? Read(JsonObject output) => Text(output["output_type"]) switch
    {
        "stream" => new CellStream(Text(output["name"]), Text(output["text"])),
        "execute_result" or "display_data" => new CellDisplay(
            new SortedDictionary<string, string>((output["data"] as JsonObject ?? []).ToDictionary(d => d.Key, d => Text(d.Value)), StringComparer.Ordinal),
            Text(output["output_type"]) == "execute_result"),
        "error" => new CellError(
            Text(output["ename"]), Text(output["evalue"]), [.. (output["traceback"] as JsonArray ?? []).Select(Text)], null),
        _ => null,
    };
}
