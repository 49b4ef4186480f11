using System.Reflection;
using System.Runtime.CompilerServices;

namespace ResearchKit.Tests;

/// <summary>Rules of the house that hold over all public types.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Assembly[] Ours =
        [typeof(Study).Assembly, typeof(StudyChart).Assembly, typeof(StudyReport).Assembly, typeof(NotebookRunner).Assembly];

    private static IEnumerable<Type> PublicTypes => Ours.SelectMany(a => a.GetExportedTypes());

    [Fact]
    public void PublicTypes_AllAssemblies_StandInOneNamespace()
        => Assert.Empty(PublicTypes.Where(t => t.Namespace != "ResearchKit").Select(t => t.FullName));

    [Fact]
    public void PublicTypes_AllAssemblies_AreSealedStaticOrAbstract()
        => Assert.Empty(PublicTypes.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !typeof(Exception).IsAssignableFrom(t)).Select(t => t.FullName));

    [Fact]
    public void PublicTypes_AllAssemblies_HaveNamesOfTheirOwn()
    {
        // A notebook imports these by itself: one of our names there would be ambiguous in every cell.
        var imported = new[] { "System", "System.IO", "System.Text", "System.Linq", "System.Collections.Generic", "System.Threading.Tasks" };
        var taken = AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name!.StartsWith("System", StringComparison.Ordinal))
            .SelectMany(a => a.GetExportedTypes()).Where(t => !t.IsNested && imported.Contains(t.Namespace)).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var names = PublicTypes.Where(t => !t.IsNested).Select(t => t.Name).ToList();
        Assert.DoesNotContain(names, taken.Contains);
        var twice = PublicTypes.Where(t => !t.IsNested).GroupBy(t => t.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void PublicProperties_OfRecordsAndResults_CannotBeSetLater()
    {
        var settable =
            from type in PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void PublicNames_AllAssemblies_AvoidWordsThatSayNothing()
    {
        string[] banned = ["Helper", "Manager", "Utils", "Utility", "Calculator"];
        Assert.Empty(PublicTypes.Where(t => banned.Any(b => t.Name.Contains(b, StringComparison.Ordinal))).Select(t => t.Name));
        string[] prefixes = ["Get", "Calculate", "Compute"];
        var methods =
            from type in PublicTypes
            where !type.IsEnum
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !method.IsSpecialName && method.GetBaseDefinition() == method && prefixes.Any(p => method.Name.StartsWith(p, StringComparison.Ordinal))
                && method.Name is not ("GetEnumerator" or "GetHashCode")
            select $"{type.Name}.{method.Name}";
        Assert.Empty(methods);
    }
}
