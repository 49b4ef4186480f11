using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>All contacts of a few people as they happened: between coproducers and professionals, and the other layers.</summary>
internal static class SyntheticContacts
{
    /// <summary>Reply: log rate of the way back within fourteen days.</summary>
    private const double Reply = 0.7;

    /// <summary>Same sector: log rate.</summary>
    private const double SameSector = 0.3;

    /// <summary>Somebody acting in a second role does so less often than in the first: log rate.</summary>
    private const double SecondRole = -1.4;

    /// <summary>Share of all recorded contacts that are between a coproducer and a professional, a starter known or not.</summary>
    private const double CrossShare = 0.525;

    /// <summary>Share of all contacts that the biased recorder is in charge of, and the share of coproducers' starts that goes unlogged there.</summary>
    public const double BiasedShare = 0.35, BiasedLoss = 0.5;

    public static List<SyntheticAct> Happened(SyntheticWorld world)
    {
        var acts = Cross(world);
        acts.AddRange(Others(world));
        acts.AddRange(SyntheticMeetings.Happened(world));
        return [.. acts.OrderBy(a => a.Day)];
    }

    /// <summary>Log odds of a coproducer's start before replies, per cycle.</summary>
    private static double Initiative(SyntheticWorld world, int cycle) => world.Level(PlantedFeatures.Initiative, cycle, -0.85, -0.36, -0.02);

    /// <summary>How much pairs lean to one side: spread of the log odds, per cycle.</summary>
    private static double Lean(SyntheticWorld world, int cycle) => world.Level(PlantedFeatures.Mutuality, cycle, 2.6, 1.85, 1.05);

    private static List<SyntheticAct> Cross(SyntheticWorld world)
    {
        var a = Holders(world, Coproducer);
        var b = Holders(world, Professional);
        var leaning = Leanings(world);
        var rng = world.Stream(SyntheticChapter.CrossContacts);
        var model = new SyntheticContactModel(world, Reply);
        bool bridges = world.Has(PlantedFeatures.BridgeBuilders);
        var acts = new List<SyntheticAct>();
        for (int c = 0; c < world.Cycles.Count; c++)
        {
            double initiative = Initiative(world, c), lean = Lean(world, c);
            var pairs = new SyntheticPairs(a, b);
            pairs.Fill((from, to, fromA) =>
            {
                bool spanner = bridges && (from.Person.Spanner || to.Person.Spanner);
                double z = fromA ? leaning[from.Person.Index, to.Person.Index] : -leaning[to.Person.Index, from.Person.Index];
                return (fromA ? 0.5 : -0.5) * initiative + from.Person.Sender + to.Person.Receiver
                    + (spanner ? 0.58 : 1) * lean * z / 2 + (spanner ? 1.05 : 0)
                    + (from.Person.Sector == to.Person.Sector ? SameSector : 0) + Second(from) + Second(to);
            });
            int mailings = SyntheticMailings.Count(world, c);
            int count = (int)((CrossShare * world.Sizes.Contacts[c] - mailings) / Kept(world, c) + 0.5);
            acts.AddRange(Widened(world, rng, model.Run(rng, pairs, c, Math.Max(0, count)), a, b));
            acts.AddRange(SyntheticMailings.Happened(world, rng, c, mailings));
        }
        return acts;
    }

    private static List<SyntheticAct> Others(SyntheticWorld world)
    {
        var rng = world.Stream(SyntheticChapter.OtherContacts);
        var model = new SyntheticContactModel(world, Reply);
        var sets = new[] { Coproducer, Professional, Resident }.ToDictionary(r => r, r => Holders(world, r), StringComparer.Ordinal);
        (string A, string B, double Share)[] layers = [(Coproducer, Coproducer, 0.145), (Professional, Professional, 0.135), (Resident, Coproducer, 0.11), (Resident, Professional, 0.07)];
        var acts = new List<SyntheticAct>();
        for (int c = 0; c < world.Cycles.Count; c++)
            foreach (var (first, second, share) in layers)
            {
                var pairs = new SyntheticPairs(sets[first], sets[second]);
                pairs.Fill((from, to, _) => from.Person.Sender + to.Person.Receiver + (from.Person.Sector == to.Person.Sector ? SameSector : 0) + Second(from) + Second(to));
                acts.AddRange(model.Run(rng, pairs, c, (int)(share * world.Sizes.Contacts[c] + 0.5)));
            }
        return acts;
    }

    /// <summary>Share of the contacts between the sides that a recorder who loses some of one side's starts still logs, at the planted share of starts.</summary>
    private static double Kept(SyntheticWorld world, int cycle)
        => 1 - BiasedShare * BiasedLoss * world.Level(PlantedFeatures.Initiative, cycle, 0.30, 0.40, 0.48);

    /// <summary>Some contacts reach a second person of the same side.</summary>
    private static List<SyntheticAct> Widened(SyntheticWorld world, Rng rng, List<SyntheticAct> acts, List<(SyntheticPerson Person, string Role)> a, List<(SyntheticPerson Person, string Role)> b)
    {
        foreach (var act in acts)
        {
            if (!rng.Chance(0.06)) continue;
            var side = act.To[0].Role == Coproducer ? a : b;
            var more = side[rng.Below(side.Count)];
            if (more.Person != act.From && more.Person != act.To[0].Person && more.Person.PresentOn(act.Day) && more.Person.Holds(more.Role, act.Day)) act.To.Add(more);
        }
        return acts;
    }

    private static List<(SyntheticPerson Person, string Role)> Holders(SyntheticWorld world, string role)
        => [.. world.People.Where(p => !p.Withdrawn && (p.Role == role || p.Second?.Role == role)).Select(p => (p, role))];

    private static double Second((SyntheticPerson Person, string Role) who) => who.Person.Role == who.Role ? 0 : SecondRole;

    /// <summary>The persistent leaning of each pair: Normal, the opposite sign for the way back.</summary>
    private static double[,] Leanings(SyntheticWorld world)
    {
        int n = world.People.Count;
        var rng = world.Stream(SyntheticChapter.Pairs);
        var z = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                z[i, j] = rng.Normal();
        return z;
    }
}
