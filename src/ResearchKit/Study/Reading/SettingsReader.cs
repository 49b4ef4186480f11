using System.Globalization;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads the <c>researchkit</c> block of datapackage.json.</summary>
internal static class SettingsReader
{
    internal static StudySettings Read(StudyReading reading, JsonElement block, StudySettings settings)
    {
        if (block.ValueKind != JsonValueKind.Object)
        {
            PackageReader.Bad(reading, "researchkit", "researchkit must be an object: { \"schema\": 1, ... }.");
            return settings;
        }
        var other = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in block.EnumerateObject())
        {
            var value = setting.Value;
            string? mend = null;
            switch (setting.Name)
            {
                case "schema":
                    if (!value.TryInt(1, out int schema)) mend = "schema must be the number 1.";
                    else if (schema > StudySettings.NewestSchema)
                        reading.Faults.Add(PackageReader.File, 0, "researchkit.schema", value.GetRawText(), "newer-schema", $"This version reads schema {StudySettings.NewestSchema} and older: update researchkit.", isError: true);
                    break;
                case "synthetic":
                    if (value.ValueKind == JsonValueKind.Null) break;
                    if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) settings = settings with { Synthetic = value.GetBoolean() };
                    else mend = "synthetic must be true, false or null.";
                    break;
                case "generatorSeed":
                    if (value.ValueKind == JsonValueKind.Number && value.TryGetUInt64(out ulong seed)) settings = settings with { GeneratorSeed = seed };
                    else if (value.ValueKind != JsonValueKind.Null) mend = "generatorSeed must be a whole number.";
                    break;
                case "period":
                    if (value.ValueKind == JsonValueKind.Null) break;
                    if (value.TryDay("first", out var first) && value.TryDay("last", out var last) && first <= last) settings = settings with { Period = new(first, last) };
                    else mend = "period must be { \"first\": \"2024-01-01\", \"last\": \"2024-12-31\" }, the first day not after the last.";
                    break;
                case "minCell":
                    if (value.TryInt(1, out int minCell)) settings = settings with { MinCell = minCell };
                    else mend = "minCell must be a whole number of 1 or more.";
                    break;
                case "maxDyadSize":
                    if (value.TryInt(2, out int size)) settings = settings with { MaxDyadSize = size };
                    else mend = "maxDyadSize must be a whole number of 2 or more.";
                    break;
                case "replyWindow":
                    if (value.TryInt(1, out int days)) settings = settings with { ReplyWindow = days };
                    else mend = "replyWindow must be a number of days, 1 or more.";
                    break;
                case "countingRule":
                    if (value.ValueKind == JsonValueKind.String && EnumWords<CountingRule>.TryParse(value.GetString(), out var rule)) settings = settings with { CountingRule = rule };
                    else mend = "countingRule must be act, pair or fractional.";
                    break;
                case "roles":
                    if (RolesReader.Read(value) is { } roles) settings = settings with { Roles = roles };
                    else mend = "roles must be a list of { \"role\": \"pupil\", \"label\": \"pupils\", \"side\": \"a\" }, each role once, side a, b, none or excluded.";
                    break;
                case "primary":
                    if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= 3 && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
                        settings = settings with { Primary = [.. value.EnumerateArray().Select(v => v.GetString()!)] };
                    else mend = "primary must be a list of at most three ids of indicators.";
                    break;
                case "margin":
                    if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(m => m.Value.ValueKind == JsonValueKind.Number && m.Value.GetDouble() is > 0 and < double.PositiveInfinity))
                        settings = settings with { Margin = new SortedDictionary<string, double>(value.EnumerateObject().GroupBy(m => m.Name).ToDictionary(m => m.Key, m => m.Last().Value.GetDouble()), StringComparer.Ordinal) };
                    else mend = "margin must give a number above 0 by indicator: { \"initiation-share-change\": 0.05 }.";
                    break;
                case "declaredOn":
                    if (block.TryDay("declaredOn", out var declared)) settings = settings with { DeclaredOn = declared };
                    else if (value.ValueKind != JsonValueKind.Null) mend = "declaredOn must be a date: 2024-01-31.";
                    break;
                case "askedBy":
                    if (value.ValueKind == JsonValueKind.String) settings = settings with { AskedBy = value.GetString()!.Trim() is { Length: > 0 } asked ? asked : null };
                    else if (value.ValueKind != JsonValueKind.Null) mend = "askedBy must be a text: \"the steering group\".";
                    break;
                default:
                    other[setting.Name] = value.GetRawText();
                    break;
            }
            if (mend is not null) PackageReader.Bad(reading, "researchkit." + setting.Name, mend);
        }
        foreach (string id in settings.Primary) Known(reading, "researchkit.primary", id);
        foreach (string id in settings.Margin.Keys) Known(reading, "researchkit.margin", id);
        return settings with { Other = other };
    }

    /// <summary>A declaration that no verdict reads would be lost in silence.</summary>
    private static void Known(StudyReading reading, string key, string id)
    {
        if (!PrimaryIndicators.IsKnown(id))
            reading.Faults.Add(PackageReader.File, 0, key, id, "unknown-indicator", $"No verdict goes by this id. These can be declared: {string.Join(", ", PrimaryIndicators.Known)}.", isError: false);
    }

    private static bool TryInt(this JsonElement value, int least, out int number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number) && number >= least;
    }

    private static bool TryDay(this JsonElement of, string key, out DateOnly day)
    {
        day = default;
        return of.ValueKind == JsonValueKind.Object && PackageReader.Text(of, key) is { } text
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
