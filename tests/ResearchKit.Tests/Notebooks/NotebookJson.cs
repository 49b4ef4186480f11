using System.Text.Json.Nodes;

namespace ResearchKit.Tests;

/// <summary>Small notebooks for the tests: a text that begins with <c>md:</c> is a Markdown cell.</summary>
internal static class NotebookJson
{
    public const string CSharp = """{"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}""";

    public static string Of(params string[] cells) => Of(CSharp, cells);

    /// <summary>Code cells, each with a tag; an empty one is none.</summary>
    public static string Tagged(params (string Code, string Tag)[] cells) => new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select(c => new JsonObject
        {
            ["cell_type"] = "code",
            ["source"] = c.Code,
            ["metadata"] = new JsonObject { ["tags"] = c.Tag.Length == 0 ? new JsonArray() : new JsonArray(c.Tag) },
        })]),
        ["metadata"] = new JsonObject { ["kernelspec"] = JsonNode.Parse(CSharp) },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString();

    public static string Of(string kernelspec, string[] cells, params string[] tags)
    {
        var list = new JsonArray();
        foreach (string cell in cells)
        {
            bool prose = cell.StartsWith("md:", StringComparison.Ordinal);
            var node = new JsonObject
            {
                ["cell_type"] = prose ? "markdown" : "code",
                ["source"] = prose ? cell[3..] : cell,
                ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(t => (JsonNode)t)]) },
            };
            list.Add((JsonNode)node);
        }

        return new JsonObject
        {
            ["cells"] = list,
            ["metadata"] = new JsonObject { ["kernelspec"] = JsonNode.Parse(kernelspec) },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        }.ToJsonString();
    }
}
