namespace ResearchKit;

/// <summary>One theme over the cycles, as drawn in F15.</summary>
/// <param name="Family">The family; rows of one family stand together.</param>
/// <param name="Theme">The code.</param>
/// <param name="Sources">A count a cycle: sources in which the theme was coded; <see cref="NotShown"/> outside the team where few people stand behind it.</param>
internal sealed record ThemeRow(string Family, string Theme, IReadOnlyList<int> Sources)
{
    /// <summary>In place of a count that is not shown.</summary>
    public const int NotShown = -1;
}
