namespace ResearchKit;

public sealed partial record NetworkSeries
{
    /// <summary>The networks, a row each.</summary>
    public ResultTable ToTable() => new(
        "network-series", "Networks in order", "One row is one network.", [new("Network"), new("Relation"), new("Days"), new("People", "", "count"), new("Ties", "", "count")],
        [.. Items.Select(i => new[] { Cell.Of(i.Label), Cell.Of(i.Network.Relation), i.Network.Window is { } w ? Cell.Of(w.ToString()) : Cell.Undefined("no dates"), Cell.Of(i.Network.Count, i.Network.Count), Cell.Of((double)i.Network.Ties) })],
        Items.Count == 0 ? Provenance.From("no network") : Items.Select(i => i.Network.Provenance).Aggregate((a, b) => a + b))
    {
        N = FormattableString.Invariant($"{Items.Count} networks"),
    };

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>How many networks, and their labels.</summary>
    public override string ToString() => FormattableString.Invariant($"{Items.Count} networks{(Items.Count == 0 ? "" : ": ")}{Facts.Some([.. Items.Select(i => i.Label)])}");
}
