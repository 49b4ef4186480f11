using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Remembers what restores gave, so that the same packages are there at once, without a registry and without the SDK.</summary>
/// <param name="folder">Where it is kept.</param>
/// <remarks>
/// Kept by packages and versions, sources, the nuget.config files with their content, and the machine. A version that floats (<c>1.*</c>) is looked
/// up anew each time; what was found last serves where that cannot be done.
/// </remarks>
internal sealed class PackageCache(string folder)
{
    /// <summary>Of this user.</summary>
    public static PackageCache Own { get; } = new(Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home ? home : Path.GetTempPath(),
        "ResearchKit", "packages"));

    /// <summary>What the same request gave before; null when there is nothing, or a file of it is gone.</summary>
    public IReadOnlyList<RestoredPackage>? Find(PackageRequest request)
    {
        try
        {
            string path = PathOf(request);
            if (!File.Exists(path) || JsonSerializer.Deserialize<RestoredPackage[]>(File.ReadAllBytes(path)) is not { } found)
            {
                return null;
            }

            return found.SelectMany(p => p.Assemblies.Concat(p.Natives)).All(File.Exists) ? found : null;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Remembers. A cache that cannot be written costs time, nothing else.</summary>
    public void Keep(PackageRequest request, IReadOnlyList<RestoredPackage> packages)
    {
        try
        {
            Directory.CreateDirectory(folder);
            Whole.File(PathOf(request), stream => JsonSerializer.Serialize(stream, packages));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The next run restores again.
        }
    }

    private string PathOf(PackageRequest request)
    {
        var text = new StringBuilder("1\n").Append(PackageRestore.Runtime).Append('\n');
        foreach (var wish in request.Wishes.OrderBy(w => w.Name, StringComparer.OrdinalIgnoreCase))
        {
            text.Append(wish.Name.ToUpperInvariant()).Append(' ').Append(wish.Restored).Append('\n');
        }

        text.AppendJoin('\n', request.Sources).Append('\n');
        foreach (string config in request.Configs())
        {
            text.Append(config).Append('\n').Append(File.ReadAllText(config)).Append('\n');
        }

        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32] + ".json");
    }
}
