namespace ResearchKit;

/// <summary>The other ways to count, one changed at a time; ways that could not differ are not listed.</summary>
internal static class Strip
{
    /// <summary>For shares of starts: counting rule, starters not recorded, two roles.</summary>
    public static IEnumerable<(string What, string Choice, Counting Counting)> OfStarts(Study study, Counting headline, bool unknownStarters, bool twoRoles)
    {
        foreach (var rule in new[] { CountingRule.Act, CountingRule.Pair, CountingRule.Fractional })
            if (rule != headline.Rule) yield return ("counting rule", rule.ToString(), headline with { Rule = rule });
        foreach (var choice in Bounds(study, headline, unknownStarters, twoRoles)) yield return choice;
    }

    /// <summary>For pairs: minimum contacts, starters not recorded, two roles.</summary>
    public static IEnumerable<(string What, string Choice, Counting Counting)> OfPairs(Study study, Counting headline, bool unknownStarters, bool twoRoles)
    {
        foreach (int minimum in new[] { 2, 3, 4 })
            if (minimum != headline.MinimumContacts) yield return ("minimum contacts", FormattableString.Invariant($"{minimum}"), headline with { MinimumContacts = minimum });
        foreach (var choice in Bounds(study, headline, unknownStarters, twoRoles)) yield return choice;
    }

    private static IEnumerable<(string What, string Choice, Counting Counting)> Bounds(Study study, Counting headline, bool unknownStarters, bool twoRoles)
    {
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        if (unknownStarters)
        {
            yield return ("starters not recorded", $"all by {a}", headline with { UnknownStarters = Assignment.ToA });
            yield return ("starters not recorded", $"all by {b}", headline with { UnknownStarters = Assignment.ToB });
        }
        if (twoRoles)
        {
            yield return ("people who hold two roles", $"all as {a}", headline with { TwoRoles = Assignment.ToA });
            yield return ("people who hold two roles", $"all as {b}", headline with { TwoRoles = Assignment.ToB });
        }
    }
}
