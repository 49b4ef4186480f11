namespace ResearchKit;

/// <summary>How alike two matrices are, and where that stands among relabelled people.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class QapAssociation
{
    private readonly bool _unknowns;

    internal QapAssociation(string first, string second, int people, Estimate observed, QapShares shares, Relabelling orders, bool unknowns)
    {
        (First, Second, People, Observed, Shares, _unknowns) = (first, second, people, observed, shares, unknowns);
        (Exact, Orders, Seed) = (orders.Exact, orders.Count, orders.Seed);
    }

    /// <summary>Name of the matrix whose people are relabelled.</summary>
    public string First { get; }

    /// <summary>Name of the other.</summary>
    public string Second { get; }

    /// <summary>How many people stand in both.</summary>
    public int People { get; }

    /// <summary>The number, over how many pairs.</summary>
    public Estimate Observed { get; }

    /// <summary>Where it stands.</summary>
    public QapShares Shares { get; }

    /// <summary>True: all orders were gone through, and the shares are exact.</summary>
    public bool Exact { get; }

    /// <summary>How many orders were looked at, the observed one left out.</summary>
    public int Orders { get; }

    /// <summary>Seed of the drawn orders; null when all were gone through.</summary>
    public ulong? Seed { get; }

    /// <summary>The same as observed and expected, with z and percentile for appendices.</summary>
    public Comparison Comparison => Chance.Against(Observed, Shares.Draws.ToArray(), NullModels.RelabelledPeople, new(Math.Max(Orders, 1), Seed ?? 0));

    /// <summary>Two sentences: the number, and how unusual it is when it does not matter who is who. No cause.</summary>
    public string PlainReading => Observed.Reason is { } none
        ? $"How alike '{First}' and '{Second}' are is not defined: {none}. Nothing is compared."
        : $"{Observed.Measure.Name} '{First}' and '{Second}': {Minus(Plain.Number(Observed.Value))}, over {QapText.Count(Observed.N)} {Observed.Unit} of {QapText.Count(People)} people. "
            + (Shares.Reason is { } why ? $"Where it stands among relabelled people is not told: {why}."
                : $"{QapText.Of(Shares.AsHigh)} of {QapText.Orders(Exact, Orders)} give as much or more and {QapText.Of(Shares.AsLow)} as little or less; that tells how unusual it is if it does not matter who is who, and names no cause.");

    /// <summary>One row: the number, its shares, what it rests on.</summary>
    public ResultTable ToTable() => new(
        "network-" + Observed.Measure.Id, $"{Observed.Measure.Name}: {First} and {Second}", QapText.HowToRead(Exact, Orders, Seed),
        [new("Value", "", "0.00"), .. QapShares.Columns(), new("Orders", "", "count")],
        [[Cell.Of(Observed), .. Shares.Cells(), Cell.Of(Orders + 1.0)]], QapText.Noted(Observed.Provenance, _unknowns, Shares.Undefined))
    { N = FormattableString.Invariant($"{Observed.N:#,0} {Observed.Unit}, {People} people"), Formula = Observed.Measure.Formula, Reference = Observed.Measure.Reference };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static string Minus(string number) => number.Replace('-', '\u2212');
}
