using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>
/// Reads what datapackage.json says of a folder from three small sheets: <c>study</c> (setting, value), <c>roles</c> (role, label, side),
/// <c>columns</c> (table, column, meaning). The same checks follow as for the file.
/// </summary>
internal static class SettingsSheets
{
    private static readonly string[] Numbers = ["schema", "generatorSeed", "minCell", "maxDyadSize", "replyWindow"];

    private static readonly string[] Known = [.. Numbers, "title", "description", "licence", "synthetic", "period.first", "period.last", "countingRule", "primary", "declaredOn", "askedBy"];

    internal static void Study(StudyReading reading, SheetRows rows, JsonObject block)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, cells) in SmallSheet.Read(reading, SmallSheet.Study, rows, "setting", "value"))
        {
            if (cells[0] is not { } named || cells[1] is not { } cell) continue;
            string key = Known.FirstOrDefault(k => k.Equals(named.Text.Trim(), StringComparison.OrdinalIgnoreCase), named.Text.Trim()), text = cell.Text.Trim();
            if (!seen.Add(key)) reading.Faults.Add(SmallSheet.Study, row, key, default, "duplicate-setting", "This setting stands here twice: take one row out.", isError: true);
            else if (key == "title") reading.Settings = reading.Settings with { Title = text };
            else if (key == "description") reading.Settings = reading.Settings with { Description = cell.Text };
            else if (key == "licence") reading.Settings = reading.Settings with { Licence = text };
            else
            {
                Put(block, key, cell, text);
                reading.Words!.SettingRows.TryAdd("researchkit." + key.Split('.')[0], row);
                if (!Known.Contains(key) && !key.Contains('.', StringComparison.Ordinal) && Nearest.To(key, Known) is var near && Nearest.Distance(key, near) <= 2)
                    reading.Faults.Add(SmallSheet.Study, row, "setting", key, "unknown-setting", $"The nearest known setting is {near}: write it so, or leave it as it is kept.", isError: false);
            }
        }
    }

    internal static void Roles(StudyReading reading, SheetRows rows, JsonObject block)
    {
        var roles = new JsonArray();
        foreach (var (row, cells) in SmallSheet.Read(reading, SmallSheet.Roles, rows, "role", "label", "side"))
        {
            reading.Words!.SettingRows.TryAdd("researchkit.roles", row);
            string role = cells[0]?.Text.Trim() ?? "";
            var one = new JsonObject { ["role"] = role, ["label"] = cells[1]?.Text.Trim() ?? role };
            if (cells[2] is { } side) one["side"] = side.Text.Trim();
            roles.Add(one);
        }
        if (roles.Count > 0) block["roles"] = roles;
    }

    internal static void Columns(StudyReading reading, SheetRows rows)
    {
        foreach (var (row, cells) in SmallSheet.Read(reading, SmallSheet.Columns, rows, "table", "column", "meaning"))
        {
            if (cells[0] is not { } named || StudySchema.Find(named.Text.Trim()) is not { } table)
            {
                reading.Faults.Add(SmallSheet.Columns, row, "table", cells[0]?.Text, "unknown-value", "Write the name of a table: participants.", isError: true);
                continue;
            }
            if (!reading.Declared.TryGetValue(table.Name, out var declared)) reading.Declared[table.Name] = declared = new(StringComparer.Ordinal);
            if (cells[1]?.Text.Trim() is { } column && table.Find(column) is null) declared[column] = cells[2]?.Text ?? "";
        }
    }

    /// <summary>The value as datapackage.json would have it.</summary>
    private static void Put(JsonObject block, string key, SheetCell cell, string text)
    {
        if (key.StartsWith("period.", StringComparison.Ordinal)) Inner(block, "period")[key["period.".Length..]] = text;
        else if (key.StartsWith("margin.", StringComparison.Ordinal)) Inner(block, "margin")[key["margin.".Length..]] = Number(text);
        else if (key == "primary") block[key] = new JsonArray([.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => JsonValue.Create(p))]);
        else if (key == "synthetic") block[key] = Truth(text);
        else if (Numbers.Contains(key)) block[key] = Number(text);
        else if (Known.Contains(key)) block[key] = text;
        else block[key] = cell.Kind switch { SheetCellKind.Number => Number(text), SheetCellKind.Boolean => Truth(text), _ => Json(text) };
    }

    private static JsonObject Inner(JsonObject block, string key)
    {
        if (block[key] is not JsonObject inner) block[key] = inner = [];
        return inner;
    }

    private static JsonNode Truth(string text) => bool.TryParse(text, out bool truth) ? JsonValue.Create(truth) : JsonValue.Create(text);

    private static JsonNode Number(string text)
        => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong whole) ? JsonValue.Create(whole)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? JsonValue.Create(number) : JsonValue.Create(text);

    /// <summary>A setting of a later version, kept as it was written.</summary>
    private static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
