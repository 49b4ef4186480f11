using System.Text;

namespace ResearchKit;

/// <summary>Values of enums as pages say them.</summary>
internal static class PlainWord
{
    /// <summary>Lower case with spaces: FieldNote is "field note".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (char c in value.ToString())
            if (char.IsAsciiLetterUpper(c)) text.Append(text.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
            else text.Append(c);
        return text.ToString();
    }
}
