namespace ResearchKit;

/// <summary>The least and greatest value a person, whatever the unknown ties are. For the team: it names people.</summary>
/// <param name="Measure">What is bounded.</param>
/// <param name="Roster">The persons, in order.</param>
/// <param name="Low">The least value a person.</param>
/// <param name="High">The greatest value a person.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record PersonBounds(MeasureInfo Measure, Roster Roster, ReadOnlyMemory<double> Low, ReadOnlyMemory<double> High, Provenance Provenance)
{
    /// <summary>The bounds of the person with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such person in the roster.</exception>
    public (double Low, double High) this[string id]
        => Roster.IndexOf(id) is >= 0 and var i ? (Low.Span[i], High.Span[i]) : throw new KeyNotFoundException($"'{id}' is not in the roster.");

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a person. For the team only.</summary>
    public ResultTable ToTable() => new(
        "network-person-bounds", $"{Measure.Name} a person, whatever the missing answers are", "From and to are the extremes over every way the unknown ties could be. For the team only: it names people.",
        [new("Person"), new("From", "", "0.##") { RangeHeading = "Can be" }, new("To", "", "0.##")],
        [.. Roster.Ids.Select((id, i) => (Cell[])[Cell.Of(id), Cell.Of(Low.Span[i], 1), Cell.Of(High.Span[i], 1)])], Provenance)
    { N = FormattableString.Invariant($"{Roster.Count} people"), Formula = Measure.Formula, Reference = Measure.Reference };
}
