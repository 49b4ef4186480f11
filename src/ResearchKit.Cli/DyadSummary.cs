using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResearchKit;

/// <summary>What <c>researchkit network --dyads</c> prints: the keys of <c>researchkit/network/1</c>, null where more than pairs would have to be counted.</summary>
internal sealed class DyadSummary
{
    private const string NotAsked = "not computed: --dyads counts pairs and reciprocity alone";

    /// <summary>Blocks of the whole command that stand after its notes; a list has no keys.</summary>
    private static readonly (string Block, string[] Keys)[] Later =
    [
        ("transitivities", ["directed", "averageLocal", "averageLocalAll"]), ("distances", ["mean", "meanAll", "efficiency", "diameter", "unreached"]),
        ("corePeriphery", ["core", "misfits", "interchangeable", "coreDensity", "peripheryDensity", "betweenDensity", "fit"]), ("cores", ["largest", "people"]),
        ("assortativity", ["degree", "group"]), ("mixing", []), ("brokerage", ["coordinator", "consultant", "gatekeeper", "representative", "liaison", "total"]),
    ];

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly EventLog _log;
    private readonly LogPairs _pairs;

    private readonly ReciprocityProfile _profile;

    public DyadSummary(EventLog log, Effort effort)
    {
        // Pairs are counted once a log: the reciprocities are made from the same sums.
        (_log, _pairs) = (log, LogPairs.Of(log, effort));
        _profile = Reciprocity.Of(log);
    }

    private (string Name, Estimate Estimate)[] Reciprocities =>
    [
        ("arc", _profile.Arc), ("dyad", _profile.Dyad), ("symmetry", _profile.Symmetry),
        ("correlation", _profile.Correlation), ("weighted", _profile.Weighted),
    ];

    /// <summary>The measures, a row each.</summary>
    public ResultTable ToTable()
    {
        var census = _pairs.Census;
        IReadOnlyList<Cell>[] rows =
        [
            Row("people", _log.Roster.Count), Row("ties", census.Ties), Row("ties to oneself, left out", _pairs.SelfTies), Row("repeated ties, added up", _pairs.RepeatedTies),
            Row("density", census.Density), Row("mutual pairs", census.Mutual), Row("asymmetric pairs", census.Asymmetric), Row("null pairs", census.Null),
            .. Reciprocities.Select(r => new[] { Cell.Of("reciprocity, " + r.Name), Cell.Of(r.Estimate) }),
        ];
        return new(
            "network-dyads", $"Pairs of {_log.Roster.Count} people", "Each row is a measure of its own; the pages in docs/measures say what it means and when not to use it.",
            [new("Measure"), new("Value", "", "0.######")], rows, census.Provenance)
        { N = FormattableString.Invariant($"{_log.Roster.Count} people, {_log.Count} rows") };

        static Cell[] Row(string name, double value) => [Cell.Of(name), double.IsNaN(value) ? Cell.Undefined("there is no pair of people") : Cell.Of(value)];
    }

    /// <summary>The summary as one JSON object.</summary>
    public void WriteJson(Stream stream)
    {
        var census = _pairs.Census;
        var notes = new List<(string Field, string Reason)>();
        using var json = new Utf8JsonWriter(stream, Plain);
        json.WriteStartObject();
        json.WriteString("schema", NetworkSummary.Schema);
        json.WriteBoolean("directed", true);
        json.WriteNumber("participants", _log.Roster.Count);
        json.WriteNumber("ties", census.Ties);
        json.WriteNumber("selfTies", _pairs.SelfTies);
        json.WriteNumber("repeatedTies", _pairs.RepeatedTies);
        Number("density", census.Density);
        if (census.Dyads == 0) notes.Add(("density", "there is no pair of people"));
        json.WriteStartObject("dyads");
        json.WriteNumber("mutual", census.Mutual);
        json.WriteNumber("asymmetric", census.Asymmetric);
        json.WriteNumber("null", census.Null);
        json.WriteEndObject();
        json.WriteStartObject("reciprocity");
        foreach (var (name, estimate) in Reciprocities)
        {
            Number(name, estimate.Value);
            if (estimate.Reason is { } reason) notes.Add(("reciprocity." + name, reason));
        }
        json.WriteEndObject();
        Nulls("triads", [.. TriadCensus.Types]);
        json.WriteNull("transitivity");
        notes.Add(("transitivity", NotAsked));
        Nulls("centralization", "inDegree", "outDegree", "betweenness", "degree");
        Nulls("ei", "index", "expected", "low", "high");
        json.WriteNull("isolates");
        notes.Add(("isolates", NotAsked));
        Nulls("components", "weak", "strong");
        json.WriteStartArray("members");
        json.WriteEndArray();
        json.WriteStartObject("provenance");
        json.WriteString("origin", census.Provenance.Origin);
        if (census.Provenance.Synthetic is { } synthetic) json.WriteBoolean("synthetic", synthetic);
        else json.WriteNull("synthetic");
        ProvenanceJson.WriteLists(json, census.Provenance);
        json.WriteEndObject();
        if (_log.ZeroWeights > 0) notes.Add(("ties", FormattableString.Invariant($"{_log.ZeroWeights} rows of weight 0 make no tie")));
        if (_log.Roster.Count == 0) notes.Add(("meanDegree", "there is nobody"));
        // The keys after the notes came later.
        foreach (string block in Later.Select(l => l.Block).Concat(["spanners", "multiplexity", "partner"])) notes.Add((block, NotAsked));
        NotesJson.Write(json, notes);
        foreach (var (block, keys) in Later)
        {
            if (keys.Length == 0) List(block);
            else Empty(block, keys);
        }
        Number("meanDegree", _log.Roster.Count == 0 ? double.NaN : (double)census.Ties / _log.Roster.Count);
        Part("spanners", lists: ["members"], nulls: ["limit"], listsFirst: false);
        List("dependence");
        Part("multiplexity", lists: ["relations", "pairs"], nulls: ["mean", "share"], listsFirst: true);
        foreach (string list in new[] { "waves", "changes", "response" }) List(list);
        Part("partner", lists: ["members"], nulls: ["trust", "value"], listsFirst: false);
        json.WriteString("relation", "tie");
        List("tables");
        json.WriteEndObject();

        void Number(string key, double value)
        {
            if (double.IsFinite(value)) json.WriteNumber(key, value);
            else json.WriteNull(key);
        }

        void List(string key)
        {
            json.WriteStartArray(key);
            json.WriteEndArray();
        }

        void Part(string block, string[] lists, string[] nulls, bool listsFirst)
        {
            json.WriteStartObject(block);
            foreach (bool list in new[] { listsFirst, !listsFirst })
            {
                foreach (string key in list ? lists : nulls)
                {
                    if (list) List(key);
                    else json.WriteNull(key);
                }
            }
            json.WriteEndObject();
        }

        void Nulls(string block, params string[] keys)
        {
            Empty(block, keys);
            notes.Add((block, NotAsked));
        }

        void Empty(string block, string[] keys)
        {
            json.WriteStartObject(block);
            foreach (string key in keys)
            {
                if (block == "brokerage") Empty(key, ["count", "expected", "sd", "z"]);
                else json.WriteNull(key);
            }
            json.WriteEndObject();
        }
    }
}
