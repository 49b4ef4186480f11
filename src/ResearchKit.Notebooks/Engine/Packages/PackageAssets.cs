using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Reads what a restore wrote down (project.assets.json).</summary>
internal static class PackageAssets
{
    /// <summary>The packages for this machine, each with its files.</summary>
    /// <exception cref="JsonException">It is not such a file.</exception>
    public static IReadOnlyList<RestoredPackage> Packages(JsonNode assets, string runtime)
    {
        var folders = Entries(assets["packageFolders"]).Select(f => f.Key).ToList();
        var target = Entries(assets["targets"]).FirstOrDefault(t => t.Key.EndsWith("/" + runtime, StringComparison.Ordinal)).Value;
        var packages = new List<RestoredPackage>();
        foreach (var (key, library) in Entries(target).OrderBy(e => e.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (key.Split('/') is not [var name, var version] || (string?)library!["type"] != "package")
            {
                continue;
            }

            string path = (string?)assets["libraries"]?[key]?["path"] ?? $"{name}/{version}".ToLowerInvariant();
            string home = folders.Select(f => Path.Combine(f, path)).FirstOrDefault(Directory.Exists) ?? path;
            packages.Add(new(name, version, Files(library["runtime"], home), Files(library["native"], home)));
        }

        return packages;
    }

    /// <summary>What went wrong, as (code, message, package).</summary>
    public static IReadOnlyList<(string Code, string Message, string Package)> Faults(JsonNode assets) =>
    [
        .. (assets["logs"] as JsonArray ?? []).OfType<JsonObject>().Where(l => (string?)l["level"] == "Error")
            .Select(l => ((string?)l["code"] ?? "", (string?)l["message"] ?? "", (string?)l["libraryId"] ?? "")),
    ];

    // "_._" stands for a folder that is empty on purpose.
    private static List<string> Files(JsonNode? files, string home) =>
        [.. Entries(files).Select(f => f.Key).Where(f => !f.EndsWith("_._", StringComparison.Ordinal)).Select(f => Path.GetFullPath(Path.Combine(home, f)))];

    private static JsonObject Entries(JsonNode? node) => node as JsonObject ?? [];
}
