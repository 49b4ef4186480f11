using System.Reflection;

namespace ResearchKit.Tests;

/// <summary>Every measure has a page, and the page says what the code says.</summary>
public sealed class DocsTests
{
    private static readonly string Pages = Path.Combine(Reference.RepositoryRoot, "docs", "measures");

    private static IEnumerable<MeasureInfo> Measures =>
        from type in typeof(Study).Assembly.GetTypes()
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        let value = member switch
        {
            PropertyInfo p when p.PropertyType == typeof(MeasureInfo) => p.GetValue(null),
            FieldInfo f when f.FieldType == typeof(MeasureInfo) => f.GetValue(null),
            _ => null,
        }
        where value is MeasureInfo
        group (MeasureInfo)value by ((MeasureInfo)value).Id into same
        select same.First();

    [Fact]
    public void Pages_OfAllMeasures_SayWhatTheCodeSays()
    {
        var wrong = new List<string>();
        foreach (var measure in Measures)
        {
            string path = Path.Combine(Pages, measure.Id + ".md");
            if (!File.Exists(path)) { wrong.Add($"{measure.Id}: no page"); continue; }
            string page = File.ReadAllText(path);
            if (!page.StartsWith($"# {measure.Name}\n", StringComparison.Ordinal)) wrong.Add($"{measure.Id}: its page does not begin with '# {measure.Name}'");
            foreach (string part in new[] { $"id `{measure.Id}`", $"**Formula.** {measure.Formula}", "**Worked example.**", "**Undefined", "**When not to use it.**", $"**Source.** {measure.Reference}" })
                if (!page.Contains(part, StringComparison.Ordinal)) wrong.Add($"{measure.Id}: '{part}' is not on its page");
            if (!page.Contains("**Range.**", StringComparison.Ordinal) && double.IsFinite(measure.Low) && !page.Contains($"Range {Limit(measure.Low)} to {Limit(measure.High)}.", StringComparison.Ordinal))
                wrong.Add($"{measure.Id}: its range is not on its page");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Limit(double x) => double.IsPositiveInfinity(x) ? "infinity" : FormattableString.Invariant($"{x:0.##}");

    [Fact]
    public void Pages_InTheFolder_AllBelongToAMeasure()
        => Assert.Empty(Directory.GetFiles(Pages, "*.md").Select(Path.GetFileNameWithoutExtension).Except(Measures.Select(m => m.Id)).Except(["README"]));

    [Fact]
    public void Measures_All_HaveAnIdThatCanBeAFileNameAndARange()
        => Assert.All(Measures, m =>
        {
            Assert.Matches("^[a-z0-9-]+$", m.Id);
            Assert.True(m.Low < m.High, m.Id);
            Assert.NotEmpty(m.Name);
        });
}
