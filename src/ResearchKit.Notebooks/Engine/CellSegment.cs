namespace ResearchKit;

/// <summary>A run of lines of a cell in one language. A cell may switch with a line <c>#!markdown</c>, <c>#!html</c> or <c>#!csharp</c>.</summary>
/// <param name="Language"><c>csharp</c>, <c>markdown</c> or <c>html</c>.</param>
/// <param name="Text">C#: the whole cell with all other lines blank, so that line numbers stay. Else: the lines alone.</param>
internal sealed record CellSegment(string Language, string Text)
{
    /// <summary>The segments of a cell, in order.</summary>
    /// <exception cref="CellFaultException">A line asks for something that is not known here.</exception>
    public static IReadOnlyList<CellSegment> Of(string code)
    {
        var lines = code.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var segments = new List<CellSegment>();
        string language = "csharp";
        int start = 0;
        for (int i = 0; i <= lines.Length; i++)
        {
            bool atEnd = i == lines.Length;
            if (!atEnd && lines[i].StartsWith('%') && lines[..i].All(string.IsNullOrWhiteSpace))
            {
                throw Unknown(lines[i].Trim(), i + 1);
            }

            if (!atEnd && !lines[i].StartsWith("#!", StringComparison.Ordinal))
            {
                continue;
            }

            Close(start, i);
            if (!atEnd)
            {
                language = Switch(lines[i].Trim(), i + 1);
                start = i + 1;
            }
        }

        return segments;

        void Close(int from, int to)
        {
            var own = lines[from..to];
            if (own.All(string.IsNullOrWhiteSpace))
            {
                return;
            }

            segments.Add(new(language, language == "csharp" ? new string('\n', from) + string.Join('\n', own) : string.Join('\n', own).Trim('\n')));
        }
    }

    /// <summary>The word for a language as a notebook may give it; null when it is none that runs here.</summary>
    public static string? Known(string language) => language.Trim().ToUpperInvariant() switch
    {
        "C#" or "CSHARP" or "CS" => "csharp",
        "MARKDOWN" or "MD" => "markdown",
        "HTML" => "html",
        _ => null,
    };

    private static string Switch(string line, int number) => Known(line[2..]) ?? throw Unknown(line, number);

    private static CellFaultException Unknown(string line, int number) => new(
        "UnknownCommand",
        $"`{line}` is a command of another notebook program. Cells here are C#; #!csharp, #!markdown and #!html are understood. Delete the line, or move the cell.",
        number);
}
