using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Writes JSON as Jupyter writes a notebook: keys in order, one space of indent, LF, letters of all scripts as they are.</summary>
/// <remarks>The same bytes as <c>nbformat.write</c>, so that a file saved here and saved by Jupyter differs only where the content does.</remarks>
internal static class JupyterJson
{
    /// <summary>The text, with a line end at its end.</summary>
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Value(text, node, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>A text as the list of its lines, each with its line end: how a notebook keeps long texts.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsLineEnd(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                lines.Add((JsonNode)text[start..(i + 1)]);
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            lines.Add((JsonNode)text[start..]);
        }

        return lines;
    }

    // What Python's splitlines takes for the end of a line.
    private static bool IsLineEnd(char c) => c is (>= '\n' and <= '\r') or (>= '\u001c' and <= '\u001e') or '\u0085' or '\u2028' or '\u2029';

    private static void Value(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject entries:
                Items(text, '{', '}', depth, entries.OrderBy(e => e.Key, StringComparer.Ordinal).ToList(), e =>
                {
                    Quoted(text, e.Key);
                    text.Append(": ");
                    Value(text, e.Value, depth + 1);
                });
                break;
            case JsonArray items:
                Items(text, '[', ']', depth, items, i => Value(text, i, depth + 1));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Quoted(text, value.GetValue<string>());
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void Items<T>(StringBuilder text, char open, char close, int depth, IList<T> items, Action<T> write)
    {
        text.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', depth + 1);
            write(items[i]);
        }

        if (items.Count > 0)
        {
            text.Append('\n').Append(' ', depth);
        }

        text.Append(close);
    }

    private static void Quoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
