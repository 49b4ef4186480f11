using System.Text;

namespace ResearchKit;

/// <summary>A cell as the compiler may read it, with every character in its place.</summary>
internal static class CodeText
{
    /// <summary>The C# of a cell: other languages and the lines that name packages are blank.</summary>
    public static string Masked(string code)
    {
        if (!code.Contains('#', StringComparison.Ordinal))
        {
            return code;
        }

        var text = new StringBuilder(code);
        bool csharp = true;
        for (int start = 0, end; start < code.Length; start = end + 1)
        {
            end = code.IndexOf('\n', start);
            end = end < 0 ? code.Length : end;
            var line = code.AsSpan(start, end - start).Trim();
            bool turns = line.StartsWith("#!");
            csharp = turns ? CellSegment.Known(line[2..].ToString()) == "csharp" : csharp;
            if (turns || !csharp || line.StartsWith("#i ") || (line.StartsWith("#r") && line[2..].TrimStart().StartsWith("\"nuget:", StringComparison.OrdinalIgnoreCase)))
            {
                for (int i = start; i < end; i++)
                {
                    text[i] = ' ';
                }
            }
        }

        return text.ToString();
    }

    /// <summary>A place counted in code points, as the protocol counts, as one counted in characters.</summary>
    public static int Characters(string code, int codePoints)
    {
        int at = 0;
        for (; codePoints > 0 && at < code.Length; codePoints--)
        {
            at += at + 1 < code.Length && char.IsSurrogatePair(code, at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>A place counted in characters as one counted in code points.</summary>
    public static int CodePoints(string code, int characters)
    {
        int count = 0;
        for (int at = 0; at < characters; count++)
        {
            at += at + 1 < code.Length && char.IsSurrogatePair(code, at) ? 2 : 1;
        }

        return count;
    }
}
