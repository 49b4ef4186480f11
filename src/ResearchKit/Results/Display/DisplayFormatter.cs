namespace ResearchKit;

/// <summary>Writes a value as one MIME type. Kernels find <see cref="MimeType"/> and <see cref="Format"/> by name.</summary>
/// <param name="mimeType">The MIME type, such as text/html.</param>
/// <param name="text">The value in that type, as text (base64 for an image of bytes); null: this value has none.</param>
internal sealed class DisplayFormatter(string mimeType, Func<object, string?> text)
{
    /// <summary>The MIME type that <see cref="Format"/> writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the value; false when it has no such form.</summary>
    public bool Format(object value, TextWriter writer)
    {
        if (text(value) is not { } shown)
        {
            return false;
        }

        writer.Write(shown);
        return true;
    }
}
