using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads datapackage.json: title, licence, declared columns, and the settings of the <c>researchkit</c> block.</summary>
internal static class PackageReader
{
    internal const string File = "datapackage.json";

    internal static void Read(StudyReading reading)
    {
        string path = Path.Combine(reading.Folder, File);
        if (Directory.Exists(path)) reading.Faults.Unread(File, "A folder stands where the file should be.");
        if (!System.IO.File.Exists(path)) return;
        try
        {
            byte[] bytes = System.IO.File.ReadAllBytes(path);
            var text = bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object) Bad(reading, "", "The file must hold one object: { ... }.");
            else Package(reading, json.RootElement);
        }
        catch (JsonException e)
        {
            reading.Faults.Add(File, (e.LineNumber ?? 0) + 1, "", default, "bad-json", "The file is not JSON from here on: check commas, quotes and brackets.", isError: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reading.Faults.Unread(File, "The file could not be opened and read.");
        }
    }

    private static void Package(StudyReading reading, JsonElement package)
    {
        var settings = reading.Settings;
        if ((Text(package, "title") ?? Text(package, "name")) is { } title && !string.IsNullOrWhiteSpace(title)) settings = settings with { Title = title };
        if (Text(package, "description") is { } description) settings = settings with { Description = description };
        if (package.TryGetProperty("licenses", out var licences) && licences.ValueKind == JsonValueKind.Array && licences.GetArrayLength() > 0
            && licences[0].ValueKind == JsonValueKind.Object && Text(licences[0], "name") is { } licence)
            settings = settings with { Licence = licence };
        if (package.TryGetProperty("resources", out var resources) && resources.ValueKind == JsonValueKind.Array)
            foreach (var resource in resources.EnumerateArray()) Declare(reading, resource);
        reading.Settings = package.TryGetProperty("researchkit", out var block) ? SettingsReader.Read(reading, block, settings) : settings;
    }

    private static void Declare(StudyReading reading, JsonElement resource)
    {
        if (resource.ValueKind != JsonValueKind.Object || Text(resource, "path") is not { } path || StudySchema.Find(path) is not { } table) return;
        if (!resource.TryGetProperty("schema", out var schema) || schema.ValueKind != JsonValueKind.Object) return;
        if (!schema.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Array) return;
        var declared = reading.Declared[table.Name] = new(StringComparer.Ordinal);
        foreach (var field in fields.EnumerateArray())
            if (field.ValueKind == JsonValueKind.Object && Text(field, "name") is { } name && table.Find(name) is null)
                declared[name] = Text(field, "description") ?? Text(field, "title") ?? "";
    }

    internal static string? Text(JsonElement of, string key)
        => of.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static void Bad(StudyReading reading, string key, string mend)
        => reading.Faults.Add(File, 0, key, default, "bad-setting", mend, isError: true);
}
