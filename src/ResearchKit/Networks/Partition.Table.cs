namespace ResearchKit;

public sealed partial record Partition
{
    /// <summary>People in each group.</summary>
    public ResultTable ToTable()
    {
        long[] people = new long[Groups.Count + 1];
        foreach (int group in Group.Span) people[group < 0 ? Groups.Count : group]++;
        var names = Groups.Append("no group recorded");
        return new(
            "partition", $"People by {Name}", "Everybody counts once.", [new(Name), new("People", "", "count")],
            [.. names.Select((g, k) => new[] { Cell.Of(g), Cell.Of(people[k], people[k]) }).Where((_, k) => k < Groups.Count || people[k] > 0)], Provenance)
        {
            N = FormattableString.Invariant($"{Roster.Count} people"),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>What the groups are, and how many people.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Roster.Count} people in {Groups.Count} groups ({Facts.Some(Groups)})");
}
