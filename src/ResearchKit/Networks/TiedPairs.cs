namespace ResearchKit;

/// <summary>All pairs of people with a tie, each once: one walk along both lists of each person, linear in ties.</summary>
internal static class TiedPairs
{
    /// <summary>What is done with a pair; <paramref name="i"/> stands before <paramref name="j"/> in the roster.</summary>
    /// <param name="i">The one person.</param>
    /// <param name="j">The other person.</param>
    /// <param name="there">Weight of the tie from i to j; 0 when there is none.</param>
    /// <param name="back">Weight of the tie from j to i; 0 when there is none.</param>
    internal delegate void Visit(int i, int j, double there, double back);

    /// <summary>Visits the pairs in order of their first person, then of their second.</summary>
    public static void Each(Network network, Visit visit)
    {
        for (int i = 0; i < network.Count; i++)
        {
            ReadOnlySpan<int> to = network.Out(i), from = network.In(i);
            ReadOnlySpan<double> given = network.OutWeight(i), got = network.InWeight(i);
            int a = After(to, i), b = After(from, i);
            while (a < to.Length || b < from.Length)
            {
                int x = a < to.Length ? to[a] : int.MaxValue, y = b < from.Length ? from[b] : int.MaxValue;
                visit(i, Math.Min(x, y), x <= y ? given[a] : 0, y <= x ? got[b] : 0);
                if (x <= y) a++;
                if (y <= x) b++;
            }
        }
    }

    /// <summary>As <see cref="Each"/>, without the pairs of somebody whose ties are unknown.</summary>
    /// <returns>How many pairs were left out.</returns>
    public static long EachKnown(Network network, Visit visit)
    {
        if (network.Answered.IsEmpty)
        {
            Each(network, visit);
            return 0;
        }
        long unknown = 0;
        Each(network, (i, j, there, back) =>
        {
            if (network.HasAnswered(i) && network.HasAnswered(j)) visit(i, j, there, back);
            else unknown++;
        });
        return unknown;
    }

    /// <summary>The first place of an ascending list that lies beyond a person.</summary>
    private static int After(ReadOnlySpan<int> people, int person) => ~people.BinarySearch(person);
}
