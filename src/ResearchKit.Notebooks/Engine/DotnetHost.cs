namespace ResearchKit;

/// <summary>The dotnet program that runs this process.</summary>
internal static class DotnetHost
{
    /// <summary>Its path; its bare name where it is not found.</summary>
    public static string Program { get; } = Find();

    private static string Find()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        if (Environment.ProcessPath is { } running && string.Equals(Path.GetFileName(running), name, StringComparison.OrdinalIgnoreCase))
        {
            return running;
        }

        // The framework lies in DOTNET/shared/Microsoft.NETCore.App/VERSION.
        string beside = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}
