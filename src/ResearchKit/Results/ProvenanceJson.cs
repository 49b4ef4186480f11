using System.Text.Json;

namespace ResearchKit;

/// <summary>The lists of a provenance as every JSON of the command writes them.</summary>
internal static class ProvenanceJson
{
    /// <summary>Writes <c>excluded</c> and <c>notes</c>; both empty where <paramref name="provenance"/> is null, because they are not shown.</summary>
    public static void WriteLists(Utf8JsonWriter json, Provenance? provenance)
    {
        json.WriteStartArray("excluded");
        foreach (var left in provenance?.Excluded ?? [])
        {
            json.WriteStartObject();
            json.WriteString("reason", left.Reason);
            json.WriteNumber("count", left.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (string note in provenance?.Notes ?? []) json.WriteStringValue(note);
        json.WriteEndArray();
    }
}
