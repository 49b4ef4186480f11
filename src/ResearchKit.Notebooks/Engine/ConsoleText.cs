namespace ResearchKit;

/// <summary>Console text as a reader sees it.</summary>
internal static class ConsoleText
{
    /// <summary>Line ends are LF; what a lone carriage return overwrote (a progress bar) is left out.</summary>
    public static string Shown(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(line =>
        {
            string kept = line.TrimEnd('\r');
            return kept[(kept.LastIndexOf('\r') + 1)..];
        }));
    }
}
