namespace ResearchKit;

/// <summary>How many said yes, no, or are not recorded.</summary>
/// <param name="Yes">Yes.</param>
/// <param name="No">No.</param>
/// <param name="NotRecorded">Not recorded.</param>
public readonly record struct Split(int Yes, int No, int NotRecorded)
{
    /// <summary>All of them.</summary>
    public int Total => Yes + No + NotRecorded;

    /// <summary>Both together.</summary>
    public static Split operator +(Split left, Split right) => new(left.Yes + right.Yes, left.No + right.No, left.NotRecorded + right.NotRecorded);

    /// <summary>The operator + by name.</summary>
    public static Split Add(Split left, Split right) => left + right;

    /// <summary>The answers of these items.</summary>
    internal static Split Of<T>(IEnumerable<T> items, Func<T, bool?> answer)
    {
        int yes = 0, no = 0, none = 0;
        foreach (var item in items)
            switch (answer(item))
            {
                case true: yes++; break;
                case false: no++; break;
                default: none++; break;
            }

        return new(yes, no, none);
    }
}
