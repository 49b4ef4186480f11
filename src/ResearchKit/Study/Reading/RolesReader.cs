using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads the roles of a study: a list of objects, or an object with a side or an object for each role.</summary>
internal static class RolesReader
{
    /// <summary>Null when the value does not say what is needed.</summary>
    internal static IReadOnlyList<RoleDefinition>? Read(JsonElement value)
    {
        var roles = new List<RoleDefinition>();
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var role in value.EnumerateArray())
            {
                if (role.ValueKind != JsonValueKind.Object) return null;
                string? word = PackageReader.Text(role, "role") ?? PackageReader.Text(role, "word") ?? PackageReader.Text(role, "name");
                if (word is null || One(word, role) is not { } one) return null;
                roles.Add(one);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var role in value.EnumerateObject())
            {
                if (One(role.Name, role.Value) is not { } one) return null;
                roles.Add(one);
            }
        }
        else return null;
        bool once = roles.DistinctBy(r => r.Word, StringComparer.Ordinal).Count() == roles.Count;
        return once && roles.TrueForAll(r => r.Word.Length > 0) ? roles : null;
    }

    private static RoleDefinition? One(string word, JsonElement role)
    {
        word = word.Trim();
        if (role.ValueKind is JsonValueKind.String or JsonValueKind.Null) return SideOf(role) is { } only ? new(word, word, only) : null;
        if (role.ValueKind != JsonValueKind.Object) return null;
        var side = role.TryGetProperty("side", out var given) ? SideOf(given) : Side.None;
        return side is { } known ? new(word, PackageReader.Text(role, "label") ?? word, known) : null;
    }

    private static Side? SideOf(JsonElement side)
        => side.ValueKind == JsonValueKind.Null ? Side.None
            : side.ValueKind == JsonValueKind.String && EnumWords<Side>.TryParse(side.GetString()!.ToLowerInvariant(), out var known) ? known : null;
}
