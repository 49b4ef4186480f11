using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>A message that came in, its signature found good.</summary>
/// <param name="Identities">Whom to answer.</param>
/// <param name="Header">Its header as it came: the parent of every answer.</param>
/// <param name="Type">Its type, such as <c>execute_request</c>.</param>
/// <param name="Parent">The id of the message that it answers; empty when none.</param>
/// <param name="Content">What it asks.</param>
internal sealed record KernelRequest(IReadOnlyList<byte[]> Identities, byte[] Header, string Type, string Parent, JsonObject Content)
{
    /// <summary>Where it came in.</summary>
    public KernelChannel Channel { get; init; }

    /// <summary>Its number among all that came in.</summary>
    public long Order { get; init; }

    /// <summary>A text of the content.</summary>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public string Text(string key) => Content[key] is JsonValue value && value.TryGetValue(out string? text)
        ? text : throw new InvalidDataException($"{Type} has no text '{key}'.");

    /// <summary>A text of the content, or what stands for it.</summary>
    public string Text(string key, string otherwise) => Content[key] is JsonValue value && value.TryGetValue(out string? text) ? text : otherwise;

    /// <summary>A yes or no of the content.</summary>
    public bool Flag(string key, bool otherwise) => Content[key] is JsonValue value && value.TryGetValue(out bool flag) ? flag : otherwise;

    /// <summary>A whole number of the content.</summary>
    public int Number(string key, int otherwise) => Content[key] is JsonValue value && value.TryGetValue(out int number) ? number : otherwise;
}
