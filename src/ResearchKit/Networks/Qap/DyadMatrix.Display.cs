namespace ResearchKit;

[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class DyadMatrix
{
    /// <summary>What is in it: people, pairs, and between which numbers they lie.</summary>
    public ResultTable ToTable()
    {
        var (low, high, sum, known, unknown) = (double.PositiveInfinity, double.NegativeInfinity, 0.0, 0L, 0L);
        for (int i = 0; i < Count; i++)
            for (int j = Directed ? 0 : i + 1; j < Count; j++)
            {
                if (i == j) continue;
                double value = this[i, j];
                if (double.IsNaN(value)) unknown++;
                else (low, high, sum, known) = (Math.Min(low, value), Math.Max(high, value), sum + value, known + 1);
            }
        var number = new TableColumn("", "", "number");
        var none = Cell.Undefined("no pair is known");
        return Facts.Table("dyad-matrix", $"Pairs: {Name}", Directed ? "A pair has an order: of i and j, and of j and i." : "A pair has no order.", Provenance,
            ("people", Cell.Of((double)Count)), (Directed ? "ordered pairs" : "pairs", Cell.Of((double)known)), ("pairs that are not known", Cell.Of((double)unknown)),
            ("lowest", known == 0 ? none : Cell.Of(number.Show(low))), ("mean", known == 0 ? none : Cell.Of(number.Show(sum / known))), ("highest", known == 0 ? none : Cell.Of(number.Show(high))));
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();
}
