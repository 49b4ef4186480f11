using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResearchKit;

public sealed partial class NetworkSummary
{
    /// <summary>Name and version of the JSON.</summary>
    public const string Schema = "researchkit/network/1";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly (string Name, BrokerageRole Role)[] BrokerageKeys =
    [
        ("coordinator", BrokerageRole.Coordinator), ("consultant", BrokerageRole.Consultant), ("gatekeeper", BrokerageRole.Gatekeeper),
        ("representative", BrokerageRole.Representative), ("liaison", BrokerageRole.Liaison),
    ];

    /// <summary>The summary as one JSON object (schema <see cref="Schema"/>): up to 17 significant digits, null where undefined, with a note.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        WriteJson(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes <see cref="ToJson"/> as UTF-8.</summary>
    public void WriteJson(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Plain);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteBoolean("directed", Network.Directed);
        json.WriteNumber("participants", Network.Count);
        json.WriteNumber("ties", Network.Ties);
        json.WriteNumber("selfTies", Network.SelfTies);
        json.WriteNumber("repeatedTies", Network.RepeatedTies);
        WriteWhole(json);
        WriteMembers(json);
        WriteProvenance(json);
        NotesJson.Write(json, Notes.Select(n => (n.Field, n.Reason)));
        WriteMore(json);
        json.WriteEndObject();
    }

    private void WriteWhole(Utf8JsonWriter json)
    {
        Write(json, "density", Density);
        json.WriteStartObject("dyads");
        Write(json, "mutual", Dyads?.Mutual);
        Write(json, "asymmetric", Dyads?.Asymmetric);
        Write(json, "null", Dyads?.Null);
        json.WriteEndObject();
        json.WriteStartObject("reciprocity");
        foreach (var (name, estimate) in Reciprocities()) Write(json, name, estimate);
        json.WriteEndObject();
        json.WriteStartObject("triads");
        for (int t = 0; t < TriadCensus.Types.Count; t++) Write(json, TriadCensus.Types[t], Triads?.Counts[t]);
        json.WriteEndObject();
        Write(json, "transitivity", Transitivity);
        json.WriteStartObject("centralization");
        Write(json, "inDegree", InDegreeCentralization);
        Write(json, "outDegree", OutDegreeCentralization);
        Write(json, "betweenness", BetweennessCentralization);
        Write(json, "degree", DegreeCentralization);
        json.WriteEndObject();
        json.WriteStartObject("ei");
        Write(json, "index", Ei);
        Write(json, "expected", EiExpected);
        Write(json, "low", EiByChance?.Middle().Low ?? double.NaN);
        Write(json, "high", EiByChance?.Middle().High ?? double.NaN);
        json.WriteEndObject();
        json.WriteNumber("isolates", (long)Isolates.Value);
        json.WriteStartObject("components");
        json.WriteNumber("weak", (long)WeakComponents.Value);
        json.WriteNumber("strong", (long)StrongComponents.Value);
        json.WriteEndObject();
    }

    private void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteStartArray("members");
        var group = Partition?.On(Network.Roster) ?? default;
        for (int i = 0; i < Network.Count && Options.Members != NetworkMembers.None; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", Network.Roster[i]);
            if (Partition is not null && group.Span[i] >= 0) json.WriteString("group", Partition.Groups[group.Span[i]]);
            else json.WriteNull("group");
            json.WriteNumber("inDegree", Network.In(i).Length);
            json.WriteNumber("outDegree", Network.Out(i).Length);
            if (Options.Members == NetworkMembers.All) WriteMember(json, i);
            json.WriteEndObject();
            if (json.BytesPending > 1 << 16) json.Flush();
        }
        json.WriteEndArray();
    }

    private void WriteMember(Utf8JsonWriter json, int i)
    {
        Write(json, "betweenness", Betweenness, i);
        Write(json, "closeness", Closeness, i);
        Write(json, "harmonic", Harmonic, i);
        Write(json, "constraint", Constraint, i);
        Write(json, "effectiveSize", EffectiveSize, i);
        Write(json, "participation", Participation, i);
        json.WriteStartObject("brokerage");
        bool has = Brokerage?.HasGroup(i) ?? false;
        long total = 0;
        foreach (var (name, role) in BrokerageKeys)
        {
            long count = has ? Brokerage![i, role] : 0;
            total += count;
            Write(json, name, has ? count : null);
        }
        Write(json, "total", has ? total : null);
        json.WriteStartObject("z");
        foreach (var (name, role) in BrokerageLines) Write(json, name, BrokerageChance?[i, role].Z ?? double.NaN);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteMoreOfMember(json, i);
    }

    private void WriteProvenance(Utf8JsonWriter json)
    {
        json.WriteStartObject("provenance");
        json.WriteString("origin", Provenance.Origin);
        if (Provenance.Synthetic is { } synthetic) json.WriteBoolean("synthetic", synthetic);
        else json.WriteNull("synthetic");
        ProvenanceJson.WriteLists(json, Provenance);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Estimate? estimate) => Write(json, key, estimate?.Value ?? double.NaN);

    private static void Write(Utf8JsonWriter json, string key, PersonValues? values, int person) => Write(json, key, values is null ? double.NaN : values.Values.Span[person]);

    private static void Write(Utf8JsonWriter json, string key, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(key, value);
        else json.WriteNull(key);
    }

    private static void Write(Utf8JsonWriter json, string key, long? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
        else json.WriteNull(key);
    }
}
