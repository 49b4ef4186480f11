using System.Collections.Frozen;
using System.Text;

namespace ResearchKit;

/// <summary>The words of an enum in the study folder: <c>OneToOne</c> is <c>one_to_one</c>.</summary>
internal static class EnumWords<E> where E : struct, Enum
{
    private static readonly E[] Values = Enum.GetValues<E>();

    private static readonly FrozenDictionary<string, E>.AlternateLookup<ReadOnlySpan<char>> ByWord
        = Values.ToFrozenDictionary(v => Snake(v.ToString()), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<E, string> ByValue = Values.ToFrozenDictionary(v => v, v => Snake(v.ToString()));

    internal static IReadOnlyList<string> All { get; } = [.. Values.Select(v => Snake(v.ToString()))];

    internal static string Of(E value) => ByValue[value];

    internal static bool TryParse(ReadOnlySpan<char> word, out E value) => ByWord.TryGetValue(word, out value);

    private static string Snake(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }
}
