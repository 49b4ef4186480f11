namespace ResearchKit.Simulation;

/// <summary>The ranges of the network chapter in one world at one size: what side a's shares of position become, and bridge-builders who are so by chance.</summary>
internal static class PositionCell
{
    private const int Partnerships = 400;

    private static readonly Asked[] All = [Asked.BetweennessChange, Asked.BrokerageChange, Asked.BridgeGap, Asked.BridgeTurnShare, Asked.BridgeMutual];

    /// <summary>All rows of a cell. The studies are those of the default range, two periods in which nothing changes; who bridges is thrown with other dice.</summary>
    public static List<Row> Run(World world, Size size, int studies, ulong seed, int threads, int partnerships = Partnerships)
    {
        int number = Array.IndexOf(World.All, world);
        var truth = BridgeTruth.Of(world, size, partnerships, seed, threads);
        bool byConstruction = world.Reply == 0 && world.Groups == 0;
        double[] truths = [0, 0, 0, byConstruction ? 0 : truth.TurnShare, truth.Mutual];
        var outcomes = new Outcome[studies][];
        Parallel.For(0, studies, new() { MaxDegreeOfParallelism = threads }, s =>
        {
            var dice = new Dice(seed, number, size.A, size.B, s);
            var people = new People(world, size, dice);
            var study = Folder.Study(size, people.Period(dice, 0, 0), people.Period(dice, 0, 0));
            outcomes[s] = Of(Folder.Named(size, study, Bridges.Named(size, new Dice(seed, 78, number, size.A, size.B, s))));
        });
        // These tables give no verdict: a claim is a range on one side of 0.
        return [.. All.Select((asked, k) => Row.Of(world, size, seed, Scenario.Flat.Name, asked.ToString(), Row.Jackknife, [.. outcomes.Select(o => o[k])], truths[k])
            with { FamilyHigher = double.NaN, FamilyLower = double.NaN })];
    }

    /// <summary>What the library says of a study, in the order of the rows.</summary>
    public static Outcome[] Of(Study study)
    {
        // What labels dealt out anew give is not asked: one draw.
        var position = Position.Of(study, draws: new(1) { Threads = 1 }).Differences.Single(d => d.Group == study.Roles.LabelOf(Side.A));
        var bridges = Spanners.Of(study).Contacts.Single(c => c.Kind == SpannerKind.Nominated);
        var less = bridges.Differences.Single(d => d is { Of: SpannerPairing.With, Less: SpannerPairing.Without });
        return [Outcome(position.Betweenness), Outcome(position.Brokerage), Outcome(bridges.Gap), Outcome(less.TurnShare), Outcome(less.MutualShare)];
    }

    private static Outcome Outcome(Estimate estimate) => estimate.Interval is not { } range
        ? new(estimate.Value, double.NaN, double.NaN, 0, 0)
        : new(estimate.Value, range.Low, range.High, range.Low > 0 ? 1 : range.High < 0 ? -1 : 0, 0);
}
