namespace ResearchKit;

/// <summary>
/// What the share of starts, and its change, could be if what is not known all lay one way: contacts without a recorded starter, people who held two
/// roles, and who wrote the contacts down.
/// </summary>
/// <remarks>
/// Starters and roles: each contact the way that gives side a most starts, then side b; for a change towards one side in the first cycle and the other
/// in the last. These are the extremes that the record allows. Recorders: as if all contacts had been written down the way one group of recorders did, by the side on which they stand, of those with
/// 10 counted contacts or more; the lowest and the highest. And as if starts of one side were missing in the proportion in which the people of the two
/// sides wrote down contacts per recorder-month: each recorded start of that side weighs the ratio of the two rates. The tipping point says how far the record would have to be off for the verdict to fall.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class InitiationBounds
{
    internal InitiationBounds(Estimate share, IReadOnlyList<StartBounds> ofShare, Estimate? change, IReadOnlyList<StartBounds> ofChange, string sideA)
        => (Share, OfShare, Change, OfChange, SideA) = (share, ofShare, change, ofChange, sideA);

    /// <summary>The share of starts over the whole study, counted the headline way.</summary>
    public Estimate Share { get; }

    /// <summary>Its bounds, a row for each thing that is not known.</summary>
    public IReadOnlyList<StartBounds> OfShare { get; }

    /// <summary>The share in the last cycle less that in the first, counted the headline way; null with fewer than two cycles.</summary>
    public Estimate? Change { get; }

    /// <summary>Its bounds; empty with fewer than two cycles.</summary>
    public IReadOnlyList<StartBounds> OfChange { get; }

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Two sentences in numbers: the headline, and how far what is not known could move it.</summary>
    public string PlainReading
    {
        get
        {
            if (!Share.IsDefined) return $"The share of starts is not defined: {Share.Reason}. There is nothing to bound.";
            string head = FormattableString.Invariant($"Counted the headline way, the share started by {SideA} is {Readings.Number(Share.Value)}.");
            var known = OfShare.Where(b => b.Open > 0 && b.Low.IsDefined).Select(b => $"{Readings.Number(b.Low.Value)} to {Readings.Number(b.High.Value)} ({b.What})").ToList();
            return known.Count == 0 ? $"{head} No starter or role is left open, and the recorders cannot be held against each other."
                : $"{head} With what is not known laid one way and then the other, it could be {string.Join("; ", known)}.";
        }
    }

    /// <summary>A row for each thing that is not known, of the share and of its change.</summary>
    public ResultTable ToTable() => new(
        "T22-start-bounds", "How far what is not known could move who starts",
        "Rows of contacts without a starter, two roles or both at once: all that is not known is laid one way and then the other, and the number cannot leave these limits on that account. Rows of recorders ask what if each side had recorded otherwise; they are no limits.",
        [
            new("Number"), new("What is not known"), new("Contacts", "contacts", "count"), new("Headline", "", "0.00"), new("Lowest", "", "0.00") { RangeHeading = "Lowest to highest" }, new("Highest", "", "0.00"),
            new("Lowest when") { DataOnly = true }, new("Highest when") { DataOnly = true },
        ],
        [.. OfShare.Select(b => Row($"share started by {SideA}", Share, b)), .. OfChange.Select(b => Row("last cycle less first", Change!, b))],
        Share.Provenance)
    {
        N = FormattableString.Invariant($"{Share.N} contacts counted the headline way"),
        Formula = Share.Measure.Formula,
        Reference = Share.Measure.Reference,
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static IReadOnlyList<Cell> Row(string number, Estimate headline, StartBounds bounds)
        => [Cell.Of(number), Cell.Of(bounds.What), Cell.Of((double)bounds.Open), Cell.Of(headline), Cell.Of(bounds.Low), Cell.Of(bounds.High), Cell.Of(bounds.LowChoice), Cell.Of(bounds.HighChoice)];
}
