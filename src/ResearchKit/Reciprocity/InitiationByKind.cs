namespace ResearchKit;

/// <summary>Who started, by kind of contact: what to look at where no occasion is recorded, because a call is seldom convened and a meeting often is.</summary>
/// <param name="Kinds">Kind of contact and share of starts of side a, in the order of the kinds; kinds without a contact between the sides are not listed.</param>
/// <param name="SideA">Label of side a.</param>
/// <param name="SideB">Label of side b.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record InitiationByKind(IReadOnlyList<(InteractionKind Kind, Estimate Share, long People)> Kinds, string SideA, string SideB, Provenance Provenance)
{
    /// <summary>A row a kind.</summary>
    public ResultTable ToTable() => new(
        "T09-initiation-by-kind", $"Who starts, by kind of contact: {SideA} and {SideB}",
        $"The share says of how many contacts of that kind {SideA} were the starter; .50 reads \"equally often\".",
        [
            new("Kind"), new("Contacts", "contacts", "count"), new($"Started by {SideA}", "contacts", "0.##"), new($"Share started by {SideA}", "", "0.00"),
            new("Range from", "", "0.00") { RangeHeading = "Range" }, new("Range to", "", "0.00"),
        ],
        [.. Kinds.Select(k => (IReadOnlyList<Cell>)[
            Cell.Of(KindNames.Of(k.Kind)), Cell.Of((double)k.Share.N, k.People), Cell.Of(k.Share.Numerator, k.People), Cell.Of(k.Share, k.People),
            Cell.Limit(k.Share, i => i.Low), Cell.Limit(k.Share, i => i.High)])],
        RangeNotes.On(Provenance, Kinds.Select(k => (KindNames.Of(k.Kind), k.Share))))
    {
        N = FormattableString.Invariant($"{Kinds.Sum(k => k.Share.N)} contacts"),
        Formula = Initiation.ShareInfo.Formula,
        Reference = Initiation.ShareInfo.Reference,
        Counts = new("contacts", ["kind", "started by"], [.. Kinds.SelectMany(k => new CrosstabCell[] {
            new([KindNames.Of(k.Kind), SideA], k.Share.Numerator, k.People), new([KindNames.Of(k.Kind), SideB], k.Share.Denominator - k.Share.Numerator, k.People) })], Provenance),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();
}
