using System.Reflection;

namespace ResearchKit;

/// <summary>The packages of one notebook: those that the running program has, and those that were fetched for it.</summary>
/// <param name="folder">The notebook's folder.</param>
/// <param name="restore">Fetches.</param>
/// <param name="cache">Remembers.</param>
internal sealed class NotebookPackages(string folder, PackageRestore restore, PackageCache cache)
{
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private List<PackageWish> _fetched = [];

    /// <summary>Takes a line <c>#i "nuget:SOURCE"</c>: a folder, relative to the notebook, or an address.</summary>
    /// <exception cref="CellFaultException">It is neither.</exception>
    public void AddSource(string source, int line)
    {
        bool address = source.Contains("://", StringComparison.Ordinal);
        if (source.Length == 0 || source.Contains(';', StringComparison.Ordinal) || (address && !(Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")))
        {
            throw new CellFaultException("BadReference", "A source of packages is named as #i \"nuget:FOLDER\" or #i \"nuget:https://ADDRESS\".", line);
        }

        string full = address ? source : Path.GetFullPath(source, folder);
        if (!_sources.Contains(full, StringComparer.Ordinal))
        {
            _sources.Add(full);
        }
    }

    /// <summary>Assemblies of these packages and of all that they need.</summary>
    /// <exception cref="CellFaultException">One of them cannot be had.</exception>
    public IReadOnlyList<string> Assemblies(IReadOnlyList<PackageWish> wishes)
    {
        var found = new List<string>();
        var wanted = new List<PackageWish>();
        foreach (var wish in wishes)
        {
            if (LoadedPackages.Here.Version(wish.Name) is not { } version)
            {
                wanted.Add(wish);
                continue;
            }

            LoadedPackages.Here.Check(wish);
            if (!wish.Floats && !wish.Admits(version, exact: true))
            {
                Tell($"{wish.Name} {version} of researchkit is used; the notebook asks for {wish.Version}.");
            }

            found.AddRange(LoadedPackages.Here.Assemblies(wish.Name));
        }

        return wanted.Count == 0 ? found : [.. found, .. Fetched(wanted)];
    }

    private IEnumerable<string> Fetched(IReadOnlyList<PackageWish> wanted)
    {
        var all = new List<PackageWish>(_fetched);
        foreach (var wish in wanted)
        {
            var before = all.FindIndex(w => string.Equals(w.Name, wish.Name, StringComparison.OrdinalIgnoreCase));
            if (before < 0)
            {
                all.Add(wish);
            }
            else if (all[before].Restored != wish.Restored && wish.Version is not null)
            {
                throw new CellFaultException("PackageConflict", $"{all[before]} was asked for before; a notebook has one version of a package. Delete one of the two lines, and start anew.", wish.Line);
            }
            else
            {
                // Known by the line that asks now, for messages.
                all[before] = all[before] with { Line = wish.Line };
            }
        }

        if (_sources.FirstOrDefault(s => !s.Contains("://", StringComparison.Ordinal) && !Directory.Exists(s)) is { } absent)
        {
            throw new CellFaultException("PackageSource", $"There is no folder '{Path.GetRelativePath(folder, absent)}', which #i names as a source of packages.", wanted[^1].Line);
        }

        var packages = Restored(new(all, [.. _sources], folder));
        var files = packages.SelectMany(p => p.Assemblies.Select(a => Chosen(p, a, wanted[^1].Line))).Distinct(StringComparer.Ordinal).ToList();
        foreach (string library in packages.SelectMany(p => p.Natives))
        {
            PackageLoader.AddNative(library);
        }

        _fetched = all;
        return files;
    }

    private IReadOnlyList<RestoredPackage> Restored(PackageRequest request)
    {
        bool floats = request.Wishes.Any(w => w.Floats);
        var known = cache.Find(request);
        if (known is not null && !floats)
        {
            return known;
        }

        try
        {
            var fresh = restore.Run(request);
            cache.Keep(request, fresh);
            return fresh;
        }
        catch (CellFaultException fault) when (known is not null && fault.Name is "PackageSource" or "NoSdk")
        {
            Tell($"the newest versions could not be looked up; those found last are used: {string.Join(", ", known!.Where(p => request.Wishes.Any(w => w.Name.Equals(p.Name, StringComparison.OrdinalIgnoreCase))).Select(p => $"{p.Name} {p.Version}"))}.");
            return known!;
        }
    }

    /// <summary>The assembly of the running program where it has one of that name: two of one name do not go into a process.</summary>
    private string Chosen(RestoredPackage package, string assembly, int line)
    {
        string name = Path.GetFileNameWithoutExtension(assembly);
        if (LoadedPackages.Here.File(name) is { } own)
        {
            if (Difference(package, assembly, own, name) is { } differs)
            {
                Tell(differs);
            }

            return own;
        }

        string loaded = PackageLoader.Add(assembly);
        return loaded == assembly ? assembly : throw new CellFaultException(
            "PackageConflict",
            $"{package.Name} {package.Version} would be the second version of {name} in this session. Put all #r lines into the first cell and start anew.", line);
    }

    private static string? Difference(RestoredPackage package, string assembly, string own, string name)
    {
        if (LoadedPackages.Here.PackageOf(name) is { } here)
        {
            return new PackageVersion(here.Version).CompareTo(new(package.Version)) == 0
                ? null : $"{here.Name} {here.Version} of researchkit is used, not {package.Version} that the packages of this notebook bring.";
        }

        // A part of .NET itself: the newer one wins without a word, as in every program.
        var (theirs, ours) = (AssemblyName.GetAssemblyName(assembly).Version, AssemblyName.GetAssemblyName(own).Version);
        return theirs > ours ? $"{name} {ours} of .NET is used, not {theirs} that {package.Name} {package.Version} brings." : null;
    }

    // Among the outputs of the cell, once a notebook.
    private void Tell(string note)
    {
        if (_told.Add(note))
        {
            Console.Error.WriteLine("note: " + note);
        }
    }
}
