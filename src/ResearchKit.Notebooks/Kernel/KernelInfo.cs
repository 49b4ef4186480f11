using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>Answers a <c>kernel_info_request</c>.</summary>
    public static JsonObject Answer() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = KernelWire.Protocol,
        ["implementation"] = "researchkit",
        ["implementation_version"] = ToolVersion.Text,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = $"ResearchKit {ToolVersion.Text}: coded fieldwork to tables, charts and indicators of reciprocity. C# on .NET {Environment.Version}.",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(),
    };
}
