namespace ResearchKit;

/// <summary>All triangles of a skeleton, each once, by the codes of their three pairs.</summary>
/// <remarks>
/// Each pair points from its person of fewer neighbours to the one of more; a triangle is found from the person with the fewest.
/// So the lists stay short even beside a hub: at most the square root of twice the ties (Ortmann and Brandes 2014, doi 10.1137/1.9781611973198.1).
/// </remarks>
internal static class Triangles
{
    /// <summary>Place in the result of a triangle (v, u, w): the codes of v-u, v-w and u-w, low bits first.</summary>
    public static int Place(int vu, int vw, int uw) => vu | vw << 2 | uw << 4;

    /// <summary>How many triangles there are of each combination of codes (64 places).</summary>
    public static long[] Count(Skeleton skeleton, int people, Effort effort)
    {
        var (start, larger, code) = Turned(skeleton, people);
        var parts = Blocks.Over(people, 256, 8L * larger.Length, effort, () => (Counts: new long[64], Mark: new byte[people]), (first, last, _, own) =>
        {
            for (int v = first; v < last; v++) From(v, start, larger, code, own.Mark, own.Counts);
        });
        var sum = new long[64];
        foreach (var part in parts)
        {
            for (int k = 0; k < sum.Length; k++) sum[k] += part.Counts[k];
        }
        return sum;
    }

    /// <summary>How many triangles each person is in, direction left out.</summary>
    public static long[] Each(Skeleton skeleton, int people, Effort effort)
    {
        var (start, larger, _) = Turned(skeleton, people);
        var sum = new long[people];
        Blocks.Over(people, 256, 8L * larger.Length, effort, () => new byte[people], (first, last, _, mark) =>
        {
            for (int v = first; v < last; v++)
            {
                var ofV = larger.AsSpan(start[v]..start[v + 1]);
                foreach (int u in ofV) mark[u] = 1;
                foreach (int u in ofV)
                {
                    foreach (int w in larger.AsSpan(start[u]..start[u + 1]))
                    {
                        if (mark[w] == 0) continue;
                        // Whole numbers: the order of the additions does not matter.
                        Interlocked.Increment(ref sum[v]);
                        Interlocked.Increment(ref sum[u]);
                        Interlocked.Increment(ref sum[w]);
                    }
                }
                foreach (int u in ofV) mark[u] = 0;
            }
        });
        return sum;
    }

    /// <summary>Each pair once, from its person of fewer neighbours to the one of more.</summary>
    private static (int[] Start, int[] Larger, byte[] Code) Turned(Skeleton skeleton, int people)
    {
        var start = new int[people + 1];
        for (int v = 0; v < people; v++)
        {
            int later = 0, own = skeleton.Degree(v);
            foreach (int u in skeleton.Neighbours(v)) later += Before(skeleton, v, own, u) ? 1 : 0;
            start[v + 1] = start[v] + later;
        }
        var larger = new int[start[people]];
        var code = new byte[start[people]];
        for (int v = 0, at = 0; v < people; v++)
        {
            var neighbours = skeleton.Neighbours(v);
            var codes = skeleton.Codes(v);
            int own = skeleton.Degree(v);
            for (int k = 0; k < neighbours.Length; k++)
            {
                if (Before(skeleton, v, own, neighbours[k])) (larger[at], code[at++]) = (neighbours[k], codes[k]);
            }
        }
        return (start, larger, code);
    }

    private static void From(int v, int[] start, int[] larger, byte[] code, byte[] mark, long[] counts)
    {
        var ofV = larger.AsSpan(start[v]..start[v + 1]);
        var codes = code.AsSpan(start[v]..start[v + 1]);
        for (int k = 0; k < ofV.Length; k++) mark[ofV[k]] = codes[k];
        for (int k = 0; k < ofV.Length; k++)
        {
            int from = start[ofV[k]];
            var ofU = larger.AsSpan(from..start[ofV[k] + 1]);
            for (int m = 0; m < ofU.Length; m++)
            {
                int vw = mark[ofU[m]];
                if (vw != 0) counts[Place(codes[k], vw, code[from + m])]++;
            }
        }
        foreach (int u in ofV) mark[u] = 0;
    }

    private static bool Before(Skeleton skeleton, int v, int degree, int u)
    {
        int other = skeleton.Degree(u);
        return degree != other ? degree < other : v < u;
    }
}
