namespace ResearchKit;

public sealed partial class Components
{
    /// <summary>How many components there are of each size.</summary>
    public ResultTable ToTable() => new(
        "components", "Parts of the network", "Within a part, paths lead from person to person; between parts there is none.", [new("People in the part", "", "count"), new("Parts", "", "count")],
        [.. Sizes.GroupBy(s => s).OrderByDescending(g => g.Key).Select(g => new[] { Cell.Of((double)g.Key), Cell.Of((double)g.Count()) })], Provenance)
    {
        N = FormattableString.Invariant($"{Of.Length} people"),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>How many, and how large the largest.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} parts of {Of.Length} people{(Count == 0 ? "" : $", {Sizes.Max()} in the largest")}");
}
