namespace ResearchKit;

/// <summary>What a notebook wants restored.</summary>
/// <param name="Wishes">The packages, all that it has asked for until now.</param>
/// <param name="Sources">Places beyond those of the nuget.config files, from <c>#i</c>: folders in full, or addresses.</param>
/// <param name="Folder">The notebook's folder: nuget.config files beside and above it count.</param>
internal sealed record PackageRequest(IReadOnlyList<PackageWish> Wishes, IReadOnlyList<string> Sources, string Folder)
{
    /// <summary>The nuget.config files beside and above the notebook, the nearest first.</summary>
    public IEnumerable<string> Configs()
    {
        for (string? at = Folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (new[] { "nuget.config", "NuGet.config", "NuGet.Config" }.Select(n => Path.Combine(at, n)).FirstOrDefault(File.Exists) is { } found)
            {
                yield return found;
            }
        }
    }
}
