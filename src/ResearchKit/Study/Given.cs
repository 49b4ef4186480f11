using System.Buffers;
using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>What a record is given, checked: records cannot be wrong. The schema tells the same as faults, before a record is made.</summary>
internal static class Given
{
    private static readonly SearchValues<char> NeverInIds = SearchValues.Create(";\t\r\n\0\uFFFD");

    internal static string Id(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return IsId(value) ? value : throw new ArgumentException("An id has no semicolons, tabs, line breaks, and no spaces at its ends.", name);
    }

    internal static string? OptionalId(string? value, [CallerArgumentExpression(nameof(value))] string name = "") => value is null ? null : Id(value, name);

    /// <summary>An id may be any text that a cell and a list can hold and that trimming leaves as it is.</summary>
    internal static bool IsId(ReadOnlySpan<char> value)
        => !value.IsEmpty && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]) && !value.ContainsAny(NeverInIds);

    /// <summary>Ids or words, each once.</summary>
    internal static IdList Once(IdList value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value, name);
        for (int i = 0; i < value.Count; i++)
        {
            Id(value[i], name);
            for (int j = 0; j < i; j++) if (value[i] == value[j]) throw new ArgumentException($"'{value[i]}' stands twice in the list.", name);
        }
        return value;
    }

    internal static string Filled(string value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    internal static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    internal static int? NotNegative(int? value, [CallerArgumentExpression(nameof(value))] string name = "") => value is { } given ? NotNegative(given, name) : null;

    /// <summary>The value, when what it must satisfy beside others holds.</summary>
    internal static V When<V>(bool holds, V value, string rule, [CallerArgumentExpression(nameof(value))] string name = "")
        => holds ? value : throw new ArgumentException(rule, name);
}
