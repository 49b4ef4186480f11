using System.Runtime.CompilerServices;

namespace ResearchKit.Tests;

/// <summary>Where the tests find the repository and, where it is there, the reference data.</summary>
internal static class Reference
{
    /// <summary>Root of the repository, from the place of this file.</summary>
    public static string RepositoryRoot { get; } = Root();

    /// <summary>The folder named by RESEARCHKIT_REFERENCE, else <c>../shared</c> beside the repository; null where it is absent.</summary>
    public static string? Folder { get; } = Existing(Environment.GetEnvironmentVariable("RESEARCHKIT_REFERENCE")) ?? Existing(Path.Combine(RepositoryRoot, "..", "shared"));

    /// <summary>A file of the reference folder; the test that asks for it is skipped, visibly, where it is absent.</summary>
    public static string File(params string[] parts)
    {
        string? path = Folder is null ? null : Path.Combine([Folder, .. parts]);
        if (path is null || !Path.Exists(path)) Assert.Skip($"The reference file {string.Join('/', parts)} is absent: set RESEARCHKIT_REFERENCE to the folder that holds it.");
        return path!;
    }

    private static string? Existing(string? path) => path is not null && Directory.Exists(path) ? Path.GetFullPath(path) : null;

    private static string Root([CallerFilePath] string here = "")
    {
        // From the sources where they are; from the built tests upwards where the build maps its paths away.
        for (string? at = System.IO.File.Exists(here) ? Path.GetDirectoryName(here) : AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (System.IO.File.Exists(Path.Combine(at, "ResearchKit.sln"))) return at;
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
