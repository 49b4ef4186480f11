namespace ResearchKit;

[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class Network
{
    /// <summary>What this network is, in one row: what a tie means, the days, how many people and ties. No ids.</summary>
    public ResultTable ToTable() => NetworkSeries.Described([new(Relation, this)], "network", "A network");

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();
}
