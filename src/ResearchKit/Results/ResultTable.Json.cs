using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResearchKit;

public sealed partial record ResultTable
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The table as one JSON object: id, caption, n, columns, rows, formula, source, what was left out, notes.</summary>
    /// <remarks>
    /// <c>columns</c> has a heading and a unit each. A row is an array as long as the columns: numbers with up to 17 significant digits, words, and null for a cell that
    /// is undefined, protected or not finite; <c>reasons</c> lists row, column (from 0) and why. A share is a proportion.
    /// </remarks>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Unescaped)) WriteJson(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes <see cref="ToJson"/>.</summary>
    internal void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("caption", Caption);
        json.WriteString("n", N);
        json.WriteStartArray("columns");
        foreach (var column in Columns)
        {
            json.WriteStartObject();
            json.WriteString("heading", column.Header);
            json.WriteString("unit", column.Unit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in _rows)
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                if (cell.State != CellState.Shown || cell.Text is null && !double.IsFinite(cell.Value)) json.WriteNullValue();
                else if (cell.Text is { } text) json.WriteStringValue(text);
                else json.WriteNumberValue(cell.Value);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartArray("reasons");
        for (int r = 0; r < _rows.Count; r++)
        {
            for (int c = 0; c < Columns.Count; c++)
            {
                if (_rows[r][c] is not { State: not CellState.Shown } cell) continue;
                json.WriteStartObject();
                json.WriteNumber("row", r);
                json.WriteNumber("column", c);
                json.WriteString("reason", cell.Reason ?? (cell.State == CellState.Suppressed ? "not shown" : "not defined"));
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
        json.WriteString("formula", Formula);
        json.WriteString("source", Reference);
        ProvenanceJson.WriteLists(json, Provenance);
        json.WriteEndObject();
    }
}
