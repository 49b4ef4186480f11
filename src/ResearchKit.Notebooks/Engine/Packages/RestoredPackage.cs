namespace ResearchKit;

/// <summary>A package as a restore left it on this machine.</summary>
/// <param name="Name">Package id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Assemblies">Files of its assemblies.</param>
/// <param name="Natives">Files of its native libraries for this machine.</param>
internal sealed record RestoredPackage(string Name, string Version, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Natives);
