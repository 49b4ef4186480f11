namespace ResearchKit;

public sealed partial record PersonValues
{
    private const int MostShown = 100;

    /// <summary>A row a person, in order of the ids and never by rank. For the team only.</summary>
    public ResultTable ToTable() => Table(Roster.Count);

    /// <summary>The first hundred people as HTML. For the team only.</summary>
    public string ToHtml() => Table(MostShown).ToHtml();

    /// <summary>The first hundred people as text. For the team only.</summary>
    public string ToText() => Table(MostShown).ToText();

    /// <summary>What it is, for how many, and between which values.</summary>
    public override string ToString()
    {
        var (low, high, defined) = (double.PositiveInfinity, double.NegativeInfinity, 0);
        foreach (double value in Values.Span)
            if (!double.IsNaN(value)) (low, high, defined) = (Math.Min(low, value), Math.Max(high, value), defined + 1);
        var number = Column;
        return FormattableString.Invariant($"{Measure.Name}: {Roster.Count} people") + (defined == 0 ? ", not defined for any" : $", {number.Show(low)} to {number.Show(high)}")
            + (defined > 0 && defined < Roster.Count ? FormattableString.Invariant($", not defined for {Roster.Count - defined}") : "");
    }

    // Whole numbers are shown as such: 7, not 7.00.
    private TableColumn Column
    {
        get
        {
            foreach (double value in Values.Span)
                if (!double.IsNaN(value) && value != Math.Floor(value)) return new("Value", "", "number");
            return new("Value", "", "count");
        }
    }

    private ResultTable Table(int most)
    {
        int shown = Math.Min(most, Roster.Count);
        string rest = shown < Roster.Count ? FormattableString.Invariant($" The first {shown} of {Roster.Count} people are shown.") : "";
        return new(
            new([.. Measure.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]), Measure.Name, $"One row is one person, in order of the ids. For the team only, not for publication.{rest}",
            [new("Person"), Column], [.. Enumerable.Range(0, shown).Select(i => new[] { Cell.Of(Roster[i]), Cell.Of(Values.Span[i], 1) })], Provenance)
        {
            N = FormattableString.Invariant($"{Roster.Count} people"),
            Formula = Measure.Formula,
            Reference = Measure.Reference,
        };
    }
}
