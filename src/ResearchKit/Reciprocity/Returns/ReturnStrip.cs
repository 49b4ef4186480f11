namespace ResearchKit;

/// <summary>The other ways to count returns, one changed at a time; ways that could not differ are not listed.</summary>
internal static class ReturnStrip
{
    public static IEnumerable<(string What, string Choice, ReturnRule Rule)> Of(Study study, ReturnWindow window, ReturnRule rule, ReturnSides headline)
    {
        foreach (int days in new[] { 7, 14, 28 })
            if (days != rule.Days) yield return ("window", FormattableString.Invariant($"{days} days"), rule with { Days = days });
        if (window.Interactions.Any(i => i.Direction == Direction.TwoWay)) yield return ("two-way contacts", "starts returned at once", rule with { TwoWayIn = true });
        if (window.Interactions.Any(i => i.Direction == Direction.Unknown)) yield return ("direction not recorded", "as one-way", rule with { UndirectedIn = true });
        if (headline.Measure.Tied > 0) yield return ("same day or minute", "answers", rule with { TiesAnswer = true });
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        if (headline.Table.UnknownStarters > 0)
        {
            yield return ("starters not recorded", $"all by {a}", rule with { Counting = rule.Counting with { UnknownStarters = Assignment.ToA } });
            yield return ("starters not recorded", $"all by {b}", rule with { Counting = rule.Counting with { UnknownStarters = Assignment.ToB } });
        }
        if (headline.Table.TwoRoles > 0)
        {
            yield return ("people who hold two roles", $"all as {a}", rule with { Counting = rule.Counting with { TwoRoles = Assignment.ToA } });
            yield return ("people who hold two roles", $"all as {b}", rule with { Counting = rule.Counting with { TwoRoles = Assignment.ToB } });
        }
    }
}
