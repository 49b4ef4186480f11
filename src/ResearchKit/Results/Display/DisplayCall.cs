using System.Reflection;

namespace ResearchKit;

/// <summary>Calls a public method of a value by name, all of whose parameters are optional: <c>ToHtml()</c>, <c>ToPng(double scale = 2)</c>.</summary>
/// <remarks>By name, so that a type needs one attribute line and no interface that would show in its public face.</remarks>
internal static class DisplayCall
{
    /// <summary>The text that the method returns; null when the value has no such method.</summary>
    public static string? Text(object? value, string method) => value is null ? null : Value(value, method) as string;

    /// <summary>The bytes that the method returns; null when the value has no such method.</summary>
    public static byte[]? Bytes(object value, string method) => Value(value, method) as byte[];

    /// <summary>What the method returns; null when the value has no such method.</summary>
    public static object? Value(object value, string method)
    {
        // The method with the fewest parameters: the plain form, where there are several.
        var found = value.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m.Name == method && !m.IsGenericMethod && m.GetParameters().All(p => p.IsOptional))
            .MinBy(m => m.GetParameters().Length);
        var arguments = found?.GetParameters().Select(_ => Type.Missing).ToArray();
        return found?.Invoke(value, BindingFlags.OptionalParamBinding | BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }
}
