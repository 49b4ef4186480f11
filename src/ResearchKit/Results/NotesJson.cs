using System.Text.Json;

namespace ResearchKit;

/// <summary>The notes of every JSON of the command: a field, and why it is null or what must be known of it.</summary>
internal static class NotesJson
{
    /// <summary>Writes <c>notes</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<(string Field, string Reason)> notes)
    {
        json.WriteStartArray("notes");
        foreach (var (field, reason) in notes)
        {
            json.WriteStartObject();
            json.WriteString("field", field);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
