namespace ResearchKit;

public sealed partial class MixingOverTime
{
    private string Slug => new([.. Name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);

    /// <summary>Two sentences: the index of each window beside what chance gives, and what may not be read from it.</summary>
    public string PlainReading
    {
        get
        {
            if (Windows.Count == 0) return "There is no network. So nothing is said of ties between groups.";
            string each = string.Join("; ", Windows.Select(w => !w.Ei.IsDefined ? $"{w.Label} not defined ({w.Ei.Reason})"
                : !w.ByChance.IsDefined ? $"{w.Label} {Signed(w.Ei.Value)} (not set against chance: {w.ByChance.Reason})"
                : $"{w.Label} {Signed(w.Ei.Value)} (by chance {Signed(w.ByChance.Middle().Low)} to {Signed(w.ByChance.Middle().High)}), {Beside(w)}"));
            return $"Ties across {Name}s less ties inside, as a share of all (E-I): {each}. Group sizes alone move this number, so read each beside its own chance and not from one to the next.";
        }
    }

    /// <summary>T14: a row a window, with the E-I index observed, expected from sizes, and the middle 95 % when labels are dealt out anew.</summary>
    public ResultTable ToTable() => new(
        $"T14-mixing-by-{Slug}", $"Do ties stay inside a {Name} or go outside",
        "−1: all ties inside, 1: all outside. By chance: the same ties with the group labels dealt out anew to the people.",
        [
            new("Window"), new("People", "persons", "count"), new("Ties", "ties", "count"), new("E-I index", "", "0.00;−0.00;0.00"), new("From sizes alone", "", "0.00;−0.00;0.00"),
            new("By chance, low", "", "0.00;−0.00;0.00") { RangeHeading = "By chance, range" }, new("By chance, high", "", "0.00;−0.00;0.00"),
        ],
        [
            .. Windows.Select(w => (Cell[])
            [
                ResearchKit.Cell.Of(w.Label), ResearchKit.Cell.Of(w.People.Sum(), w.People.Sum()), ResearchKit.Cell.Of((double)w.Ei.N), ResearchKit.Cell.Of(w.Ei), ResearchKit.Cell.Of(w.Expected),
                OfChance(w, c => c.Middle().Low), OfChance(w, c => c.Middle().High),
            ]),
        ],
        Provenance)
    {
        N = FormattableString.Invariant($"{Draws.Count} draws from seed {Draws.Seed}"),
        Formula = $"{EiIndex.Info.Formula}; {EiIndex.ExpectedInfo.Formula}",
        Reference = EiIndex.Info.Reference,
    };

    /// <summary>T14: a row a pair of groups and window: ties, possible ties, density.</summary>
    public ResultTable MatricesTable() => new(
        $"T14-mixing-matrices-by-{Slug}", $"Ties from {Name} to {Name}",
        "Each row: ties from the one group to the other. Density is the share of the possible ties; of few people it rests on little.",
        [new("Window"), new("From"), new("To"), new("People", "persons", "count"), new("Ties", "ties", "count"), new("Density", "", "share")],
        [
            .. from w in Enumerable.Range(0, Windows.Count)
               from g in Enumerable.Range(0, Groups.Count)
               from h in Enumerable.Range(0, Groups.Count)
               let directed = Windows[w].Matrix.Directed
               let cell = Cell(w, Groups[g], Groups[h])
               where cell is not null && (directed || g <= h)
               select (Cell[])
               [
                   ResearchKit.Cell.Of(Windows[w].Label), ResearchKit.Cell.Of(Labels[g]), ResearchKit.Cell.Of(Labels[h]), ResearchKit.Cell.Of(cell.Value.People, cell.Value.People),
                   ResearchKit.Cell.Of((double)cell.Value.Ties, cell.Value.People),
                   double.IsNaN(cell.Value.Density) ? ResearchKit.Cell.Undefined("there is no possible tie") : ResearchKit.Cell.Of(cell.Value.Density, cell.Value.People),
               ],
        ],
        Provenance)
    {
        N = string.Join("; ", Windows.Select(w => FormattableString.Invariant($"{w.Label}: {w.People.Sum()} people, {w.Ei.N} ties"))),
        Formula = Mixing.Info.Formula,
        Reference = Mixing.Info.Reference,
    };

    /// <summary>The plain reading and both tables.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}\n{MatricesTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static string Beside(MixingWindow window)
    {
        var (low, high) = window.ByChance.Middle();
        return window.Ei.Value < low ? "more inside than chance gives" : window.Ei.Value > high ? "more outside than chance gives" : "not told apart from chance";
    }

    private static string Signed(double value) => new TableColumn("", "", "0.00;−0.00;0.00").Show(value);

    private static Cell OfChance(MixingWindow window, Func<Comparison, double> of)
        => window.ByChance.Reason is { } why ? ResearchKit.Cell.Undefined(why) : ResearchKit.Cell.Of(of(window.ByChance));
}
