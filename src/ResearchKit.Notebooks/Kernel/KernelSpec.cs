using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>What tells Jupyter how a kernel is started: a folder with <c>kernel.json</c>.</summary>
/// <param name="Folder">The folder; its name is the name of the kernel.</param>
/// <param name="DisplayName">What a menu shows.</param>
/// <param name="Version">The version of researchkit that wrote it; null: it is somebody else's.</param>
/// <param name="Program">The program that it starts.</param>
internal sealed record KernelSpec(string Folder, string DisplayName, string? Version, string Program)
{
    /// <summary>Our name.</summary>
    public const string Own = "researchkit-csharp";

    /// <summary>The name that C# notebooks ask for, ours too.</summary>
    public const string NetCSharp = ".net-csharp";

    private const string Mark = "researchkit";

    private const string Logo = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30" fill="#1f4e79"/><g fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"><path d="M14 25h34l-8-8M50 39H16l8 8"/></g></svg>

        """;

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The name of the kernel.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>False: the program is gone, and the kernel cannot start.</summary>
    public bool CanStart => !Path.IsPathRooted(Program) || File.Exists(Program);

    /// <summary>The kernel of a folder; null where there is none.</summary>
    public static KernelSpec? Read(string folder)
    {
        string file = Path.Combine(folder, "kernel.json");
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            var json = JsonNode.Parse(File.ReadAllBytes(file)) as JsonObject ?? [];
            var words = (json["argv"] as JsonArray ?? []).Select(OutputJson.Text).ToList();
            // What dotnet runs is the program, rather than dotnet itself.
            string program = words.FirstOrDefault(w => w.EndsWith(".dll", StringComparison.Ordinal)) ?? words.FirstOrDefault() ?? "";
            return new(folder, OutputJson.Text(json["display_name"]), (json["metadata"] as JsonObject)?[Mark] is { } version ? OutputJson.Text(version) : null, program);
        }
        catch (JsonException)
        {
            return new(folder, "", null, "");
        }
    }

    /// <summary>All kernels of some folders, those found first.</summary>
    public static IReadOnlyList<KernelSpec> All(IEnumerable<string> folders) =>
        [.. folders.Where(Directory.Exists).SelectMany(f => Directory.GetDirectories(f).Order(StringComparer.Ordinal)).Select(Read).OfType<KernelSpec>()];

    /// <summary>Writes the kernel; the file is there as a whole or not at all.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="command">How this command is started: the program and its first words.</param>
    public static KernelSpec Write(string folder, IReadOnlyList<string> command)
    {
        string display = ".NET (C#), ResearchKit";
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Concat(["kernel", "run", "--connection-file", "{connection_file}"]).Select(w => (JsonNode)w)]),
            ["display_name"] = display,
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            // Cells are short and run once: code that starts fast matters more than code that would be fast in the long run.
            ["env"] = new JsonObject { ["DOTNET_TieredPGO"] = "0" },
            ["metadata"] = new JsonObject { [Mark] = ToolVersion.Text, ["debugger"] = false },
        };
        Directory.CreateDirectory(folder);
        Whole.File(Path.Combine(folder, "logo-svg.svg"), s => s.Write(Encoding.UTF8.GetBytes(Logo)));
        Whole.File(Path.Combine(folder, "kernel.json"), s => s.Write(Encoding.UTF8.GetBytes(json.ToJsonString(_indented) + "\n")));
        return new(folder, display, ToolVersion.Text, command[^1]);
    }
}
