using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Messages as they travel: identities, a mark, the signature, and four JSON texts that it covers (protocol 5.3).</summary>
/// <param name="key">The key of the signatures.</param>
internal sealed class KernelWire(string key)
{
    /// <summary>The protocol spoken.</summary>
    public const string Protocol = "5.3";

    private static readonly byte[] _mark = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] _nothing = "{}"u8.ToArray();
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    // One process, one session: ids need only be its own.
    private readonly string _session = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private long _sent;

    /// <summary>The frames of a message.</summary>
    /// <param name="identities">Whom it is for, or what it is about.</param>
    /// <param name="type">Its type.</param>
    /// <param name="parent">Header of the message that it answers; null: none.</param>
    /// <param name="content">What it says.</param>
    public IReadOnlyList<byte[]> Frames(IEnumerable<byte[]> identities, string type, byte[]? parent, JsonObject content)
    {
        var header = new JsonObject
        {
            ["msg_id"] = string.Create(CultureInfo.InvariantCulture, $"{_session}_{Interlocked.Increment(ref _sent)}"),
            ["session"] = _session,
            ["username"] = "kernel",
            // The protocol wants the time of sending; nothing that a reader sees depends on it.
            ["date"] = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = Protocol,
        };
        byte[][] parts = [Bytes(header), parent ?? _nothing, _nothing, Bytes(content)];
        return [.. identities, _mark, Signature(parts), .. parts];
    }

    /// <summary>Reads the frames of a message and checks its signature.</summary>
    /// <exception cref="InvalidDataException">It is none, or not signed with our key.</exception>
    public KernelRequest Read(IReadOnlyList<byte[]> frames)
    {
        int mark = 0;
        while (mark < frames.Count && !frames[mark].AsSpan().SequenceEqual(_mark))
        {
            mark++;
        }

        if (frames.Count < mark + 6)
        {
            throw new InvalidDataException("it has too few parts");
        }

        byte[][] parts = [.. frames.Skip(mark + 2).Take(4)];
        // Checked before a byte of it is read as anything.
        if (!CryptographicOperations.FixedTimeEquals(Signature(parts), frames[mark + 1]))
        {
            throw new InvalidDataException("its signature is not made with the key of this kernel");
        }

        try
        {
            var header = Object(parts[0]);
            return new([.. frames.Take(mark)], parts[0], Text(header, "msg_type"), Text(Object(parts[1]), "msg_id"), Object(parts[3]));
        }
        catch (JsonException)
        {
            throw new InvalidDataException("it is not JSON");
        }
    }

    private static string Text(JsonObject from, string key) => from[key] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    private static JsonObject Object(byte[] json) => JsonNode.Parse(json) as JsonObject ?? throw new InvalidDataException("a part of it is no JSON object");

    private static byte[] Bytes(JsonObject content) => JsonSerializer.SerializeToUtf8Bytes(content, _plain);

    private byte[] Signature(byte[][] parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (byte[] part in parts)
        {
            hash.AppendData(part);
        }

        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
