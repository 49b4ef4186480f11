using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Against References/returns.R (R, package survival) and returns.py (statsmodels), which share no code with the library.</summary>
public sealed class ReturnReferenceTests
{
    private static readonly string Folder = Path.Combine(Reference.RepositoryRoot, "tests", "ResearchKit.Tests", "References");
    private static readonly Dictionary<string, double> R = Values("returns.csv"), Statsmodels = Values("returns-statsmodels.csv");

    [Fact]
    public void InventedContacts_SharesCurvesAndMeans_AsInRAndStatsmodels()
    {
        Check("invented", ReturnTime.Of(Invented(), new() { Draws = new(1) }));
        Check("invented-5", ReturnTime.Of(Invented(), new() { Window = 5, Draws = new(1) }));
    }

    [Fact]
    public void InventedContacts_Ranges_AsInR()
    {
        var returns = ReturnTime.Of(Invented(), new() { Draws = new(1) });
        foreach (var (name, estimate) in new[]
        {
            ("share/C", returns.FromA.Share), ("mean/P", returns.FromB.Mean), ("share-difference", returns.ShareDifference.Estimate),
            ("mean-difference", returns.MeanDifference.Estimate), ("share/both", returns.Both.Share),
        })
        {
            Assert.Equal(R[$"jackknife/{name}/value"], estimate.Value, 1e-9);
            Assert.Equal(R[$"jackknife/{name}/low"], estimate.Interval!.Value.Low, 1e-9);
            Assert.Equal(R[$"jackknife/{name}/high"], estimate.Interval!.Value.High, 1e-9);
        }
    }

    [Fact]
    public void HarbourQuarter_SharesCurvesAndMeans_AsInRAndStatsmodels()
        => Check("harbour", ReturnTime.Of(Study.Load(Path.Combine(Reference.RepositoryRoot, "data-samples", "harbour-quarter")), new() { Draws = new(1) }));

    private static void Check(string data, ReturnTimes returns)
    {
        foreach (var (group, direction) in new[] { ("C", returns.FromA), ("P", returns.FromB), ("both", returns.Both) })
        {
            Assert.Equal(R[$"{data}/{group}/starts"], direction.Starts);
            Assert.Equal(R[$"{data}/{group}/share"], direction.Share.Value, 1e-9);
            Assert.Equal(R[$"{data}/{group}/mean"], direction.Mean.Value, 1e-9);
            Assert.Equal(Statsmodels[$"{data}/{group}/mean"], direction.Mean.Value, 1e-9);
            var steps = direction.Curve.Where(s => s.Returned > 0).ToList();
            Assert.Equal(R.Keys.Count(k => k.StartsWith($"{data}/{group}/S/", StringComparison.Ordinal)), steps.Count);
            foreach (var step in steps)
            {
                string key = string.Create(CultureInfo.InvariantCulture, $"{data}/{group}/S/{step.Days * 1440:0}");
                Assert.Equal(R[key], step.NotYet, 1e-9);
                Assert.Equal(Statsmodels[key], step.NotYet, 1e-9);
            }
        }
    }

    private static Study Invented()
    {
        var rows = File.ReadLines(Path.Combine(Folder, "returns-acts.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        var people = rows.SelectMany(r => r[4].Split(';').Append(r[3])).Distinct().Order(StringComparer.Ordinal);
        return new(new StudySettings { Title = "invented", Synthetic = true, Period = new DateSpan(Timed.First, Timed.First.AddDays(149)) }, new StudyTables
        {
            Participants = [.. people.Select(p => new Participant(p, p[0] == 'C' ? "coproducer" : "professional", "", null, null, null,
                p == "C03" ? Timed.First.AddDays(100) : p == "P05" ? Timed.First.AddDays(70) : null, Consent.Full))],
            Interactions = [.. rows.Select(r => Acts.Parse($"{r[3]}>{r[4].Replace(';', ',')}", 0) with
            {
                Id = r[0], Start = Timed.First.ToDateTime(TimeOnly.MinValue).AddMinutes(int.Parse(r[1], CultureInfo.InvariantCulture)), Precision = r[2] == "day" ? Precision.Day : Precision.Minute,
            })],
        });
    }

    private static Dictionary<string, double> Values(string file)
        => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(l => l.Split(',')).ToDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture));
}
