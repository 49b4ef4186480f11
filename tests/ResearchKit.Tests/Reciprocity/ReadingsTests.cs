using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>Plain readings over many studies: two sentences, words that a fieldworker has, and no claim without its verdict.</summary>
public sealed partial class ReadingsTests
{
    private static readonly string[] Three = ["initiation-share-change", "mutual-gap-change", "turn-share-change"];

    private static readonly string[] Jargon = ["random starter", "strip", "TurnShare", "side a", "side b", "jackknife", "interval", "NaN", "no change", "p ="];

    [Theory]
    [InlineData(SyntheticVariant.Growing, 1)]
    [InlineData(SyntheticVariant.Growing, 5)]
    [InlineData(SyntheticVariant.Flat, 2)]
    [InlineData(SyntheticVariant.Worsening, 3)]
    [InlineData(SyntheticVariant.Lean, 1)]
    [InlineData(SyntheticVariant.Lean, 4)]
    public void PlainReading_SyntheticStudies_ClaimNoMoreThanTheirVerdicts(SyntheticVariant variant, int seed)
    {
        var study = SyntheticStudy.Create(new() { Seed = (ulong)seed, Variant = variant });
        Check(study);
        if (variant == SyntheticVariant.Lean) Check(new Study(study.Settings with { Primary = [] }, study.Tables));
    }

    [Fact]
    public void PlainReading_ManyWorlds_ClaimNoMoreThanTheirVerdictsAndMeetEveryVerdict()
    {
        var met = new HashSet<Verdict>();
        double[] chances = [0.1, 0.3, 0.5, 0.9];
        (int A, int B)[] sizes = [(4, 6), (7, 8), (12, 14)];
        ulong seed = 1;
        foreach (var (a, b) in sizes)
            foreach (double first in chances)
                foreach (double last in chances)
                {
                    bool declared = seed % 3 != 0;
                    var settings = new StudySettings
                    {
                        Title = "worlds",
                        Synthetic = true,
                        Primary = declared ? [.. Three.Take((int)(seed % 3) + 1)] : [],
                        Margin = seed % 2 == 0 ? new Dictionary<string, double> { ["initiation-share"] = 0.3, ["turn-share-change"] = 0.9, ["mutual-gap-change"] = 0.9 } : [],
                    };
                    met.UnionWith(Check(Worlds.Of(settings, a, b, first, last, seed++, unknown: seed % 4 == 0 ? 4 : 0)));
                }
        Assert.Equal(Enum.GetValues<Verdict>().ToHashSet(), met);
    }

    [Theory]
    [InlineData()]
    [InlineData("c1>c2", "c2>c1")]
    [InlineData("?>c1,p1", "?>p1")]
    [InlineData("!c1>p1", "!p1>c1")]
    [InlineData("z1>z2")]
    [InlineData("c1>p1")]
    public void PlainReading_NothingToCount_SaysSo(params string[] acts)
    {
        Check(Acts.Of(acts));
        Check(Acts.Of(null, acts, [0, 1]));
    }

    private static HashSet<Verdict> Check(Study study)
    {
        var (initiation, mutuality, coverage) = (Initiation.ByCycle(study), Mutuality.ByCycle(study), RecordCoverage.Of(study));
        Finding[] all = [initiation.Starts, initiation.Change, mutuality.TurnShareChange, mutuality.GapChange];
        Check(initiation.PlainReading, initiation.Starts, initiation.Change);
        Check(mutuality.PlainReading, mutuality.TurnShareChange, mutuality.GapChange);
        Check(mutuality.Whole.PlainReading);
        Check(coverage.PlainReading, coverage.Starts);
        Check(Initiation.Bounds(study).PlainReading);
        Check(CountingStrip.Of(study).PlainReading);
        Check(Initiation.Meetings(study).PlainReading);
        Check(Initiation.Matrix(study.Interactions).PlainReading);
        Check(Initiation.SectorMatrix(study.Interactions).PlainReading);
        foreach (var laidOut in new[] { Initiation.ByKind(study.Interactions), Initiation.BySetting(study.Interactions), Initiation.ByOccasion(study.Interactions), Initiation.BySector(study.Interactions), Initiation.ByRule(study.Interactions) })
            Check(laidOut.PlainReading);
        foreach (var estimate in new[] { initiation.Whole.Share, initiation.Whole.StartsPerPersonMonthA, Reciprocity.TurnShare(study.Interactions) }) Check(estimate.PlainReading);
        foreach (var finding in all) Claims(finding.PlainReading, [finding]);
        return [.. all.Where(f => f.Word.Length > 0).Select(f => f.Verdict)];
    }

    private static void Check(string reading, params Finding[] carried)
    {
        Assert.True(Ends().Count(reading) == 2 && reading.EndsWith('.'), $"not two sentences: {reading}");
        Assert.DoesNotContain(Jargon, word => reading.Contains(word, StringComparison.OrdinalIgnoreCase));
        Claims(reading, carried);
    }

    private static void Claims(string reading, Finding[] carried)
    {
        // A change that nobody declared beforehand carries no word, whatever its verdict.
        var may = carried.Where(f => f.Word.Length > 0).ToList();
        // Two reasons why there is no range or no value: they compare nothing.
        string text = reading.Replace("on the smaller side", "", StringComparison.Ordinal).Replace("a change needs two cycles", "", StringComparison.Ordinal);
        string claimed = string.Join(", ", Comparatives().Matches(text).Select(m => m.Value));
        if (claimed.Length > 0) Assert.True(may.Exists(f => f.Verdict is Verdict.Higher or Verdict.Lower), $"'{claimed}' without a verdict: {reading}");
        if (Higher().IsMatch(text)) Assert.True(may.Exists(f => f.Verdict == Verdict.Higher), reading);
        if (Lower().IsMatch(text)) Assert.True(may.Exists(f => f.Verdict == Verdict.Lower), reading);
        if (Alike().IsMatch(text)) Assert.True(may.Exists(f => f.Verdict == Verdict.Same), reading);
        if (text.Contains("depends on how one counts", StringComparison.Ordinal)) Assert.True(may.Exists(f => f.Verdict == Verdict.Depends), reading);
    }

    [GeneratedRegex(@"\.(\s|$)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(more|less|fewer|higher|lower|greater|larger|smaller|better|worse|rose|risen|rises|fell|falls|fallen|grew|grows|grown|increas\w*|decreas\w*|declin\w*|improv\w*|chang\w*|went)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparatives();

    [GeneratedRegex(@"\bhigher\b", RegexOptions.IgnoreCase)]
    private static partial Regex Higher();

    [GeneratedRegex(@"\blower\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lower();

    [GeneratedRegex(@"about the same|equally often|alike", RegexOptions.IgnoreCase)]
    private static partial Regex Alike();
}
