using System.Text;

namespace ResearchKit;

/// <summary>Lines of a text file, each with its number; encoding by its mark, UTF-8 without one.</summary>
internal sealed class TextLines(Stream stream, FileTies said) : IDisposable
{
    private readonly StreamReader _reader = new(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, 1 << 15);

    /// <summary>The line at hand, white space at both ends left out.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its number, 1-based.</summary>
    public long Number { get; private set; }

    /// <summary>Moves to the next line that is not blank. False at the end. A line with lost bytes is told and passed over.</summary>
    public bool Next()
    {
        while (_reader.ReadLine() is { } line)
        {
            Number++;
            Text = line.Trim();
            if (Text.Length == 0) continue;
            int bad = Text.AsSpan().IndexOfAny('\0', '\uFFFD');
            if (bad < 0) return true;
            if (Text[bad] == '\0') said.Fault(Number, "", default, "nul-byte", "The row holds a NUL byte: save the file again as UTF-8 text.");
            else said.Fault(Number, "", default, "not-utf8", "The row holds bytes that are not UTF-8: save the file again as UTF-8 text.");
        }
        return false;
    }

    public void Dispose() => _reader.Dispose();
}
