using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Writes datapackage.json: a Frictionless Tabular Data Package with a <c>researchkit</c> block.</summary>
internal static class PackageWriter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of datapackage.json. Keys of <paramref name="old"/> that are not ours stay as they are.</summary>
    internal static string Json(StudySettings settings, StudyTables tables, IReadOnlyList<TableSchema> written, JsonObject? old = null,
        IReadOnlyDictionary<string, (char Delimiter, string Encoding)>? dialects = null)
    {
        var package = old?.DeepClone().AsObject() ?? [];
        package["profile"] = "tabular-data-package";
        if (!package.ContainsKey("name")) package["name"] = Slug(settings.Title);
        package["title"] = settings.Title;
        if (settings.Description.Length > 0) package["description"] = settings.Description;
        if (settings.Licence is not null && !package.ContainsKey("licenses")) package["licenses"] = new JsonArray(new JsonObject { ["name"] = settings.Licence });
        package["researchkit"] = Settings(settings);
        package["resources"] = new JsonArray([.. written.Select(t => Resource(t, tables, written, dialects?.GetValueOrDefault(t.Name) ?? (',', "utf-8")))]);
        return package.ToJsonString(Options) + "\n";
    }

    /// <summary>True when the folder has a datapackage.json with a <c>researchkit</c> block.</summary>
    internal static bool IsStudy(string folder) => Old(folder)?.ContainsKey("researchkit") == true;

    internal static JsonObject? Old(string folder)
    {
        string path = Path.Combine(folder, PackageReader.File);
        try
        {
            return File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path)) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Settings(StudySettings settings)
    {
        var block = new JsonObject { ["schema"] = StudySettings.NewestSchema, ["synthetic"] = settings.Synthetic };
        if (settings.GeneratorSeed is { } seed) block["generatorSeed"] = seed;
        if (settings.Period is { } period) block["period"] = new JsonObject { ["first"] = CellText.Format(period.First), ["last"] = CellText.Format(period.Last) };
        block["minCell"] = settings.MinCell;
        block["roles"] = new JsonArray([.. settings.Roles.Select(r => new JsonObject { ["role"] = r.Word, ["label"] = r.Label, ["side"] = EnumWords<Side>.Of(r.Side) })]);
        block["countingRule"] = EnumWords<CountingRule>.Of(settings.CountingRule);
        block["maxDyadSize"] = settings.MaxDyadSize;
        block["replyWindow"] = settings.ReplyWindow;
        block["primary"] = new JsonArray([.. settings.Primary.Select(p => JsonValue.Create(p))]);
        block["margin"] = new JsonObject(settings.Margin.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, (JsonNode?)JsonValue.Create(m.Value))));
        if (settings.DeclaredOn is { } day) block["declaredOn"] = CellText.Format(day);
        if (settings.AskedBy is { } asked) block["askedBy"] = asked;
        foreach (var (key, json) in settings.Other.OrderBy(o => o.Key, StringComparer.Ordinal)) block[key] = JsonNode.Parse(json);
        return block;
    }

    private static JsonObject Resource(TableSchema table, StudyTables tables, IReadOnlyList<TableSchema> written, (char Delimiter, string Encoding) file)
    {
        var fields = new JsonArray([.. table.Columns.Select(Field)]);
        foreach (var extra in tables.Extra.Where(e => e.Table == table.Name))
            fields.Add(new JsonObject { ["name"] = extra.Name, ["type"] = "string", ["description"] = extra.Meaning });
        var schema = new JsonObject { ["fields"] = fields, ["missingValues"] = new JsonArray("") };
        if (table.Key.Count > 0) schema["primaryKey"] = new JsonArray([.. table.Key.Select(k => JsonValue.Create(k))]);
        // Frictionless has no foreign key for a cell with a list, and none to a file that is not there.
        var references = table.Columns.Where(c => c.References is not null && !c.IsList && written.Any(t => t.Name == c.References)).ToArray();
        if (references.Length > 0) schema["foreignKeys"] = new JsonArray([.. references.Select(c => ForeignKey(table, c))]);
        var resource = new JsonObject
        {
            ["name"] = table.Name.Replace('_', '-'),
            ["path"] = table.File,
            ["profile"] = "tabular-data-resource",
            ["description"] = table.Meaning,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = file.Encoding,
            ["schema"] = schema,
        };
        if (file.Delimiter != ',') resource["dialect"] = new JsonObject { ["delimiter"] = file.Delimiter.ToString() };
        return resource;
    }

    private static JsonObject Field(SchemaColumn column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = column.Type };
        if (column.Type == "datetime") field["format"] = "%Y-%m-%dT%H:%M";
        field["description"] = column.IsList ? column.Meaning + " A list separated by semicolons." : column.Meaning;
        var constraints = new JsonObject();
        if (column.Required) constraints["required"] = true;
        if (column.Words.Count > 0) constraints["enum"] = new JsonArray([.. column.Words.Select(w => JsonValue.Create(w))]);
        if (column.Minimum is { } minimum) constraints["minimum"] = minimum;
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    private static JsonObject ForeignKey(TableSchema table, SchemaColumn column) => new()
    {
        ["fields"] = column.Name,
        ["reference"] = new JsonObject
        {
            ["resource"] = column.References == table.Name ? "" : column.References!.Replace('_', '-'),
            ["fields"] = StudySchema.Find(column.References!)!.IdColumn,
        },
    };

    /// <summary>A Frictionless name: lower case letters, digits, hyphens.</summary>
    private static string Slug(string title)
    {
        string slug = new([.. title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        slug = string.Join('-', slug.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length > 0 ? slug : "study";
    }
}
