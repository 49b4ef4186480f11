using System.Reflection;

namespace ResearchKit.Tests;

public sealed class DisplayTests
{
    /// <summary>Every public type of ours with a ToHtml() shows itself: one attribute line, easily forgotten.</summary>
    [Fact]
    public void TypesWithToHtml_CarryTheAttribute()
    {
        var types = new[] { "ResearchKit", "ResearchKit.Charts", "ResearchKit.Reports" }.Select(Assembly.Load).SelectMany(a => a.GetExportedTypes())
            .Where(t => t is { IsAbstract: false, IsInterface: false } && t.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(m => m.Name == "ToHtml" && m.GetParameters().All(p => p.IsOptional)))
            .ToList();
        Assert.Contains(typeof(ResultTable), types);
        Assert.Empty(types.Where(t => t.GetCustomAttributes(inherit: true).All(a => a.GetType().Name != "TypeFormatterSourceAttribute")).Select(t => t.Name));
    }

    /// <summary>design.md rule 9: what makes a table shows itself.</summary>
    [Fact]
    public void TypesWithToTable_HaveToHtml()
    {
        var types = new[] { "ResearchKit", "ResearchKit.Charts", "ResearchKit.Reports" }.Select(Assembly.Load).SelectMany(a => a.GetExportedTypes())
            .Where(t => t is { IsAbstract: false, IsInterface: false } && t.GetMethod("ToTable", Type.EmptyTypes) is not null).ToList();
        Assert.Contains(typeof(Estimate), types);
        Assert.Empty(types.Where(t => t.GetMethods().All(m => m.Name != "ToHtml")).Select(t => t.Name));
    }

    /// <summary>What has no ToTable(), or could lose it, and is the last expression of a cell all the same.</summary>
    private static readonly Type[] _shown =
    [
        typeof(Study), typeof(Cycle), typeof(Interactions), typeof(EventLog), typeof(Network), typeof(NetworkSeries), typeof(LabelledNetwork), typeof(GroupedNetwork),
        typeof(TwoModeNetwork), typeof(DyadMatrix), typeof(Partition), typeof(Roster), typeof(PersonValues), typeof(Estimate), typeof(Interval), typeof(Finding),
        typeof(Comparison), typeof(Crosstab), typeof(ResultTable), typeof(Provenance), typeof(MeasureInfo), typeof(DateSpan), typeof(Components), typeof(FaultReport),
        typeof(StudyChart), typeof(StudyReport), typeof(IndicatorPage), typeof(NetworkReading), typeof(Participant), typeof(Interaction), typeof(InitiationCycle), typeof(JackknifeResult),
    ];

    /// <summary>Every result shows itself as HTML without a set-up line, and as a line of text that is not the name of its type and not a dump of its members.</summary>
    [Fact]
    public void EveryResult_HasToHtmlTheAttributeAndToString()
    {
        var types = new[] { "ResearchKit", "ResearchKit.Charts", "ResearchKit.Reports" }.Select(Assembly.Load).SelectMany(a => a.GetExportedTypes())
            .Where(t => t is { IsAbstract: false, IsInterface: false } && t.GetMethod("ToTable", Type.EmptyTypes) is not null).Union(_shown).ToList();
        Assert.True(types.Count > 80, $"{types.Count} types");
        Assert.Empty(types.SelectMany(Lacks));

        static IEnumerable<string> Lacks(Type type)
        {
            if (type.GetMethods().All(m => m.Name != "ToHtml" || !m.GetParameters().All(p => p.IsOptional))) yield return $"{type.Name}: ToHtml()";
            if (type.GetCustomAttributes(inherit: true).All(a => a.GetType().Name != "TypeFormatterSourceAttribute")) yield return $"{type.Name}: attribute";
            var text = type.GetMethod("ToString", Type.EmptyTypes)!;
            if (text.DeclaringType != type || text.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null) yield return $"{type.Name}: ToString()";
        }
    }

    [Fact]
    public void Estimate_ShowsValueRangeAndWhatItRestsOn()
    {
        var measure = new MeasureInfo("test.share", "Share of tests", "a / b", "Hand-made", 0, 1);
        var shown = new Estimate(measure, 0.25, 1200, "acts", Provenance.From("A test", false))
        {
            Numerator = 300,
            Denominator = 1200,
            Interval = new(0.2, 0.31, 0.95, "jackknife"),
            Rule = CountingRule.Act,
        };
        Assert.Equal("Share of tests: 0.25 (0.20 to 0.31), n = 1,200 acts", shown.ToText());
        Assert.Equal(["0.25", "0.20", "0.31", "300", "1,200"], shown.ToTable().Rows[0].Select((c, i) => shown.ToTable().Columns[i].Show(c)));
        Assert.Contains("Share of tests", shown.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("Share of tests: – (no acts), n = 0 acts", Estimate.Undefined(measure, 0, "acts", Provenance.From("A test", false), "no acts").ToText());
    }

    [Fact]
    public void FigureDisplay_OffersEachForm()
    {
        var forms = new FigureDisplay().CreateTypeFormatters().Cast<DisplayFormatter>().ToDictionary(f => f.MimeType, f =>
        {
            var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(f.Format(new Drawn(), text));
            return text.ToString();
        });
        Assert.Equal("<p>", forms["text/html"]);
        Assert.Equal("<svg/>", forms["image/svg+xml"]);
        Assert.Equal("QUJD", forms["image/png"]);
        Assert.Equal("what it shows", forms["text/plain"]);
    }

    [Fact]
    public void DisplayFormatter_ValueWithoutTheForm_WritesNothing()
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(new HtmlDisplay().CreateTypeFormatters().Cast<DisplayFormatter>().First().Format("a string", text));
        Assert.Equal("", text.ToString());
    }

#pragma warning disable CA1822 // Called by name.
    private sealed class Drawn
    {
        public string AltText => "what it shows";

        public string ToHtml() => "<p>";

        public string ToSvg() => "<svg/>";

        public byte[] ToPng(double scale = 2) => scale == 2 ? "ABC"u8.ToArray() : [];
    }
#pragma warning restore CA1822
}
