using System.Reflection;

namespace ResearchKit;

/// <summary>Calls a public method of a value by name, all of whose parameters are optional: <c>ToHtml()</c>, <c>ToPng(double scale = 2)</c>.</summary>
/// <remarks>By name, so that a type needs one attribute line and no interface that would show in its public face.</remarks>
internal static class DisplayCall
{
    /// <summary>The text that the method returns; null when the value has no such method.</summary>
    public static string? Text(object value, string method) => Result(value, method) as string;

    /// <summary>The bytes that the method returns; null when the value has no such method.</summary>
    public static byte[]? Bytes(object value, string method) => Result(value, method) as byte[];

    private static object? Result(object value, string name)
    {
        // The method with the fewest parameters: the plain form, where there are several.
        var method = value.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m.Name == name && !m.IsGenericMethod && m.GetParameters().All(p => p.IsOptional))
            .MinBy(m => m.GetParameters().Length);
        var arguments = method?.GetParameters().Select(_ => Type.Missing).ToArray();
        return method?.Invoke(value, BindingFlags.OptionalParamBinding | BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }
}
