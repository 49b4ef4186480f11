namespace ResearchKit;

/// <summary>Whether the name of a file or a sheet is that of a table with a slip of the pen, or another word that merely looks like it.</summary>
internal static class TableNames
{
    /// <summary>A table name up to this length is one letter away from many plain words: nodes and codes, tips and ties.</summary>
    private const int Short = 6;

    /// <summary>The table that the name means, with one slip; null when it is another name.</summary>
    /// <remarks>
    /// Capitals, underscores, spaces and the ending of a plural do not count; in a name of more than six letters one letter more, less or other does
    /// not, nor two that changed places.
    /// </remarks>
    internal static string? Meant(string name, IReadOnlyList<string> tables)
    {
        string plain = Plain(name);
        return tables.FirstOrDefault(t => Plain(t) == plain)
            ?? tables.FirstOrDefault(t => t.Length > Short && (Nearest.Distance(plain, Plain(t)) <= 1 || IsSwapOf(plain, Plain(t))));
    }

    /// <summary>Else the table that the name resembles; null when it is far from all.</summary>
    internal static string? Like(string name, IReadOnlyList<string> tables)
    {
        string near = Nearest.To(name, tables);
        return Nearest.Distance(name, near) <= (near.Length > Short ? 2 : 1) ? near : null;
    }

    private static string Plain(string name)
    {
        string letters = new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        return letters.EndsWith('s') ? letters[..^1] : letters;
    }

    private static bool IsSwapOf(string a, string b)
    {
        if (a.Length != b.Length) return false;
        int at = 0;
        while (at < a.Length && a[at] == b[at]) at++;
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }
}
