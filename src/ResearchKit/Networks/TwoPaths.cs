namespace ResearchKit;

/// <summary>
/// Paths of two ties i to j to k over three people, and how many are closed by a tie from k back to i (a ring) or from i on to k (a short cut).
/// </summary>
/// <param name="All">Two-paths: sum over the middle person of in x out - mutual.</param>
/// <param name="Rings">Closed by k to i: the trace of the cubed matrix; each ring of three counts three times.</param>
/// <param name="ShortCuts">Closed by i to k.</param>
internal sealed record TwoPaths(long All, long Rings, long ShortCuts)
{
    private static readonly (byte Rings, byte ShortCuts)[] InTriangle = [.. Enumerable.Range(0, 64).Select(Closed)];

    /// <summary>Of a directed network. The cost grows with the triangles search, not with the triples.</summary>
    public static TwoPaths Of(Network network)
    {
        long all = 0, rings = 0, cuts = 0;
        for (int v = 0; v < network.Count; v++)
        {
            long mutual = 0;
            foreach (byte code in network.Skeleton.Codes(v)) mutual += code == 3 ? 1 : 0;
            all += (long)network.Out(v).Length * network.In(v).Length - mutual;
        }
        long[] triangles = network.Triangles(default);
        for (int code = 0; code < triangles.Length; code++)
        {
            rings += triangles[code] * InTriangle[code].Rings;
            cuts += triangles[code] * InTriangle[code].ShortCuts;
        }
        return new(all, rings, cuts);
    }

    /// <summary>Over the six orders of three people: how many two-paths a triangle of this code closes either way. Bits as in <see cref="Triangles.Place"/>.</summary>
    private static (byte, byte) Closed(int code)
    {
        bool[,] tie = new bool[3, 3];
        (int From, int To)[] pairs = [(0, 1), (0, 2), (1, 2)];
        for (int p = 0; p < 3; p++)
        {
            tie[pairs[p].From, pairs[p].To] = (code >> (2 * p) & 1) != 0;
            tie[pairs[p].To, pairs[p].From] = (code >> (2 * p) & 2) != 0;
        }
        byte rings = 0, cuts = 0;
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                int k = 3 - i - j;
                if (i == j || !tie[i, j] || !tie[j, k]) continue;
                if (tie[k, i]) rings++;
                if (tie[i, k]) cuts++;
            }
        }
        return (rings, cuts);
    }
}
