using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Site;

/// <summary>Which member gives which measure: <c>ArcInfo</c> stands beside <c>Arc</c>, <c>Info</c> beside <c>Of</c>.</summary>
internal sealed class ApiMeasures
{
    private readonly Dictionary<string, MeasureInfo> _members = new(StringComparer.Ordinal);

    /// <summary>Reads them from the library.</summary>
    public static ApiMeasures Read()
    {
        var found = new ApiMeasures();
        foreach (var type in typeof(Study).Assembly.GetExportedTypes())
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(p => p.PropertyType == typeof(MeasureInfo)))
            {
                string member = property.Name.EndsWith("Info", StringComparison.Ordinal) ? property.Name[..^4] : property.Name;
                found._members[$"{type.Name}.{(member.Length == 0 ? "Of" : member)}"] = found._members[$"{type.Name}.{property.Name}"] = (MeasureInfo)property.GetValue(null)!;
            }

        return found;
    }

    /// <summary>True for a property that only says what a measure is.</summary>
    public bool IsInfo(ISymbol member) => member is IPropertySymbol { IsStatic: true, Type.Name: nameof(MeasureInfo) } && Of(member.ContainingType.Name, member.Name) is not null;

    /// <summary>The measure of a member; null when it is none.</summary>
    public MeasureInfo? Of(string type, string member) => _members.GetValueOrDefault($"{type}.{member}");
}
