using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ResearchKit.Tests;

/// <summary>What holds for the SVG of every figure, whatever the data.</summary>
internal static partial class SvgChecks
{
    private static readonly string[] Places = ["x", "y", "cx", "cy", "rx", "ry", "width", "height", "d", "transform", "stroke-width"];

    /// <summary>Well-formed, finite, every id once, every reference with a target, no word outside the sheet on the left or right.</summary>
    public static void Sound(StudyChart chart)
    {
        var root = ChartSamples.Root(chart);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => Places.Contains(a.Name.LocalName, StringComparer.Ordinal)))
        {
            Assert.DoesNotContain("NaN", attribute.Value, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("inf", attribute.Value, StringComparison.OrdinalIgnoreCase);
        }
        string[] ids = [.. root.DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        var references = root.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "clip-path").Select(a => Reference().Match(a.Value)).Where(m => m.Success).Select(m => m.Groups[1].Value);
        Assert.All(references, id => Assert.Contains(id, ids));
        double width = double.Parse(root.Attribute("width")!.Value, CultureInfo.InvariantCulture), height = double.Parse(root.Attribute("height")!.Value, CultureInfo.InvariantCulture);
        Assert.InRange(height, 60, 6000);
        foreach (var words in root.Descendants().Where(e => e.Attribute("aria-label") is not null && e.Attribute("transform") is null))
        {
            // translate(x y) of the run of letters: where the text begins.
            var start = Start().Match(words.Elements().Single().Attribute("transform")!.Value);
            Assert.InRange(double.Parse(start.Groups[1].Value, CultureInfo.InvariantCulture), 0, width);
            Assert.InRange(double.Parse(start.Groups[2].Value, CultureInfo.InvariantCulture), 0, height);
        }
    }

    [GeneratedRegex(@"^(?:url\()?#([A-Za-z][\w-]*)\)?$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^translate\((\S+) (\S+)\)")]
    private static partial Regex Start();
}
