namespace ResearchKit;

/// <summary>The codebook with how often each code was given; see <see cref="CodeFrequency.Codebook"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class CodebookCounts
{
    internal CodebookCounts(IReadOnlyList<CodeCount> codes, int segments, int sources, Provenance provenance)
        => (Codes, Segments, Sources, Provenance) = (codes, segments, sources, provenance);

    /// <summary>The codes by family and name.</summary>
    public IReadOnlyList<CodeCount> Codes { get; }

    /// <summary>All segments: one a passage and code.</summary>
    public int Segments { get; }

    /// <summary>Distinct sources with a segment.</summary>
    public int Sources { get; }

    /// <summary>Where the counts come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Table T04: a row a code. Definitions are for the team.</summary>
    public ResultTable ToTable() => new(
        "T04-codebook",
        "Codebook and how often each code was given",
        "Each row is a code; read segments beside sources, since one talkative person can fill many segments.",
        [
            new("Code"), new("Family"), new("Definition"), new("Origin"), new("Segments", "", "count"), new("Sources", "", "count"), new("Speakers", "", "count"),
            new("Coders", "", "count"),
        ],
        [.. Codes.Select(Row)],
        Provenance)
    {
        N = FormattableString.Invariant($"{Codes.Count} codes, {Segments} segments, {Sources} sources"),
        Formula = CodeFrequency.Info.Formula,
        Reference = CodeFrequency.Info.Reference,
        Counts = new("segments", ["Code"], [.. Codes.Select(c => new CrosstabCell([c.Code.Id], c.Segments, c.Persons))], Provenance),
    };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(CodeCount c) =>
    [
        Cell.Of(c.Code.Name), Cell.Of(c.Code.Family), Cell.Of(c.Code.Definition), Cell.Of(c.Code.Version == 0 && c.Code.Definition.Length == 0 ? "not in codes.csv" : PlainWord.Of(c.Code.Origin)),
        Cell.Of(c.Segments, c.Persons), Cell.Of(c.Sources, c.Persons), Cell.Of(c.Persons, c.Persons), Cell.Of(c.Coders),
    ];
}
