using System.Collections;
using System.Collections.Concurrent;

namespace ResearchKit;

/// <summary>Reads which MIME types a type offers through an attribute *named* TypeFormatterSourceAttribute, whoever declared it.</summary>
internal static class SelfDisplay
{
    private static readonly ConcurrentDictionary<Type, string[]?> _known = new();

    /// <summary>The MIME types, or null when the type has no such attribute.</summary>
    public static string[]? MimeTypes(Type type) => _known.GetOrAdd(type, Read);

    private static string[]? Read(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).FirstOrDefault(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        if (attribute is null)
        {
            return null;
        }

        if (Property(attribute, "PreferredMimeTypes") is string[] { Length: > 0 } preferred)
        {
            return preferred;
        }

        if (Property(attribute, "FormatterSourceType") is not Type sourceType || Activator.CreateInstance(sourceType, nonPublic: true) is not { } source
            || sourceType.GetMethod("CreateTypeFormatters")?.Invoke(source, null) is not IEnumerable formatters)
        {
            return null;
        }

        return [.. formatters.Cast<object>().Select(f => Property(f, "MimeType") as string).OfType<string>()];
    }

    private static object? Property(object target, string name) => target.GetType().GetProperty(name)?.GetValue(target);
}
