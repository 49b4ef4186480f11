namespace ResearchKit;

/// <summary>A count by side.</summary>
/// <param name="A">By people of side a.</param>
/// <param name="B">By people of side b.</param>
/// <param name="Others">By people on neither side; roles that are left out of counts of contact (researchers) are among them.</param>
/// <param name="TwoRoles">By people who held roles on two sides that day.</param>
public sealed record BySide(int A, int B, int Others, int TwoRoles)
{
    /// <summary>All together.</summary>
    public int Total => A + B + Others + TwoRoles;

    internal static BySide Of(IEnumerable<Side?> sides)
    {
        int a = 0, b = 0, others = 0, two = 0;
        foreach (var side in sides)
            switch (side)
            {
                case null: two++; break;
                case Side.A: a++; break;
                case Side.B: b++; break;
                default: others++; break;
            }
        return new(a, b, others, two);
    }
}
