namespace ResearchKit;

/// <summary>The other ways to count, one changed at a time; ways that could not differ are not listed.</summary>
/// <remarks>
/// Bounds of a change are its extremes: what is not known lies towards one side in the first period and towards the other in the last, besides all one
/// way in both. For pairs the two sides are no extremes of turn-taking: there the most even and the most uneven split of the unknown starts stand beside them.
/// </remarks>
internal static class Strip
{
    private const string Unknown = "starters not recorded", Two = "people who hold two roles";

    /// <summary>For shares of starts of one period: counting rule, starters not recorded, two roles.</summary>
    public static IEnumerable<StripWay> OfStarts(Study study, Counting headline, ActTable table)
        => [.. Rules(headline), .. Starters(study, headline, table), .. Roles(study, headline, table)];

    /// <summary>For the change of a share of starts.</summary>
    public static IEnumerable<StripWay> OfStarts(Study study, Counting headline, ActTable first, ActTable last)
    {
        string a = SideLabels.LabelOf(study, Side.A);
        Counting most = headline with { TwoRoles = Assignment.ForA }, fewest = headline with { TwoRoles = Assignment.ForB };
        return
        [
            .. Rules(headline), .. Starters(study, headline, first, last), .. Roles(study, headline, first.TwoRoles > 0 ? first : last),
            .. first.TwoRoles + last.TwoRoles == 0 ? Array.Empty<StripWay>() :
            [
                new StripWay(Two, $"first fewest starts for {a}, last most", fewest, most), new StripWay(Two, $"first most starts for {a}, last fewest", most, fewest),
            ],
        ];
    }

    /// <summary>For pairs of one period: minimum contacts, starters not recorded, two roles.</summary>
    public static IEnumerable<StripWay> OfPairs(Study study, Counting headline, ActTable table)
    {
        foreach (var way in Minima(headline)) yield return way;
        foreach (var way in Starters(study, headline, table)) yield return way;
        if (table.UnknownStarters > 0)
        {
            yield return new(Unknown, "as evenly as can be", headline with { UnknownStarters = Assignment.Evenly });
            yield return new(Unknown, "as unevenly as can be", headline with { UnknownStarters = Assignment.Unevenly });
        }
        foreach (var way in Roles(study, headline, table)) yield return way;
    }

    /// <summary>For changes in pairs.</summary>
    public static IEnumerable<StripWay> OfPairs(Study study, Counting headline, ActTable first, ActTable last)
    {
        foreach (var way in Minima(headline)) yield return way;
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        Counting With(Assignment assignment) => headline with { UnknownStarters = assignment };
        if (first.UnknownStarters + last.UnknownStarters > 0)
        {
            yield return new(Unknown, $"all by {a}", With(Assignment.ToA));
            yield return new(Unknown, $"all by {b}", With(Assignment.ToB));
            yield return new(Unknown, "first unevenly, last evenly", With(Assignment.Unevenly), With(Assignment.Evenly));
            yield return new(Unknown, "first evenly, last unevenly", With(Assignment.Evenly), With(Assignment.Unevenly));
        }
        foreach (var way in Roles(study, headline, first, last)) yield return way;
    }

    private static IEnumerable<StripWay> Rules(Counting headline)
        => from rule in new[] { CountingRule.Act, CountingRule.Pair, CountingRule.Fractional }
           where rule != headline.Rule
           select new StripWay("counting rule", rule.ToString(), headline with { Rule = rule });

    private static IEnumerable<StripWay> Minima(Counting headline)
        => from minimum in new[] { 2, 3, 4 }
           where minimum != headline.MinimumContacts
           select new StripWay("minimum contacts", FormattableString.Invariant($"{minimum}"), headline with { MinimumContacts = minimum });

    private static IEnumerable<StripWay> Starters(Study study, Counting headline, ActTable first, ActTable? last = null)
        => BothWays(study, Unknown, "by", first.UnknownStarters > 0, last?.UnknownStarters > 0, last is not null, side => headline with { UnknownStarters = side });

    private static IEnumerable<StripWay> Roles(Study study, Counting headline, ActTable first, ActTable? last = null)
        => BothWays(study, Two, "as", first.TwoRoles > 0, last?.TwoRoles > 0, last is not null, side => headline with { TwoRoles = side });

    private static IEnumerable<StripWay> BothWays(
        Study study, string what, string word, bool inFirst, bool inLast, bool change, Func<Assignment, Counting> towards)
    {
        if (!inFirst && !inLast) yield break;
        string a = $"{word} {SideLabels.LabelOf(study, Side.A)}", b = $"{word} {SideLabels.LabelOf(study, Side.B)}";
        Counting toA = towards(Assignment.ToA), toB = towards(Assignment.ToB);
        yield return new(what, $"all {a}", toA);
        yield return new(what, $"all {b}", toB);
        // With nothing unknown in one of the two periods, the two above are the extremes already.
        if (!change || !inFirst || !inLast) yield break;
        yield return new(what, $"first {b}, last {a}", toB, toA);
        yield return new(what, $"first {a}, last {b}", toA, toB);
    }
}
