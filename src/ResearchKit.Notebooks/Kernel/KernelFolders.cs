namespace ResearchKit;

/// <summary>Where Jupyter looks for kernels.</summary>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class KernelFolders(Func<string, string?> variable)
{
    /// <summary>As this process sees them.</summary>
    public static KernelFolders Here { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>The user's own: <c>JUPYTER_DATA_DIR</c>, or where it lies on this system.</summary>
    public string OfUser => Path.Combine(
        Set("JUPYTER_DATA_DIR")
        ?? (OperatingSystem.IsWindows() ? Path.Combine(Set("APPDATA") ?? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
            : OperatingSystem.IsMacOS() ? Path.Combine(Home, "Library", "Jupyter")
            : Path.Combine(Set("XDG_DATA_HOME") ?? Path.Combine(Home, ".local", "share"), "jupyter")),
        "kernels");

    /// <summary>All, in the order in which Jupyter searches them.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            string[] given = (Set("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string[] environments = [.. new[] { Set("VIRTUAL_ENV"), Set("CONDA_PREFIX") }.OfType<string>().Select(OfPrefix)];
            string[] system = OperatingSystem.IsWindows() ? [Path.Combine(Set("PROGRAMDATA") ?? "", "jupyter", "kernels")] : [OfPrefix("/usr/local"), OfPrefix("/usr")];
            return [.. given.Select(p => Path.Combine(p, "kernels")).Append(OfUser).Concat(environments).Concat(system).Distinct(StringComparer.Ordinal)];
        }
    }

    private string Home => Set("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Of an installation, such as a Python environment.</summary>
    public static string OfPrefix(string prefix) => Path.Combine(prefix, "share", "jupyter", "kernels");

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;
}
