namespace ResearchKit;

/// <summary>Who is tied to whom either way, neighbours ascending, with a code: 1 = out only, 2 = in only, 3 = both.</summary>
internal sealed class Skeleton
{
    private readonly int[] _start, _person;
    private readonly byte[] _code;

    private Skeleton(int[] start, int[] person, byte[] code) => (_start, _person, _code) = (start, person, code);

    /// <summary>The skeleton of a network; of an undirected one every code is 3.</summary>
    public static Skeleton Of(Network network)
    {
        var start = new int[network.Count + 1];
        for (int i = 0; i < network.Count; i++) start[i + 1] = start[i] + Union(network.Out(i), network.In(i), [], []);
        var person = new int[start[^1]];
        var code = new byte[start[^1]];
        for (int i = 0; i < network.Count; i++) Union(network.Out(i), network.In(i), person.AsSpan(start[i]), code.AsSpan(start[i]));
        return new(start, person, code);
    }

    /// <summary>Number of neighbours.</summary>
    public int Degree(int person) => _start[person + 1] - _start[person];

    /// <summary>Neighbours, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int person) => _person.AsSpan(_start[person], Degree(person));

    /// <summary>How each neighbour is tied.</summary>
    public ReadOnlySpan<byte> Codes(int person) => _code.AsSpan(_start[person], Degree(person));

    /// <summary>Paths of two ties, direction left out: sum of k(k - 1)/2 over people.</summary>
    public long TwoPaths()
    {
        long paths = 0;
        for (int i = 0; i < _start.Length - 1; i++) paths += (long)Degree(i) * (Degree(i) - 1) / 2;
        return paths;
    }

    /// <summary>Merges two ascending lists; writes unless the targets are empty.</summary>
    private static int Union(ReadOnlySpan<int> to, ReadOnlySpan<int> from, Span<int> person, Span<byte> code)
    {
        int a = 0, b = 0, n = 0;
        while (a < to.Length || b < from.Length)
        {
            int x = a < to.Length ? to[a] : int.MaxValue, y = b < from.Length ? from[b] : int.MaxValue;
            if (!person.IsEmpty) (person[n], code[n]) = (Math.Min(x, y), (byte)((x <= y ? 1 : 0) | (y <= x ? 2 : 0)));
            if (x <= y) a++;
            if (y <= x) b++;
            n++;
        }
        return n;
    }
}
