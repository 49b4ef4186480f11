using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace ResearchKit;

/// <summary>
/// The packages that the running program brought along, from its own dependency list (deps.json): what a line
/// <c>#r "nuget: ResearchKit, version"</c> can be met with, with no registry and no restore. A package brings what it depends on.
/// </summary>
internal sealed class LoadedPackages
{
    private sealed record Package(string Name, string Version, string[] Needs, string[] Assemblies);

    private readonly Dictionary<string, Package> _packages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    private LoadedPackages()
    {
        foreach (string path in Paths("TRUSTED_PLATFORM_ASSEMBLIES"))
        {
            _files.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }

        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (string list in Paths("APP_CONTEXT_DEPS_FILES").Where(p => Path.GetDirectoryName(p) != runtime))
        {
            Read(list);
        }
    }

    /// <summary>What this process has.</summary>
    public static LoadedPackages Here { get; } = new();

    /// <summary>The framework itself, for every cell.</summary>
    public static IEnumerable<MetadataReference> Framework()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return Paths("TRUSTED_PLATFORM_ASSEMBLIES").Where(p => Path.GetDirectoryName(p) == runtime && !IsFacade(p)).Select(p => MetadataReference.CreateFromFile(p));
    }

    /// <summary>Assemblies of a package and of all it needs.</summary>
    /// <param name="name">Package id.</param>
    /// <param name="version">Asked version, <c>*</c> at its end allowed; null for any.</param>
    /// <param name="line">Line of the cell, for the message.</param>
    /// <exception cref="CellFaultException">The package is not here, or in another version.</exception>
    public IReadOnlyList<string> Assemblies(string name, string? version, int line)
    {
        if (!_packages.TryGetValue(name, out var package))
        {
            throw new CellFaultException("PackageNotFound", $"""
                The package {name} is not part of the running researchkit, and this command fetches no packages.
                What can be done: put the package's .dll beside the notebook and write #r "{name}.dll"; or run the notebook in a .NET Interactive kernel.
                Packages that are here: {string.Join(", ", _packages.Values.Where(p => IsOurs(p.Name)).Select(p => $"{p.Name} {p.Version}").Order(StringComparer.Ordinal))}.
                """, line);
        }

        if (version is not null && !Meets(package.Version, version))
        {
            throw new CellFaultException("PackageVersion", $"""
                The notebook asks for {name} {version}; the running researchkit has {package.Version}.
                What can be done: write #r "nuget: {package.Name}, {package.Version}", or use the researchkit command of version {version}.
                """, line);
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(package.Name);
        return [.. found];

        void Collect(string id)
        {
            if (!seen.Add(id) || !_packages.TryGetValue(id, out var one))
            {
                return;
            }

            found.UnionWith(one.Assemblies);
            foreach (string needed in one.Needs)
            {
                Collect(needed);
            }
        }
    }

    /// <summary>File of an assembly that this process can load; null when there is none.</summary>
    public string? File(string assembly) => _files.GetValueOrDefault(assembly);

    private static bool IsOurs(string name) => name.Split('.')[0] == "ResearchKit" && name is not ("ResearchKit.Tests" or "ResearchKit.Benchmarks" or "ResearchKit.Cli");

    // These hold no types of their own that a cell can use, and binding them costs time in every cell.
    private static bool IsFacade(string path) => Path.GetFileName(path) is "mscorlib.dll" or "Microsoft.VisualBasic.dll" or "Microsoft.VisualBasic.Core.dll" or "WindowsBase.dll";

    private static bool Meets(string here, string asked) => asked.EndsWith('*')
        ? here.StartsWith(asked.TrimEnd('*').TrimEnd('-'), StringComparison.OrdinalIgnoreCase)
        : string.Equals(here, asked.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);

    private static string[] Paths(string name) =>
        (AppContext.GetData(name) as string ?? "").Split([Path.PathSeparator, ';'], StringSplitOptions.RemoveEmptyEntries);

    private void Read(string path)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        string target = json.RootElement.GetProperty("runtimeTarget").GetProperty("name").GetString()!;
        foreach (var library in json.RootElement.GetProperty("targets").GetProperty(target).EnumerateObject())
        {
            var (name, version) = library.Name.Split('/') is [var n, var v] ? (n, v) : (library.Name, "");
            var assemblies = Names(library.Value, "runtime").Select(p => Path.GetFileNameWithoutExtension(p)).Select(File).OfType<string>();
            _packages.TryAdd(name, new(name, version, [.. Names(library.Value, "dependencies")], [.. assemblies]));
        }

        static IEnumerable<string> Names(JsonElement library, string part) =>
            library.TryGetProperty(part, out var items) ? items.EnumerateObject().Select(i => i.Name) : [];
    }
}
