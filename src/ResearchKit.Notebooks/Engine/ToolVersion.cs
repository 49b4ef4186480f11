using System.Reflection;

namespace ResearchKit;

/// <summary>The version of this program, as its packages carry it.</summary>
internal static class ToolVersion
{
    /// <summary>The version without the commit.</summary>
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
