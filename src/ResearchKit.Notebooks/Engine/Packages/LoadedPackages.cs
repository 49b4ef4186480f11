using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace ResearchKit;

/// <summary>
/// The packages that the running program brought along, from its own dependency list (deps.json): what a line
/// <c>#r "nuget: ResearchKit, version"</c> is met with, with no registry and no restore. A package brings what it depends on.
/// </summary>
internal sealed class LoadedPackages
{
    private sealed record Package(string Name, string Version, string[] Needs, string[] Assemblies);

    private readonly Dictionary<string, Package> _packages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Package> _owners = new(StringComparer.OrdinalIgnoreCase);
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
        return Paths("TRUSTED_PLATFORM_ASSEMBLIES").Where(p => Path.GetDirectoryName(p) == runtime && !IsFacade(p)).Select(CellReferences.Of);
    }

    /// <summary>Version of a package that the program has; null when it has none of that name.</summary>
    public PackageVersion? Version(string name) => _packages.TryGetValue(name, out var package) ? new PackageVersion(package.Version) : null;

    /// <summary>The package that an assembly of the program came in; null for a part of .NET.</summary>
    public (string Name, string Version)? PackageOf(string assembly) => _owners.TryGetValue(assembly, out var package) ? (package.Name, package.Version) : null;

    /// <summary>The packages of ResearchKit and those that they bring, with their versions.</summary>
    public IEnumerable<string> Own()
    {
        var ours = _packages.Values.Where(p => IsOurs(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var brought = ours.SelectMany(p => p.Needs).Distinct(StringComparer.OrdinalIgnoreCase).Where(n => !n.StartsWith("ResearchKit", StringComparison.Ordinal))
            .Select(n => _packages.GetValueOrDefault(n)).OfType<Package>().Where(p => p.Assemblies.Length > 0).OrderBy(p => p.Name, StringComparer.Ordinal);
        return ours.Concat(brought).Select(p => $"{p.Name} {p.Version}");
    }

    /// <summary>Checks that the version which the program has will do: of our own packages exactly the one asked for, of others this or a newer one.</summary>
    /// <exception cref="CellFaultException">It will not.</exception>
    public void Check(PackageWish wish)
    {
        var package = _packages[wish.Name];
        if (!wish.Admits(new(package.Version), exact: IsOurs(package.Name)))
        {
            throw new CellFaultException("PackageVersion", $"""
                The notebook asks for {wish}; the running researchkit has {package.Version}, and a program holds one version of a package.
                What can be done: write #r "nuget: {package.Name}, {package.Version}"{(IsOurs(package.Name) ? $", or use the researchkit command of version {wish.Version}" : "")}.
                """, wish.Line);
        }
    }

    /// <summary>Assemblies of a package that the program has, and of all it needs.</summary>
    public IReadOnlyList<string> Assemblies(string name)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(name);
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

    private static string[] Paths(string name) =>
        (AppContext.GetData(name) as string ?? "").Split([Path.PathSeparator, ';'], StringSplitOptions.RemoveEmptyEntries);

    private void Read(string path)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        string target = json.RootElement.GetProperty("runtimeTarget").GetProperty("name").GetString()!;
        foreach (var library in json.RootElement.GetProperty("targets").GetProperty(target).EnumerateObject())
        {
            var (name, version) = library.Name.Split('/') is [var n, var v] ? (n, v) : (library.Name, "");
            var assemblies = Names(library.Value, "runtime").Select(p => Path.GetFileNameWithoutExtension(p)).Where(_files.ContainsKey).ToList();
            var package = new Package(name, version, [.. Names(library.Value, "dependencies")], [.. assemblies.Select(a => _files[a])]);
            _packages.TryAdd(name, package);
            foreach (string assembly in assemblies)
            {
                _owners.TryAdd(assembly, package);
            }
        }

        static IEnumerable<string> Names(JsonElement library, string part) =>
            library.TryGetProperty(part, out var items) ? items.EnumerateObject().Select(i => i.Name) : [];
    }
}
