namespace ResearchKit;

/// <summary>What a failing cell put out before the fault: its last lines, read from the end, for there may be megabytes of it.</summary>
internal static class NotebookCellPrint
{
    private const int MostLines = 20, MostWide = 300;

    /// <summary>The last lines, in order, and whether they are all.</summary>
    public static (IReadOnlyList<string> Lines, bool Whole) Last(CellResult result)
    {
        var lines = new List<string>();
        foreach (var output in result.Outputs.Reverse())
        {
            string text = output switch
            {
                CellStream stream => stream.Text,
                CellDisplay display => display.Data.GetValueOrDefault("text/plain") ?? "",
                _ => "",
            };
            int end = text.EndsWith('\n') ? text.Length - 1 : text.Length;
            while (end > 0)
            {
                if (lines.Count == MostLines)
                {
                    lines.Reverse();
                    return (lines, false);
                }

                int start = text.LastIndexOf('\n', end - 1) + 1;
                lines.Add(end - start > MostWide ? $"{text.AsSpan(start, MostWide)} ..." : text[start..end]);
                end = start - 1;
            }
        }

        lines.Reverse();
        return (lines, true);
    }
}
