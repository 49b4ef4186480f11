using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Scores against base R: References/checklist/checklist.R with its answers, scores.csv and change.csv beside it.</summary>
public class ChecklistReferenceTests
{
    private static readonly Lazy<ChecklistResult> Ours = new(() => Checklist.Of(Drawn()));

    private static Study Drawn()
    {
        string[] dimensions = ["work", "ties", "view"];
        var items = Enumerable.Range(1, 9).Select(i => new Item("q", $"i{i}", i, dimensions[(i - 1) / 3], $"Item {i}", Reverse: i is 5 or 8, Belief: i == 3, null));
        var responses = Rows("answers.csv").Select(r => new Response(r["wave"], r["person"], r["item"], r["value"].Length == 0 ? null : int.Parse(r["value"], CultureInfo.InvariantCulture), MissingReason.None));
        return Folk.Of(new StudyTables
        {
            Instruments = [new("q", "Drawn", 1, 5, IdList.Empty, "none", "none")],
            Items = [.. items],
            Waves = [new("w1", "q", null, Folk.Day("2024-01-01"), Folk.Day("2024-01-02"), 14, ResponseMode.Individual), new("w2", "q", null, Folk.Day("2024-06-01"), Folk.Day("2024-06-02"), null, ResponseMode.Individual)],
            Responses = [.. responses],
        });
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "References", "checklist", file));
        string[] names = lines[0].Split(',');
        return lines.Skip(1).Select(l => names.Zip(l.Split(',')).ToDictionary(p => p.First, p => p.Second.Trim()));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Scores_AgreeWithR()
    {
        var rows = Rows("scores.csv").ToList();
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row =>
        {
            var score = Ours.Value.Scores.Single(s => s.Wave.Wave.Id == row["wave"] && s.Dimension == row["dimension"] && (s.Respondents == Respondents.All ? "all" : "matched") == row["who"]);
            Assert.Equal(Number(row["n"]), score.Mean.N);
            Assert.Equal(Number(row["mean"]), score.Mean.Value, 12);
            Assert.Equal(Number(row["low"]), score.Mean.Interval!.Value.Low, 10);
            Assert.Equal(Number(row["high"]), score.Mean.Interval!.Value.High, 10);
            Assert.Equal(Number(row["favourable"]), score.Favourable.Value, 12);
            Assert.Equal(Number(row["unfavourable"]), score.Unfavourable.Value, 12);
            Assert.Equal(Number(row["rwg"]), score.Agreement.Value, 12);
            Assert.Equal((Number(row["mean"]) - 1) / 4 * 100, score.Mean100, 10);
        });
    }

    [Fact]
    public void Changes_AgreeWithR()
    {
        var rows = Rows("change.csv").ToList();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row =>
        {
            var change = Ours.Value.Changes.Single(c => c.Dimension == row["dimension"]);
            Assert.Equal(Number(row["n"]), change.Difference.N);
            Assert.Equal(Number(row["earlier"]), change.Earlier, 12);
            Assert.Equal(Number(row["later"]), change.Later, 12);
            Assert.Equal(Number(row["difference"]), change.Difference.Value, 12);
            Assert.Equal(Number(row["low"]), change.Difference.Interval!.Value.Low, 10);
            Assert.Equal(Number(row["high"]), change.Difference.Interval!.Value.High, 10);
            Assert.Equal(Number(row["leavers"]), change.Leavers.N);
            Assert.Equal(Number(row["last"]), change.Leavers.Value, 12);
        });
    }
}
