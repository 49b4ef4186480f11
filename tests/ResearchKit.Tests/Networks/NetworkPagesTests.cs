using System.Reflection;

namespace ResearchKit.Tests;

/// <summary>What the pages of network measures have besides the rules for all pages (see DocsTests): range, names elsewhere, sources.</summary>
public sealed class NetworkPagesTests
{
    private static readonly Type[] Chapter =
    [
        typeof(Density), typeof(DyadCensus), typeof(TriadCensus), typeof(Transitivity), typeof(Components), typeof(Isolates), typeof(Centrality), typeof(Centralization),
        typeof(Burt), typeof(Participation), typeof(EiIndex), typeof(Brokerage), typeof(PathLengths), typeof(Cores), typeof(CorePeriphery), typeof(Mixing), typeof(Assortativity),
        typeof(Multiplexity), typeof(PartnerScores), typeof(CrossGroup), typeof(NetworkDescriptives),
    ];

    public static TheoryData<string> Ids => [.. Measures().Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasRangeAndNamesElsewhere(string id)
    {
        string page = File.ReadAllText(Path.Combine(Reference.RepositoryRoot, "docs", "measures", id + ".md"));
        Assert.All(["**Range.**", "**Undefined.**", "**Elsewhere.**"], part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Measures_AllHaveSources()
    {
        Assert.Equal(63, Measures().Count());
        Assert.All(Measures(), m => Assert.Contains("doi 10.", m.Reference, StringComparison.Ordinal));
    }

    private static IEnumerable<MeasureInfo> Measures() =>
    [
        .. Chapter.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static)).Where(p => p.PropertyType == typeof(MeasureInfo)).Select(p => (MeasureInfo)p.GetValue(null)!),
        Reciprocity.ArcInfo, Reciprocity.DyadInfo, Reciprocity.SymmetryInfo, Reciprocity.CorrelationInfo, Reciprocity.WeightedInfo,
    ];
}
