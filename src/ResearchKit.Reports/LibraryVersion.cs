using System.Reflection;

namespace ResearchKit;

/// <summary>The version that made an output.</summary>
internal static class LibraryVersion
{
    /// <summary>The version without the commit: the same bytes from the same sources.</summary>
    public static string Text { get; } = (typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
