namespace ResearchKit;

/// <summary>Words in ordinal order, but whole numbers in them by size: "wave 2" before "wave 10".</summary>
internal sealed class NumbersBySize : IComparer<string>
{
    public static NumbersBySize Order { get; } = new();

    private NumbersBySize()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
            {
                ReadOnlySpan<char> a = Number(x, ref i), b = Number(y, ref j);
                // Without leading noughts the longer number is the larger one.
                int difference = a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
                if (difference != 0) return difference;
            }
            else if (x[i] != y[j]) return x[i].CompareTo(y[j]);
            else (i, j) = (i + 1, j + 1);
        }
        int rest = (x.Length - i).CompareTo(y.Length - j);
        // "1" and "01" are two words.
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static ReadOnlySpan<char> Number(string word, ref int at)
    {
        int start = at;
        while (at < word.Length && char.IsAsciiDigit(word[at])) at++;
        return word.AsSpan(start, at - start).TrimStart('0');
    }
}
