namespace ResearchKit;

/// <summary>
/// Places by sector: round grounds that do not touch, those with much contact near each other, and on its ground each person nearest to those they have contact with.
/// Seeded, and + - * / sqrt only.
/// </summary>
internal static class GroundPlacement
{
    private const float Gap = 17, Pad = 12;
    private const int Rounds = 120;

    /// <summary>Places in a box from (0, 0) to (width, height).</summary>
    /// <param name="ground">Ground of each person; every person is on one.</param>
    /// <param name="grounds">How many grounds.</param>
    /// <param name="ties">Pairs with the strength of their tie.</param>
    /// <param name="width">Width of the box.</param>
    /// <param name="height">Height of the box.</param>
    /// <param name="seed">Seed.</param>
    public static (double X, double Y)[] Of(int[] ground, int grounds, IReadOnlyList<(int A, int B, double Strength)> ties, double width, double height, ulong seed)
    {
        if (ground.Length == 0) return [];
        var people = new int[grounds];
        foreach (int g in ground) people[g]++;
        var between = ties.Where(t => ground[t.A] != ground[t.B])
            .GroupBy(t => (Math.Min(ground[t.A], ground[t.B]), Math.Max(ground[t.A], ground[t.B]))).OrderBy(g => g.Key)
            .Select(g => (g.Key.Item1, g.Key.Item2, g.Sum(t => t.Strength) / people[g.Key.Item1] / people[g.Key.Item2] * 4)).ToArray();
        var discs = Apart(Placement.Of(grounds, between, width, height, 1, seed), people, width, height);
        var places = On(discs, ground, ties, seed);
        Placement.Fit(places, width, height);
        return places;
    }

    /// <summary>The largest grounds that find room without touching.</summary>
    private static Disc[] Apart((double X, double Y)[] centres, int[] people, double width, double height)
    {
        for (double unit = Math.Sqrt(width * height / people.Sum()); ; unit *= 0.96)
        {
            var discs = centres.Select((c, g) => Inside(new(c.X, c.Y, 0.5 * unit * Math.Sqrt(people[g]) + Pad), width, height)).ToArray();
            bool tight = false;
            for (int round = 0; round < 300; round++)
            {
                tight = false;
                for (int i = 0; i < discs.Length; i++)
                {
                    for (int j = i + 1; j < discs.Length; j++)
                    {
                        double dx = discs[j].X - discs[i].X, dy = discs[j].Y - discs[i].Y, now = Math.Sqrt(dx * dx + dy * dy), wanted = discs[i].Radius + discs[j].Radius + Gap;
                        if (now >= wanted - 0.5) continue;
                        tight = true;
                        if (now < 1e-6) (dx, dy, now) = (1 + i % 3, 1 + j % 5, Math.Sqrt((1 + i % 3) * (1 + i % 3) + (1 + j % 5) * (1 + j % 5)));
                        double push = (wanted - Math.Min(now, wanted)) / now, mine = discs[j].Radius / (discs[i].Radius + discs[j].Radius);
                        discs[i] = discs[i] with { X = discs[i].X - dx * push * mine, Y = discs[i].Y - dy * push * mine };
                        discs[j] = discs[j] with { X = discs[j].X + dx * push * (1 - mine), Y = discs[j].Y + dy * push * (1 - mine) };
                    }
                }
                for (int i = 0; i < discs.Length; i++) discs[i] = Inside(discs[i], width, height);
                if (!tight) break;
            }
            if (!tight || unit < 4) return discs;
        }
    }

    private static Disc Inside(Disc disc, double width, double height) => disc with
    {
        X = Math.Clamp(disc.X, Math.Min(disc.Radius, width / 2), Math.Max(width - disc.Radius, width / 2)),
        // Above each ground stands its word.
        Y = Math.Clamp(disc.Y, Math.Min(disc.Radius + Gap - 5, height / 2), Math.Max(height - disc.Radius, height / 2)),
    };

    private static (double X, double Y)[] On(Disc[] discs, int[] ground, IReadOnlyList<(int A, int B, double Strength)> ties, ulong seed)
    {
        int n = ground.Length;
        var rng = new Rng(seed, 99);
        var members = Enumerable.Range(0, n).ToLookup(i => ground[i]);
        var places = new (double X, double Y)[n];
        foreach (var group in members)
        {
            var disc = discs[group.Key];
            foreach (int i in group) places[i] = (disc.X + (rng.Unit() - 0.5) * disc.Radius, disc.Y + (rng.Unit() - 0.5) * disc.Radius);
        }
        var pull = new double[n];
        foreach (var (a, b, strength) in ties) (pull[a], pull[b]) = (pull[a] + Math.Sqrt(strength), pull[b] + Math.Sqrt(strength));
        var moved = new (double X, double Y)[n];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < n; i++) moved[i] = (0, 0);
            foreach (var (a, b, strength) in ties)
            {
                double w = Math.Sqrt(strength);
                moved[a] = (moved[a].X + w * places[b].X, moved[a].Y + w * places[b].Y);
                moved[b] = (moved[b].X + w * places[a].X, moved[b].Y + w * places[a].Y);
            }
            // A fifth of the way to the middle of one's contacts, less and less; then apart, and back on the ground.
            double step = 0.2 * (Rounds - round) / Rounds;
            for (int i = 0; i < n; i++)
                if (pull[i] > 0) places[i] = (places[i].X + step * (moved[i].X / pull[i] - places[i].X), places[i].Y + step * (moved[i].Y / pull[i] - places[i].Y));
            foreach (var group in members) Spread(places, [.. group], discs[group.Key]);
        }
        return places;
    }

    private static void Spread((double X, double Y)[] places, int[] members, Disc disc)
    {
        double room = Math.Max(disc.Radius - Pad, 1), apart = members.Length < 2 ? 0 : Math.Min(2 * room, 1.75 * room / Math.Sqrt(members.Length));
        for (int round = 0; round < 6; round++)
        {
            for (int a = 0; a < members.Length; a++)
            {
                for (int b = a + 1; b < members.Length; b++)
                {
                    int i = members[a], j = members[b];
                    double dx = places[j].X - places[i].X, dy = places[j].Y - places[i].Y, now = Math.Sqrt(dx * dx + dy * dy);
                    if (now >= apart) continue;
                    if (now < 1e-6) (dx, dy, now) = (1 + a % 3, 1 + b % 5, Math.Sqrt((1 + a % 3) * (1 + a % 3) + (1 + b % 5) * (1 + b % 5)));
                    double push = (apart - Math.Min(now, apart)) / 2 / now;
                    places[i] = (places[i].X - dx * push, places[i].Y - dy * push);
                    places[j] = (places[j].X + dx * push, places[j].Y + dy * push);
                }
            }
            foreach (int i in members)
            {
                double dx = places[i].X - disc.X, dy = places[i].Y - disc.Y, off = Math.Sqrt(dx * dx + dy * dy);
                if (off > room) places[i] = (disc.X + dx * room / off, disc.Y + dy * room / off);
            }
        }
    }

    private readonly record struct Disc(double X, double Y, double Radius);
}
