namespace ResearchKit.Tests;

/// <summary>Studies of two cycles in which coproducers start with one chance in the first cycle and another in the last.</summary>
internal static class Worlds
{
    /// <summary>Everybody meets three of the other side; unknown starters are one in <paramref name="unknown"/> (0: none).</summary>
    public static Study Of(StudySettings settings, int coproducers, int professionals, double first, double last, ulong seed, int unknown = 0)
        => Acts.Of(settings, [.. Lines(coproducers, professionals, first, seed, unknown), .. Lines(coproducers, professionals, last, seed + 1000, unknown)], [0, coproducers * 12]);

    private static IEnumerable<string> Lines(int coproducers, int professionals, double chance, ulong seed, int unknown)
    {
        var rng = new Rng(seed, 5);
        for (int i = 0; i < coproducers; i++)
            for (int k = 0; k < 3; k++)
                for (int r = 0; r < 4; r++)
                {
                    string c = $"c{i}", p = $"p{(i + k) % professionals}";
                    bool open = unknown > 0 && rng.Below(unknown) == 0;
                    yield return rng.Chance(chance) ? open ? $"?>{c},{p}" : $"{c}>{p}" : open ? $"?>{p},{c}" : $"{p}>{c}";
                }
    }
}
