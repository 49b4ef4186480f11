namespace ResearchKit;

[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Network
{
    /// <summary>What is in it: people, ties, days, and what was left out. Measures of it stand elsewhere.</summary>
    public ResultTable ToTable()
    {
        int unknown = Answered.IsEmpty ? 0 : Enumerable.Range(0, Count).Count(i => !HasAnswered(i)), alone = 0;
        for (int i = 0; i < Count; i++) alone += Out(i).IsEmpty && In(i).IsEmpty ? 1 : 0;
        var rows = new List<(string, Cell)> { ("people", Cell.Of((double)Count)), (Directed ? "ties" : "ties, without direction", Cell.Of((double)Ties)), ("people without a recorded tie", Cell.Of((double)alone)) };
        if (unknown > 0) rows.Add(("people whose own ties are not known", Cell.Of((double)unknown)));
        if (RepeatedTies > 0) rows.Add(("repeated ties, added up", Cell.Of((double)RepeatedTies)));
        if (SelfTies > 0) rows.Add(("ties of a person to themselves, left out", Cell.Of((double)SelfTies)));
        if (ZeroWeights > 0) rows.Add(("ties of weight 0, left out", Cell.Of((double)ZeroWeights)));
        if (Window is { } window) rows.AddRange([("first day", Cell.Of(FormattableString.Invariant($"{window.First:yyyy-MM-dd}"))), ("last day", Cell.Of(FormattableString.Invariant($"{window.Last:yyyy-MM-dd}")))]);
        return Facts.Table("network", $"Network: {Relation}", Directed ? "A tie goes from one person to another." : "A tie joins two people and has no direction.", Provenance, rows) with
        {
            N = FormattableString.Invariant($"{Count:#,0} people, {Ties:#,0} ties"),
        };
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();
}
