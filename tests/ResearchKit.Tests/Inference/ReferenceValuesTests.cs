using System.Globalization;

namespace ResearchKit.Tests;

/// <summary>Against References/two-way-jackknife.R: the same definitions, written once more in base R, with glm for the strengths.</summary>
public sealed class ReferenceValuesTests
{
    private static readonly Dictionary<string, double[]> Expected = Lines("two-way-jackknife.csv").Skip(1).Select(l => l.Split(','))
        .ToDictionary(c => c[0], c => c.Skip(1).Select(v => v.Length == 0 ? double.NaN : double.Parse(v, CultureInfo.InvariantCulture)).ToArray());

    private static readonly Study Study = Read();

    public static TheoryData<string> Names => [.. Expected.Keys.Where(k => !k.StartsWith("strength", StringComparison.Ordinal) && !k.StartsWith("qt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Estimate_AgreesWithR(string name)
    {
        var i = Study.Interactions;
        var model = name.Contains('/', StringComparison.Ordinal) && Enum.TryParse<StarterModel>(name.Split('/')[1], out var m) ? m : StarterModel.PersonSpecific;
        var estimate = name.Split('/')[0] switch
        {
            "initiation-share" => Initiation.Share(i, new() { Rule = name.Contains('/', StringComparison.Ordinal) ? Enum.Parse<CountingRule>(name.Split('/')[1]) : CountingRule.Act }),
            "initiation-balance" => Initiation.Balance(i),
            "starts-per-person" => Initiation.StartsPerPerson(i, name.EndsWith('A') ? Side.A : Side.B),
            "turn-share" => Reciprocity.TurnShare(i),
            "mutual-share" => Mutuality.Share(i),
            "mutual-share-expected" => Mutuality.AgainstRandomStarter(i)[model].Mutual,
            "mutual-gap" => Mutuality.AgainstRandomStarter(i)[model].MutualGap,
            "turn-share-gap" => Mutuality.AgainstRandomStarter(i)[model].TurnShareGap,
            "initiation-share-change" => Initiation.ByCycle(Study).Change.Estimate,
            "turn-share-change" => Mutuality.ByCycle(Study).TurnShareChange.Estimate,
            "mutual-gap-change" => Mutuality.ByCycle(Study).GapChange.Estimate,
            _ => throw new ArgumentException($"no measure for {name}"),
        };
        double[] e = Expected[name];
        Assert.Equal(e[0], estimate.Value, 1e-9);
        Assert.Equal(e[1], estimate.Interval!.Value.Low, 1e-9);
        Assert.Equal(e[2], estimate.Interval.Value.High, 1e-9);
        Assert.Equal(e[6], estimate.Interval.Value.Df);
    }

    [Fact]
    public void Strengths_AgreeWithGlm()
    {
        var resolver = new ActResolver(Study);
        var table = ActTable.Of(resolver, Study.Interactions, new Counting());
        int[] contacts = new int[resolver.Dyads.Count], starts = new int[resolver.Dyads.Count];
        foreach (var act in table.Acts)
            foreach (int d in act.Dyads)
            {
                contacts[d]++;
                if (act.FromA) starts[d]++;
            }
        var fit = new BradleyTerry(resolver.Ids.Count, [.. resolver.Dyads.Select(d => d.A)], [.. resolver.Dyads.Select(d => d.B)]);
        Assert.InRange(fit.Fit(contacts, starts), 1, BradleyTerry.Rounds);
        int met = 0;
        for (int p = 0; p < resolver.Ids.Count; p++)
        {
            if (!Expected.TryGetValue($"strength/{resolver.Ids[p]}", out var expected)) continue;
            met++;
            Assert.Equal(expected[0], fit.Strength[p], 1e-9 * (1 + expected[0]));
        }
        Assert.Equal(17, met);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(29)]
    public void StudentT_AgreesWithR(int df) => Assert.Equal(Expected[$"qt/{df}"][0], Jackknife.StudentT(0.975, df), 1e-10);

    private static Study Read()
    {
        var rows = Lines("two-way-jackknife-acts.csv").Skip(1).Select(l => l.Split(',')).ToList();
        int second = rows.FindIndex(r => r[1] == "2");
        return Acts.Of(null, [.. rows.Select(r => $"{r[2]}>{r[3].Replace(';', ',')}{(r[4].Length > 0 ? " | " + r[4].Replace(';', ',') : "")}")], [0, second]);
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "References", file));
}
