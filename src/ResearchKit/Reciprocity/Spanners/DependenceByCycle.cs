namespace ResearchKit;

/// <summary>What would be left if the people who stand most between others were away, cycle by cycle. Nobody is named.</summary>
/// <remarks>
/// Each cycle has its own network, and so its own people who stand most between others. More contacts alone make more ties returned: read each cycle against
/// its own chance, not against the one before. No verdict of change is given here.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class DependenceByCycle
{
    internal DependenceByCycle(IReadOnlyList<(string Label, Dependence Dependence)> cycles) => Cycles = cycles;

    /// <summary>The cycles in order, each with its label; one for a study without cycles.</summary>
    public IReadOnlyList<(string Label, Dependence Dependence)> Cycles { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance => Cycles.Select(c => c.Dependence.Provenance).Aggregate((a, b) => a + b);

    /// <summary>Two sentences: in how many cycles returned contact falls below what chance gives, and what may not be read from that.</summary>
    public string PlainReading
    {
        get
        {
            var told = Cycles.Where(c => c.Dependence.Away > 0 && !double.IsNaN(Last(c.Dependence).RandomLow)).ToList();
            if (told.Count == 0) return "In no cycle does anybody stand between two others who have no direct tie. So this record does not say on how many people returned contact rests.";
            int below = told.Count(c => Last(c.Dependence).Value < Last(c.Dependence).RandomLow);
            string where = told.Count == 1 ? "" : below == 0 ? FormattableString.Invariant($"in none of {told.Count} cycles ") : FormattableString.Invariant($"in {below} of {told.Count} cycles ");
            string first = FormattableString.Invariant($"Without those who stand most between others, returned contact would {where}{(below == 0 && told.Count == 1 ? "not " : "")}fall further than chance gives.");
            return first + " More contact alone makes more of it returned, so the rows do not say that anything changed between cycles.";
        }
    }

    /// <summary>A row a cycle and number of people away: returned contact and reach across the sides, beside chance.</summary>
    public ResultTable ToTable() => new(
        "dependence-by-cycle", "If bridge-builders were away, cycle by cycle",
        "Each row is a cycle: what is left of returned contact, and of reach across the sides, when those who stand most between others are away, beside as many of the same sides taken by chance.",
        [
            new("Cycle"), new("Away", "persons", "count"), new("Returned contact", "", "share"),
            new("By chance, low", "", "share") { RangeHeading = "By chance, range" }, new("By chance, high", "", "share"),
            new("Reach across the sides", "", "share"), new("Reach by chance, low", "", "share") { RangeHeading = "Reach by chance, range" }, new("Reach by chance, high", "", "share"),
        ],
        [.. Cycles.SelectMany(c => Enumerable.Range(0, c.Dependence.Away + 1).Select(away => Row(c.Label, c.Dependence, away)))],
        Provenance)
    {
        N = string.Join("; ", Cycles.Select(c => FormattableString.Invariant($"{c.Label}: {c.Dependence.Draws.Count} random choices"))),
        Formula = $"{Dependence.ReturnedInfo.Name}: {Dependence.ReturnedInfo.Formula}; {Dependence.ReachInfo.Name}: {Dependence.ReachInfo.Formula}",
        Reference = Dependence.ReachInfo.Reference,
    };

    /// <summary>The plain reading and the table.</summary>
    public string ToHtml() => $"<p>{Html.Escape(PlainReading)}</p>\n{ToTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static DependenceRow Last(Dependence dependence) => dependence[dependence.Away, Dependence.ReturnedInfo];

    private static Cell[] Row(string label, Dependence dependence, int away)
    {
        DependenceRow returned = dependence[away, Dependence.ReturnedInfo], reach = dependence[away, Dependence.ReachInfo];
        return [Cell.Of(label), Cell.Of((double)away), Cell.Of(returned.Value), Chance(returned.RandomLow), Chance(returned.RandomHigh), Cell.Of(reach.Value), Chance(reach.RandomLow), Chance(reach.RandomHigh)];

        Cell Chance(double limit) => away == 0 ? Cell.Undefined("nobody is away") : Cell.Of(limit);
    }
}
