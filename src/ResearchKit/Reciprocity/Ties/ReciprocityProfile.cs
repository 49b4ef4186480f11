namespace ResearchKit;

/// <summary>Six answers to "is it returned?", side by side. They are never merged into one score.</summary>
/// <param name="Scope">Whose ties: "whole network", "between coproducer and professional".</param>
/// <param name="Arc">Share of ties returned.</param>
/// <param name="Dyad">Share of connected pairs that are mutual.</param>
/// <param name="Symmetry">Share of pairs that are mutual or null.</param>
/// <param name="Correlation">Arc reciprocity beyond density.</param>
/// <param name="Weighted">Share of weight returned.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record ReciprocityProfile(string Scope, Estimate Arc, Estimate Dyad, Estimate Symmetry, Estimate Correlation, Estimate Weighted)
{
    /// <summary>
    /// The chance that two contacts of a pair had different starters, from whole-number weights; null where it was not asked for.
    /// </summary>
    public Estimate? TurnShare { get; init; }

    /// <summary>All of them in the order of the table.</summary>
    public IReadOnlyList<Estimate> All => TurnShare is { } turns ? [Arc, Dyad, Symmetry, Correlation, Weighted, turns] : [Arc, Dyad, Symmetry, Correlation, Weighted];

    /// <summary>Two sentences: how many ties and connected pairs go both ways, and that no range stands behind it.</summary>
    public string PlainReading => !Arc.IsDefined || !Dyad.IsDefined
        ? $"Whether ties are returned is not defined, {Scope}: {Arc.Reason ?? Dyad.Reason}. Nothing is claimed."
        : FormattableString.Invariant($"Of {Arc.Denominator:0} ties, {Scope}, {Arc.Numerator:0} are returned: {Dyad.Numerator:0} of {Dyad.Denominator:0} connected pairs are tied both ways. ")
            + "These are counts without a range: they do not say whether it is more than chance would give.";

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>A row each: value, n and formula.</summary>
    public ResultTable ToTable() => new(
        "network-reciprocity", $"Reciprocity, {Scope}", "Each row answers another question; the rows are not parts of one score.",
        [new("Measure"), new("Value", "", "number"), new("n", "", "count"), new("Counted"), new("Formula")],
        [.. All.Select(e => new[] { Cell.Of(e.Measure.Name), Cell.Of(e), Cell.Of((double)e.N), Cell.Of(e.Unit), Cell.Of(e.Measure.Formula) })],
        Arc.Provenance)
    { N = $"{Arc.N} ties", Reference = string.Join("; ", All.Select(e => e.Measure.Reference).Distinct()) };
}
