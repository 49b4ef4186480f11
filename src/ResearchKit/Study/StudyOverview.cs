using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>What a study holds, counted once for its text, page, JSON and CSV: people by role, rows a table.</summary>
internal sealed class StudyOverview
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Study _study;

    internal StudyOverview(Study study)
    {
        _study = study;
        var unknown = study.Participants.Count(p => p.Role.Length == 0);
        Roles = [.. study.Roles.Words.Select(w => (w, study.Roles.LabelOf(w), study.Roles.SideOf(w), study.Participants.Count(p => p.Role == w))).Where(r => r.Item4 > 0)];
        if (unknown > 0) Roles.Add(("", "role unknown", Side.None, unknown));
        Tables = [.. StudySchema.All.Select(t => (t, t.Count(study.Tables))).Where(t => t.Item2 > 0)];
    }

    /// <summary>Roles that somebody holds by participants.csv, declared ones first.</summary>
    internal List<(string Word, string Label, Side Side, int People)> Roles { get; }

    /// <summary>Tables with rows.</summary>
    internal IReadOnlyList<(TableSchema Table, int Rows)> Tables { get; }

    internal static string SideWord(Side side) => side switch
    {
        Side.A => "side a",
        Side.B => "side b",
        Side.Excluded => "left out of counts of contact",
        _ => "on no side",
    };

    internal string ToJson() => new JsonObject
    {
        ["schema"] = "researchkit/describe/1",
        ["title"] = _study.Settings.Title,
        ["synthetic"] = _study.Settings.Synthetic,
        ["period"] = _study.Period is { } p ? new JsonObject { ["first"] = CellText.Format(p.First), ["last"] = CellText.Format(p.Last) } : null,
        ["roles"] = new JsonArray([.. Roles.Select(r => new JsonObject { ["role"] = r.Word, ["label"] = r.Label, ["side"] = EnumWords<Side>.Of(r.Side), ["people"] = r.People })]),
        ["tables"] = new JsonArray([.. Tables.Select(t => new JsonObject
        {
            ["file"] = t.Table.File,
            ["rows"] = t.Rows,
            ["extraColumns"] = new JsonArray([.. _study.Tables.Extra.Where(e => e.Table == t.Table.Name).Select(e => JsonValue.Create(e.Name))]),
        })]),
        ["notes"] = new JsonArray([.. _study.Provenance.Notes.Select(n => JsonValue.Create(n))]),
    }.ToJsonString(Options) + "\n";

    internal ResultTable ToTable() => new(
        "study-overview", $"What {_study.Settings.Title} holds", "Each row is a number of people in a role, or of rows in a table.",
        [new("What"), new("Name"), new("Count", "", "count")],
        [.. Roles.Select(r => (IReadOnlyList<Cell>)[Cell.Of("people"), Cell.Of(r.Label), Cell.Of(r.People)]), .. Tables.Select(t => (IReadOnlyList<Cell>)[Cell.Of("rows"), Cell.Of(t.Table.Name), Cell.Of(t.Rows)])],
        _study.Provenance);

    internal string ToCsv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var line = new CsvLine(text);
        line.Add("what", "name", "count");
        foreach (var role in Roles) line.Add("people", role.Label, CellText.Format(role.People));
        foreach (var (table, rows) in Tables) line.Add("rows", table.File, CellText.Format(rows));
        return text.ToString();
    }
}
