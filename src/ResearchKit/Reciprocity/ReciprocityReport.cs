using System.Globalization;

namespace ResearchKit;

/// <summary>
/// Reciprocity between the two sides of a study in its five meanings, side by side and never one score. Each result is made when it is first asked for,
/// and once.
/// </summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class ReciprocityReport
{
    private static readonly string[] Meanings = ["who starts", "is it returned", "what is given", "who decides", "how it is experienced"];

    private readonly Lazy<RecordCoverage> _coverage;
    private readonly Lazy<InitiationByCycle> _starts;
    private readonly Lazy<MutualityByCycle> _returned;
    private readonly Lazy<ReturnTimesByCycle> _returnTimes;
    private readonly Lazy<ReciprocityProfile> _network;
    private readonly Lazy<BlockReciprocity> _byRole;
    private readonly Lazy<GeneralisedReciprocity> _generalised;
    private readonly Lazy<CrossGroupReciprocity> _acrossSectors;
    private readonly Lazy<ExchangeTable> _given;
    private readonly Lazy<ExchangeBalance> _balance;
    private readonly Lazy<WhoDecides> _decided;
    private readonly Lazy<MirroredExperience> _experienced;
    private readonly Lazy<CountingStrip> _choices;
    private readonly Lazy<IReadOnlyList<Indicator>> _indicators;

    internal ReciprocityReport(Study study, Draws draws)
    {
        (Study, Draws) = (study, draws);
        _coverage = new(() => RecordCoverage.Of(study));
        _starts = new(() => Initiation.ByCycle(study));
        _returned = new(() => Mutuality.ByCycle(study));
        _returnTimes = new(() => ReturnTime.ByCycle(study, new() { Draws = draws }));
        var network = new Lazy<Network>(() => study.Interactions.ToNetwork());
        _network = new(() => Reciprocity.Of(network.Value));
        _generalised = new(() => GeneralisedReciprocity.Of(network.Value));
        _byRole = new(() => BlockReciprocity.ByRole(study));
        _acrossSectors = new(() => CrossGroupReciprocity.BySector(study));
        _given = new(() => ExchangeTable.Of(study));
        _balance = new(() => ExchangeBalance.Of(study));
        _decided = new(() => WhoDecides.Of(study));
        _experienced = new(() => MirroredItems.Of(study));
        _choices = new(() => CountingStrip.Of(study, Judged));
        _indicators = new(() => IndicatorRows.Of(this));
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>The draws behind what chance would give.</summary>
    public Draws Draws { get; }

    /// <summary>Before all: who wrote the contacts down, and how many unlogged starts would change the verdict.</summary>
    public RecordCoverage Coverage => _coverage.Value;

    /// <summary>Meaning 1, who starts.</summary>
    public InitiationByCycle Starts => _starts.Value;

    /// <summary>Meaning 2, is it returned: pairs that take turns, against chance.</summary>
    public MutualityByCycle Returned => _returned.Value;

    /// <summary>Meaning 2, how soon.</summary>
    public ReturnTimesByCycle ReturnTimes => _returnTimes.Value;

    /// <summary>Meaning 2, the reciprocities of the network of all contacts.</summary>
    public ReciprocityProfile Network => _network.Value;

    /// <summary>Meaning 2, the same for every pair of roles.</summary>
    public BlockReciprocity ByRole => _byRole.Value;

    /// <summary>Meaning 2, whether the network as a whole passes on what it gets: rings of three.</summary>
    public GeneralisedReciprocity Generalised => _generalised.Value;

    /// <summary>Meaning 2, ties across sectors and how many of them are returned.</summary>
    public CrossGroupReciprocity AcrossSectors => _acrossSectors.Value;

    /// <summary>Meaning 3, what is given and received, by kind and direction.</summary>
    public ExchangeTable Given => _given.Value;

    /// <summary>Meaning 3, how many gave more than they received, unit by unit.</summary>
    public ExchangeBalance Balance => _balance.Value;

    /// <summary>Meaning 4, who decides.</summary>
    public WhoDecides Decided => _decided.Value;

    /// <summary>Meaning 5, how each side experiences it.</summary>
    public MirroredExperience Experienced => _experienced.Value;

    /// <summary>The judged numbers of meanings 1 and 2, counted in every other way.</summary>
    public CountingStrip Choices => _choices.Value;

    /// <summary>The rows: one number each, what it was before, and what may be said of it.</summary>
    public IReadOnlyList<Indicator> Indicators => _indicators.Value;

    /// <summary>What may be said, in the order of the rows; those declared beforehand first.</summary>
    public IReadOnlyList<Finding> Findings => [.. Indicators.Select(i => i.Finding).OfType<Finding>().OrderBy(f => f.Primary ? 0 : 1)];

    /// <summary>What is judged of who starts and of its return: over the whole study, and from the first cycle to the last.</summary>
    internal IReadOnlyList<Finding> Judged => Starts.Cycles.Count < 2
        ? [Starts.Starts, Returned.Whole.Finding]
        : [Starts.Starts, Starts.Change, Returned.Whole.Finding, Returned.TurnShareChange, Returned.GapChange];

    /// <summary>Two sentences: what the verdicts carry, and for how many numbers they carry nothing.</summary>
    public string PlainReading
    {
        get
        {
            var findings = Findings;
            var told = findings.Where(f => f.Verdict != Verdict.CannotTell && f.Word.Length > 0).ToList();
            string first = told.Count == 0
                ? "No verdict of the five meanings can be given."
                : $"{string.Join("; ", told.Select(f => $"{f.Subject}: {f.Word}"))}.";
            return FormattableString.Invariant($"{char.ToUpperInvariant(first[0])}{first[1..]} {Of(findings.Count - told.Count)} of the {findings.Count} judged numbers cannot be told or were not declared beforehand; that is not the same as no change.");
        }
    }

    /// <summary>The table of the five meanings, a row a number.</summary>
    public ResultTable ToTable()
    {
        bool cycles = Starts.Cycles.Count > 1;
        var columns = new List<TableColumn> { new("Meaning"), new("Number"), new(cycles ? $"{Starts.Cycles[^1].Label}" : "Value") };
        if (cycles) columns.Add(new(Starts.Cycles[0].Label));
        columns.AddRange([new(cycles ? $"Range, {Starts.Cycles[^1].Label}" : "Range"), new("n", "", "count"), new("Counted"), new(cycles ? "Verdict on the change" : "Verdict"), new("Why") { DataOnly = true }]);
        return new(
            "five-meanings", $"Five meanings of reciprocity: {Starts.SideA} and {Starts.SideB}",
            "Each row answers another question; they are never added up. A range says what the data allow for people like these; a dash says that the number cannot be had.",
            columns,
            [.. Indicators.Select(i => Row(i, cycles))],
            RangeNotes.On(Starts.Provenance, Indicators.Select(i => (i.Words, i.Latest))))
        {
            N = FormattableString.Invariant($"{Starts.Whole.Contacts} contacts, {Starts.Whole.PeopleA} {Starts.SideA}, {Starts.Whole.PeopleB} {Starts.SideB}; {CountingWords.Of(Starts.Rule)}"),
            Reference = Initiation.ShareInfo.Reference,
        };
    }

    /// <summary>The plain reading and the table.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    /// <summary>What a meaning is called: 1 who starts ... 5 how it is experienced.</summary>
    internal static string NameOf(int meaning) => Meanings[meaning - 1];

    private static IReadOnlyList<Cell> Row(Indicator i, bool cycles)
    {
        var row = new List<Cell> { Cell.Of(NameOf(i.Meaning)), Cell.Of(i.Words), i.Needs is { } file ? Cell.Undefined($"needs {file}") : IndicatorCells.Shown(i.Latest) };
        if (cycles) row.Add(i.Earlier is { } earlier ? IndicatorCells.Shown(earlier) : Cell.Of(""));
        row.Add(Cell.Of(i.Latest.Interval is { } range ? IndicatorCells.Range(i.Latest.Measure, range) : ""));
        row.AddRange([Cell.Of((double)i.Latest.N), Cell.Of(i.Latest.Unit), Cell.Of(i.Finding is not { } f ? "" : f.Word.Length > 0 ? f.Word : "not declared beforehand"), Cell.Of(i.Finding?.Why ?? "")]);
        return row;
    }

    private static string Of(int count) => count == 0 ? "None" : count.ToString(CultureInfo.InvariantCulture);
}
