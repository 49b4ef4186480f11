namespace ResearchKit.Simulation;

/// <summary>One world at one size: its studies and what they show.</summary>
internal static class SimulatedCell
{
    private const int Partnerships = 400;

    private static readonly Asked[] Primary = [Asked.ShareChange, Asked.TurnShareChange, Asked.GapChange];

    /// <summary>All rows of a cell. Study s throws its own dice, so the rows are the same whatever the number of threads.</summary>
    public static List<Row> Run(World world, Size size, int studies, ulong seed, int threads, int partnerships = Partnerships)
    {
        var truth = TruthOf(world, size, seed, threads, partnerships);
        var outcomes = new Dictionary<(Scenario Scenario, Asked Indicator), Outcome>[studies];
        Parallel.For(0, studies, new() { MaxDegreeOfParallelism = threads }, s =>
        {
            var dice = new Dice(seed, Array.IndexOf(World.All, world), size.A, size.B, s);
            var people = new People(world, size, dice);
            outcomes[s] = Measured.Of(size, Folder.Study(size, people.Period(dice, 0, 0), people.Period(dice, 0, 0), people.Period(dice, Scenario.Changed.Lean, Scenario.Changed.Reply)));
            outcomes[s][(Scenario.Flat, Asked.Arc)] = WholeNetwork.Arc(size, WholeNetwork.Contacts(world, size, dice));
        });
        var rows = new List<Row>();
        foreach (var key in truth.Keys.OrderBy(k => k.Indicator).ThenBy(k => k.Scenario.Name == Scenario.Flat.Name ? 0 : 1))
            rows.Add(Row.Of(world, size, seed, key.Scenario.Name, key.Indicator.ToString(), Row.Jackknife, [.. outcomes.Select(o => o[key])], truth[key]));
        rows.Add(Family(world, size, seed, outcomes));
        return rows;
    }

    // Any of the three changes claimed where nothing changed, at 95 % each and at the level that they share.
    private static Row Family(World world, Size size, ulong seed, Dictionary<(Scenario, Asked), Outcome>[] outcomes)
    {
        double Any(Func<Outcome, bool> claimed) => (double)outcomes.Count(o => Primary.Any(i => claimed(o[(Scenario.Flat, i)]))) / outcomes.Length;
        double none = double.NaN;
        return new(
            world.Name, size.Name, size.Contacts, Scenario.Flat.Name, "family", Row.Jackknife, seed, outcomes.Length, outcomes.Length, 0, none, none, none, none, none, none,
            Any(o => o.Claim != 0), none, Any(o => o.FamilyClaim != 0), none);
    }

    private static Dictionary<(Scenario Scenario, Asked Indicator), double> TruthOf(World world, Size size, ulong seed, int threads, int partnerships)
    {
        var flat = Truth.Of(world, size, 0, 0, partnerships, seed, threads);
        var changed = Truth.Of(world, size, Scenario.Changed.Lean, Scenario.Changed.Reply, partnerships, seed, threads);
        // Known by construction: both sides are alike, nothing changes where nothing changes, and starters who are random have no gap.
        double gap = world.RandomStarters ? 0 : flat.Gap;
        return new()
        {
            [(Scenario.Flat, Asked.Share)] = 0.5,
            [(Scenario.Flat, Asked.ShareChange)] = 0,
            [(Scenario.Changed, Asked.ShareChange)] = changed.Share - 0.5,
            [(Scenario.Flat, Asked.TurnShare)] = flat.TurnShare,
            [(Scenario.Flat, Asked.TurnShareChange)] = 0,
            [(Scenario.Changed, Asked.TurnShareChange)] = changed.TurnShare - flat.TurnShare,
            [(Scenario.Flat, Asked.Gap)] = gap,
            [(Scenario.Flat, Asked.GapChange)] = 0,
            [(Scenario.Changed, Asked.GapChange)] = changed.Gap - gap,
            [(Scenario.Flat, Asked.Arc)] = WholeNetwork.Truth(world, size, 50 * partnerships, seed, threads),
        };
    }
}
