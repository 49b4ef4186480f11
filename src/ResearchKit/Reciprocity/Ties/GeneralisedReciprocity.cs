namespace ResearchKit;

/// <summary>
/// Does it come back round, from somebody else? Rings of three (A gives to B, B to C, C to A) beside short cuts (A to B, B to C, A to C), on the same paths.
/// </summary>
/// <remarks>
/// A snapshot: a ring in a network says that the ties are there, not that one followed the other in time.
/// Rings are common where ties are many; short cuts without rings are the mark of a ladder (Davis 1970, doi 10.2307/2093295).
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class GeneralisedReciprocity
{
    private GeneralisedReciprocity(Estimate cyclic, Estimate transitive, TriadCensus? triads, double density, Provenance provenance)
        => (Cyclic, Transitive, Triads, Density, Provenance) = (cyclic, transitive, triads, density, provenance);

    /// <summary>Share of two-paths i to j to k with a tie from k to i.</summary>
    public Estimate Cyclic { get; }

    /// <summary>Share of the same two-paths with a tie from i to k.</summary>
    public Estimate Transitive { get; }

    /// <summary>The triad census: 030C is the bare ring, 030T the bare short cut; null for an undirected network.</summary>
    public TriadCensus? Triads { get; }

    /// <summary>Density: what both shares would be about if ties fell by chance alone; NaN with fewer than two people.</summary>
    public double Density { get; }

    /// <summary>Rings of three people, each direction of a ring once; NaN where the share is not defined for want of direction.</summary>
    public double Rings => Triads is null ? double.NaN : Cyclic.IsDefined ? Cyclic.Numerator / 3 : 0;

    /// <summary>Where it comes from and what was left out.</summary>
    public Provenance Provenance { get; }

    /// <summary>Two sentences: how many two-paths come back round, and that a snapshot and no range stands behind it.</summary>
    public string PlainReading => !Cyclic.IsDefined
        ? $"Whether help comes back round is not defined: {Cyclic.Reason}. Nothing is claimed."
        : FormattableString.Invariant($"Of {Cyclic.N} paths from one person over a second to a third, {Cyclic.Numerator:0} come back to the first and {Transitive.Numerator:0} have a short cut. ")
            + "These are counts of one snapshot without a range: they do not say that one tie answered another, or that it is more than chance would give.";

    /// <summary>Rings and short cuts of a network.</summary>
    /// <param name="network">The network; undirected: both shares are undefined.</param>
    public static GeneralisedReciprocity Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var provenance = network.Provenance;
        if (!network.Answered.IsEmpty && network.Answered.Span.Contains(false)) provenance = provenance.Noting("Ties of people who did not answer count as absent.");
        return new(Reciprocity.Cyclic(network), Transitivity.Directed(network), network.Directed ? TriadCensus.Of(network) : null, ResearchKit.Density.Of(network).Value, provenance);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>Rings and short cuts: share of the two-paths, counts, and triads in which nothing else is tied.</summary>
    public ResultTable ToTable() => new(
        "generalised-reciprocity", "Does it come back round, from somebody else", "Of all paths from one person over a second to a third: how many are closed, and how. By chance alone both shares would be about the density.",
        [new("Closed by"), new("Share of two-paths", "", "share"), new("Two-paths closed", "", "count"), new("Two-paths", "", "count"), new("Triples with nothing else", "triples", "count"), new("Density", "", "share")],
        [Row("third to first (a ring)", Cyclic, "030C"), Row("first to third (a short cut)", Transitive, "030T")], Provenance)
    {
        N = FormattableString.Invariant($"{Cyclic.N} two-paths"),
        Formula = $"{Cyclic.Measure.Name}: {Cyclic.Measure.Formula}; {Transitive.Measure.Name}: {Transitive.Measure.Formula}",
        Reference = string.Join("; ", new[] { Cyclic.Measure.Reference, Transitive.Measure.Reference, TriadCensus.Info.Reference }.SelectMany(r => r.Split("; ")).Distinct(StringComparer.Ordinal)),
    };

    private Cell[] Row(string how, Estimate share, string type) =>
    [
        Cell.Of(how), Cell.Of(share), share.IsDefined ? Cell.Of(share.Numerator) : Cell.Undefined(share.Reason!), Cell.Of((double)share.N),
        Triads is { } triads ? Cell.Of((double)triads[type]) : Cell.Undefined(share.Reason!), Cell.Of(Density),
    ];
}
