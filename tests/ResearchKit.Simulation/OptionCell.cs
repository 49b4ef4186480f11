namespace ResearchKit.Simulation;

/// <summary>The bootstraps in one world at one size: the share of starts, TurnShare and the gap of one period.</summary>
internal static class OptionCell
{
    /// <summary>Draws of each bootstrap.</summary>
    public const int Draws = 199;

    private static readonly (Asked Indicator, Func<Interactions, Estimate> Measure)[] Measures =
        [(Asked.Share, Initiation.Share), (Asked.TurnShare, Reciprocity.TurnShare), (Asked.Gap, Mutuality.Gap)];

    private static readonly (string Name, Func<Interactions, Func<Interactions, Estimate>, Draws, Estimate> Range)[] Methods =
        [("persons", Bootstrap.Persons), ("pairs", Bootstrap.Dyads), ("acts", Bootstrap.Acts)];

    /// <summary>All rows of a cell; the truth is that of the rows of the jackknife.</summary>
    public static List<Row> Run(World world, Size size, int studies, ulong seed, int threads, IReadOnlyList<Row> known)
    {
        var outcomes = new Outcome[studies][];
        Parallel.For(0, studies, new() { MaxDegreeOfParallelism = threads }, s =>
        {
            var dice = new Dice(seed, Array.IndexOf(World.All, world), size.A, size.B, s);
            var people = new People(world, size, dice);
            var acts = Folder.Study(size, people.Period(dice, 0, 0)).Interactions;
            outcomes[s] = [.. Methods.SelectMany(m => Measures.Select(i => Outcome(m.Range(acts, i.Measure, new(Draws, seed + (ulong)s) { Threads = 1 }))))];
        });
        var rows = new List<Row>();
        for (int k = 0; k < Methods.Length * Measures.Length; k++)
        {
            var (method, indicator) = (Methods[k / Measures.Length].Name, Measures[k % Measures.Length].Indicator.ToString());
            double truth = known.First(r => r.World == world.Name && r.People == size.Name && r.Indicator == indicator && r.Scenario == Scenario.Flat.Name && r.Method == Row.Jackknife).Truth;
            rows.Add(Row.Of(world, size, seed, Scenario.Flat.Name, indicator, method, [.. outcomes.Select(o => o[k])], truth));
        }
        return rows;
    }

    private static Outcome Outcome(Estimate estimate)
        => estimate.Interval is { } range ? new(estimate.Value, range.Low, range.High, 0, 0) : new(estimate.Value, double.NaN, double.NaN, 0, 0);
}
